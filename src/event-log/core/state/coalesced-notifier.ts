import { type NgZone, signal, untracked } from '@angular/core';

/** A frame at 60 Hz: what happens within one is told once. */
const INTERVAL_MS = 16;

/**
 * Tells that something changed, once for many changes: signals are marked stale by the first change after a
 * read, and listeners are called at most once a frame, and only while there are any.
 */
export class CoalescedNotifier {
  readonly #version = signal(0);
  /** Whether a change was told to signals since somebody last read one. */
  #stale = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #zone: NgZone;
  readonly #hasListeners: () => boolean;
  readonly #tell: () => void;

  /** @param tell called inside Angular's zone */
  constructor(zone: NgZone, hasListeners: () => boolean, tell: () => void) {
    this.#zone = zone;
    this.#hasListeners = hasListeners;
    this.#tell = tell;
  }

  /** To be read by every computed signal that depends on what changed. */
  track(): void {
    this.#version();
    this.#stale = false;
  }

  changed(): void {
    if (!this.#stale) {
      this.#stale = true;
      // Untracked, so that a change may be made from within a computation too.
      untracked(() => this.#version.update((version) => version + 1));
    }
    if (this.#timer === undefined && this.#hasListeners()) {
      // Outside the zone, so that the wait itself neither starts change detection nor keeps tests waiting.
      this.#timer = this.#zone.runOutsideAngular(() =>
        setTimeout(() => {
          this.#timer = undefined;
          this.#zone.run(this.#tell);
        }, INTERVAL_MS),
      );
    }
  }

  /** Tells at once. */
  flush(): void {
    this.stop();
    this.#tell();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
