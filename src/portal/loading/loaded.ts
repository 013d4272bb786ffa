import { httpResource, type HttpResourceRequest } from '@angular/common/http';
import { computed, linkedSignal, type WritableResource } from '@angular/core';
import { readProblem } from 'ngx-session-event-log';

/** Something read from the API, and read again on demand. */
export class Loaded<T> {
  readonly #resource: WritableResource<T | undefined>;

  /** The last good value: it stays while it is read again, and when that fails. */
  readonly value = linkedSignal<T | undefined, T | undefined>({
    source: () => (this.#resource.hasValue() ? this.#resource.value() : undefined),
    computation: (value, previous) => (value === undefined ? previous?.value : value),
  }).asReadonly();
  /** Why the last try failed. */
  readonly problem = computed(() => {
    const error = this.#resource.error();
    return error && readProblem(error);
  });
  readonly loading = computed(() => this.#resource.isLoading());

  /** @param request what to ask for; nothing is asked while it gives `undefined` */
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

  /** Shows what a change has made of it, without asking again. */
  set(value: T): void {
    this.#resource.set(value);
  }
}
