import { type NgZone, signal, untracked } from '@angular/core';

/** One frame at 60 Hz. */
const INTERVAL_MS = 16;

/** Notifies once for many changes: signals on the first change after a read, listeners at most once per frame. */
export class CoalescedNotifier {
  readonly #version = signal(0);
  /** True if signals were marked as stale since one was last read. */
  #stale = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #zone: NgZone;
  readonly #hasListeners: () => boolean;
  readonly #tell: () => void;

  /** @param tell notifies the listeners; called inside Angular's zone */
  constructor(zone: NgZone, hasListeners: () => boolean, tell: () => void) {
    this.#zone = zone;
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
    if (this.#timer === undefined && this.#hasListeners()) {
      // Outside the zone, so that the timer neither starts change detection nor keeps `fakeAsync` and `whenStable()` waiting.
      this.#timer = this.#zone.runOutsideAngular(() =>
        setTimeout(() => {
          this.#timer = undefined;
          this.#zone.run(this.#tell);
        }, INTERVAL_MS),
      );
    }
  }

  flush(): void {
    this.stop();
    this.#tell();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
