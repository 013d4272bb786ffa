import { Injectable, NgZone, computed, effect, inject, signal } from '@angular/core';
import { EVENT_LOG_CLOCK } from 'ngx-session-event-log';

import { PageVisibility } from './page-visibility';

const SECOND_MS = 1_000;

/** Counts seconds for all who wait, by one timer, which runs only while somebody waits and can see it. */
@Injectable()
export class Countdown {
  readonly #clock = inject(EVENT_LOG_CLOCK);
  readonly #page = inject(PageVisibility);
  readonly #zone = inject(NgZone);
  readonly #waiting = signal(0);
  readonly #seconds = signal(0);

  constructor() {
    const counting = computed(() => this.#waiting() > 0 && this.#page.visible());
    effect((onCleanup) => {
      if (!counting()) return;
      const move = () => this.#seconds.update((seconds) => seconds + 1);
      move();
      const timer = this.#zone.runOutsideAngular(() => setInterval(move, SECOND_MS));
      onCleanup(() => clearInterval(timer));
    });
  }

  /** How many seconds are left, rounded up, so that nobody is told to come too early. */
  secondsUntil(time: number): number {
    this.#seconds();
    return Math.max(0, Math.ceil((time - this.#clock.now()) / SECOND_MS));
  }

  /** Somebody waits. Returns what says that they do no longer. */
  wait(): () => void {
    this.#waiting.update((waiting) => waiting + 1);
    return () => this.#waiting.update((waiting) => waiting - 1);
  }
}
