import { Injectable, computed, inject, signal } from '@angular/core';
import { ɵEVENT_LOG_CLOCK as EVENT_LOG_CLOCK } from 'ngx-session-event-log';

import { injectTicks } from './page-visibility';

const SECOND_MS = 1_000;

/** Counts seconds for all countdowns and running operations, with one timer. It runs only while needed and visible. */
@Injectable()
export class Countdown {
  readonly #clock = inject(EVENT_LOG_CLOCK);
  readonly #waiting = signal(0);
  readonly #isWaitedFor = computed(() => this.#waiting() > 0);
  readonly #seconds = injectTicks(SECOND_MS, this.#isWaitedFor);

  /** Returns the seconds that are left, rounded up, so that the user does not come too early. */
  secondsUntil(time: number): number {
    this.#seconds();
    return Math.max(0, Math.ceil((time - this.#clock.now()) / SECOND_MS));
  }

  secondsSince(time: number): number {
    this.#seconds();
    return Math.max(0, Math.floor((this.#clock.now() - time) / SECOND_MS));
  }

  /** Begins to wait. Returns a function that ends it. */
  wait(): () => void {
    this.#waiting.update((waiting) => waiting + 1);
    return () => this.#waiting.update((waiting) => waiting - 1);
  }
}
