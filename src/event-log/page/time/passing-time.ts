import { Injectable, NgZone, computed, effect, inject, signal } from '@angular/core';
import { EVENT_LOG_CLOCK } from 'ngx-session-event-log';

import { LogSource } from '../log/log-source';
import { TimeStyle } from '../tools/time-style';
import { PageVisibility } from './page-visibility';

const MINUTE_MS = 60_000;

/**
 * The present moment, for times such as `3 min. ago`. It moves on with the log and once a minute: while somebody can see
 * the page, reads such times, and has not paused it. Otherwise there is not even a timer.
 */
@Injectable()
export class PassingTime {
  readonly #clock = inject(EVENT_LOG_CLOCK);
  readonly #source = inject(LogSource);
  readonly #page = inject(PageVisibility);
  readonly #style = inject(TimeStyle);
  readonly #zone = inject(NgZone);
  readonly #minutes = signal(0);

  readonly now = computed(() => {
    this.#minutes();
    this.#source.entries();
    return this.#clock.now();
  });

  constructor() {
    effect((onCleanup) => {
      if (!this.#style.relative() || !this.#page.visible() || this.#source.paused()) return;
      const move = () => this.#minutes.update((minutes) => minutes + 1);
      move();
      const timer = this.#zone.runOutsideAngular(() => setInterval(move, MINUTE_MS));
      onCleanup(() => clearInterval(timer));
    });
  }
}
