import { signal, untracked } from '@angular/core';

import { injectTimer } from '../inject-timer';

/** One frame at 60 Hz. */
const INTERVAL_MS = 16;

/** Notifies once for many changes: signals on the first change after a read, listeners at most once per frame. */
export class CoalescedNotifier {
  readonly #version = signal(0);
  /** True if signals were marked as stale since one was last read. */
  #stale = false;
  readonly #frame = injectTimer();
  readonly #hasListeners: () => boolean;
  readonly #tell: () => void;

  /** @param tell notifies the listeners; called inside Angular's zone */
  constructor(hasListeners: () => boolean, tell: () => void) {
    this.#hasListeners = hasListeners;
    this.#tell = tell;
  }

  /** Makes the current computed signal depend on changes. */
  track(): void {
    this.#version();
    this.#stale = false;
  }

  changed(): void {
    if (!this.#stale) {
      this.#stale = true;
      // Untracked, so that a computation may make changes too.
      untracked(() => this.#version.update((version) => version + 1));
    }
    if (!this.#frame.running && this.#hasListeners()) this.#frame.start(INTERVAL_MS, this.#tell);
  }

  flush(): void {
    this.#frame.stop();
    // Untracked, so that no computation comes to depend on what listeners read.
    untracked(this.#tell);
  }
}
