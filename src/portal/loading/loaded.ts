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

  /** @param source the request to send, or what reads the value; nothing is sent while the request is `undefined` */
  constructor(source: (() => string | HttpResourceRequest | undefined) | WritableResource<T | undefined>) {
    this.#resource = typeof source === 'function' ? httpResource<T>(() => asRequest(source())) : source;
  }

  reload(): void {
    this.#resource.reload();
  }

  /** Sets the value after a change, without reading it again. */
  set(value: T): void {
    this.#resource.set(value);
  }
}

function asRequest(wanted: string | HttpResourceRequest | undefined): HttpResourceRequest | undefined {
  return typeof wanted === 'string' ? { url: wanted } : wanted;
}
