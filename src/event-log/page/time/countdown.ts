import { Injectable, computed, inject, signal } from '@angular/core';
import { ɵEVENT_LOG_CLOCK as EVENT_LOG_CLOCK } from 'ngx-session-event-log';

import { injectTicks } from './page-visibility';

const SECOND_MS = 1_000;

/** Counts seconds for all who wait or run, by one timer, which runs only while somebody waits and can see it. */
@Injectable()
export class Countdown {
  readonly #clock = inject(EVENT_LOG_CLOCK);
  readonly #waiting = signal(0);
  readonly #isWaitedFor = computed(() => this.#waiting() > 0);
  readonly #seconds = injectTicks(SECOND_MS, this.#isWaitedFor);

  /** The seconds that are left, rounded up, so that nobody is told to come too early. */
  secondsUntil(time: number): number {
    this.#seconds();
    return Math.max(0, Math.ceil((time - this.#clock.now()) / SECOND_MS));
  }

  secondsSince(time: number): number {
    this.#seconds();
    return Math.max(0, Math.floor((this.#clock.now() - time) / SECOND_MS));
  }

  /** Begins to wait. Returns what ends it. */
  wait(): () => void {
    this.#waiting.update((waiting) => waiting + 1);
    return () => this.#waiting.update((waiting) => waiting - 1);
  }
}
