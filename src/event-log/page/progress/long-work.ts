import { DestroyRef, Injectable, NgZone, inject, signal } from '@angular/core';
import type { EventLogWorkOptions } from 'ngx-session-event-log/export';

/** What work ends with that the user has cancelled. */
export const CANCELLED = new Error('The user has cancelled it.');
/** What work ends with of a page that the user has left. */
export const LEFT = new Error('The user has left the page.');

/** Work of the page that may take its time: how much of it is done, and how to stop it. */
@Injectable()
export class LongWork {
  readonly #zone = inject(NgZone);
  readonly #progressSignal = signal<number | undefined>(undefined);
  #controller = new AbortController();

  /** What part is done, from 0 to 1, of work that takes longer than a second. */
  readonly progress = this.#progressSignal.asReadonly();

  constructor() {
    inject(DestroyRef).onDestroy(() => this.#controller.abort(LEFT));
  }

  /**
   * Does work with many pauses, which are no news for the rest of the application.
   *
   * @throws what the work throws, {@link CANCELLED} and {@link LEFT}
   */
  async run<T>(work: (options: EventLogWorkOptions) => Promise<T>): Promise<T> {
    const { signal } = this.#controller;
    const progress = (done: number) => this.#progressSignal.set(done);
    try {
      return await this.#zone.runOutsideAngular(() => work({ signal, progress }));
    } finally {
      this.#progressSignal.set(undefined);
    }
  }

  /** Stops what is being done. */
  cancel(): void {
    this.#controller.abort(CANCELLED);
    this.#controller = new AbortController();
  }
}
