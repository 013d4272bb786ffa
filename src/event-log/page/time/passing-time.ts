import { Injectable, computed, inject } from '@angular/core';
import { ɵEVENT_LOG_CLOCK as EVENT_LOG_CLOCK } from 'ngx-session-event-log';

import { LogSource } from '../log/log-source';
import { ViewPreferences } from '../tools/view-preferences';
import { injectTicks } from './page-visibility';

/**
 * Current time for relative times such as `3 min. ago`. Updates with the log, and every minute while they are shown.
 */
@Injectable()
export class PassingTime {
  readonly #clock = inject(EVENT_LOG_CLOCK);
  readonly #source = inject(LogSource);
  readonly #preferences = inject(ViewPreferences);
  readonly #minutes = injectTicks(60_000, () => this.#preferences.relativeTimes() && !this.#source.paused());

  readonly now = computed(() => {
    this.#minutes();
    this.#source.entries();
    return this.#clock.now();
  });
}
