import { httpResource, type HttpResourceRequest } from '@angular/common/http';
import { computed, linkedSignal, type WritableResource } from '@angular/core';
import { readProblem } from 'ngx-session-event-log';

/** A value that is read from the API, and read again on demand. */
export class Loaded<T> {
  readonly #resource: WritableResource<T | undefined>;

  /** The last value that was read. It stays while it is read again, even if that fails. */
  readonly value = linkedSignal<T | undefined, T | undefined>({
    source: () => (this.#resource.hasValue() ? this.#resource.value() : undefined),
    computation: (value, previous) => (value === undefined ? previous?.value : value),
  }).asReadonly();
  /** The problem of the last attempt, if it failed. */
  readonly problem = computed(() => {
    const error = this.#resource.error();
    return error && readProblem(error);
  });
  readonly loading = computed(() => this.#resource.isLoading());

  /** @param request the request to send; nothing is sent while it returns `undefined` */
  constructor(
    request: () => string | HttpResourceRequest | undefined,
    resource: WritableResource<T | undefined> = httpResource<T>(() => {
      const wanted = request();
      return typeof wanted === 'string' ? { url: wanted } : wanted;
    }),
  ) {
    this.#resource = resource;
  }

  reload(): void {
    this.#resource.reload();
  }

  /** Sets the value after a change, without reading it again. */
  set(value: T): void {
    this.#resource.set(value);
  }
}
