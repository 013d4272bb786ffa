import { DOCUMENT, Injectable, NgZone, computed, effect, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ɵEVENT_LOG_CLOCK as EVENT_LOG_CLOCK } from 'ngx-session-event-log';
import { fromEvent, map, startWith } from 'rxjs';

import { LogSource } from '../log/log-source';
import { ViewPreferences } from '../tools/view-preferences';

const SECOND_MS = 1_000;

/**
 * Present moment for countdowns, running operations and relative times. Its timer runs only while there are any, and the
 * tab is visible.
 */
@Injectable()
export class PageClock {
  readonly #clock = inject(EVENT_LOG_CLOCK);
  readonly #document = inject(DOCUMENT);
  readonly #source = inject(LogSource);
  readonly #relativeTimes = inject(ViewPreferences).relativeTimes;
  readonly #ticks = signal(0);

  readonly #isVisible = toSignal(
    fromEvent(this.#document, 'visibilitychange').pipe(
      startWith(undefined),
      map(() => this.#document.visibilityState !== 'hidden'),
    ),
    { requireSync: true },
  );

  readonly #isNeeded = computed(() => {
    const goesOn = !this.#source.paused();
    if (goesOn && this.#relativeTimes()) return true;
    const now = this.now();
    return this.#source
      .entries()
      .some(
        ({ outcome, rowAction }) => (goesOn && outcome === 'running') || (rowAction?.notBefore ?? 0) > now,
      );
  });

  constructor() {
    const zone = inject(NgZone);
    effect((onCleanup) => {
      if (!this.#isVisible() || !this.#isNeeded()) return;
      const tick = () => this.#ticks.update((count) => count + 1);
      tick();
      const timer = zone.runOutsideAngular(() => setInterval(tick, SECOND_MS));
      onCleanup(() => clearInterval(timer));
    });
  }

  now(): number {
    this.#ticks();
    return this.#clock.now();
  }

  /** Returns the seconds that are left, rounded up, so that the user does not come too early. */
  secondsUntil(time: number): number {
    return Math.max(0, Math.ceil((time - this.now()) / SECOND_MS));
  }

  secondsSince(time: number): number {
    return Math.max(0, Math.floor((this.now() - time) / SECOND_MS));
  }
}
