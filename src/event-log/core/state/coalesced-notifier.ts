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
  readonly #publish: () => void;

  /** @param publish called inside Angular's zone */
  constructor(zone: NgZone, hasListeners: () => boolean, publish: () => void) {
    this.#zone = zone;
    this.#hasListeners = hasListeners;
    this.#publish = publish;
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
          this.#zone.run(this.#publish);
        }, INTERVAL_MS),
      );
    }
  }

  /** Tells at once what is still to be told, so that a new listener begins with what is current. */
  catchUp(): void {
    if (this.#timer !== undefined || !this.#hasListeners()) this.flush();
  }

  /** Tells at once. */
  flush(): void {
    this.stop();
    this.#publish();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
