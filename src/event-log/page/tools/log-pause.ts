import { Injectable, computed, inject } from '@angular/core';

import { PageStatus } from '../log/page-status';
import { SessionLog } from '../log/session-log';
import { LogFormats } from '../time/log-formats';
import { injectPageIntl } from '../words/event-log-page-intl';

/** Pauses updates, and says how many events are waiting. */
@Injectable()
export class LogPause {
  readonly #log = inject(SessionLog);
  readonly #formats = inject(LogFormats);
  readonly #status = inject(PageStatus);
  readonly #intl = injectPageIntl();

  readonly paused = this.#log.paused;

  readonly state = computed(() => {
    const since = this.#log.pausedSince();
    return since === undefined ? '' : this.#intl().paused(this.#formats.time(since), this.#log.waiting());
  });

  toggle(): void {
    if (this.paused()) {
      this.#status.say(this.#intl().resumed(this.#log.waiting()));
      this.#log.resume();
    } else {
      this.#log.pause();
      this.#status.say(this.state());
    }
  }
}
