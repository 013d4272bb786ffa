import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';

import { PageStatus } from '../log/page-status';
import { SessionLog } from '../log/session-log';
import { LogFormats } from '../time/log-formats';
import { injectPageIntl } from '../words/event-log-page-intl';

/** Holds the page still while the user reads, and says how much waits meanwhile. */
@Component({
  selector: 'event-log-pause',
  template: `
    <span>{{ state() }}</span>
    <button type="button" (click)="toggle()">
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path [attr.d]="log.paused() ? 'M8 5v14l11-7L8 5Z' : 'M6 5h4v14H6V5Zm8 0h4v14h-4V5Z'" />
      </svg>
      {{ log.paused() ? intl().resume : intl().pause }}
    </button>
  `,
  styleUrl: './event-log-pause.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogPause {
  readonly #formats = inject(LogFormats);
  readonly #status = inject(PageStatus);

  protected readonly log = inject(SessionLog);
  protected readonly intl = injectPageIntl();
  protected readonly state = computed(() => {
    const since = this.log.pausedSince();
    return since === undefined ? '' : this.intl().paused(this.#formats.time(since), this.log.waiting());
  });

  protected toggle(): void {
    if (this.log.paused()) {
      this.#status.say(this.intl().resumed(this.log.waiting()));
      this.log.resume();
    } else {
      this.log.pause();
      this.#status.say(this.state());
    }
  }
}
