import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatDialogClose, MatDialogContent } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import {
  countWithheld,
  ɵEVENT_LOG_OPTIONS as EVENT_LOG_OPTIONS,
  EventLogService,
  ɵErrorReporter as ErrorReporter,
} from 'ngx-session-event-log';

import { SessionLog } from '../log/session-log';
import { LogFormats } from '../time/log-formats';
import { UrlPipe } from '../url/url-pipe';
import { injectPageIntl } from '../words/event-log-page-intl';

/** Explains what the log records and what it does not. */
@Component({
  selector: 'event-log-about',
  imports: [MatDialogClose, RouterLink, UrlPipe],
  templateUrl: './event-log-about.html',
  styleUrl: './event-log-about.scss',
  hostDirectives: [MatDialogContent],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogAbout {
  readonly #reporter = inject(ErrorReporter);

  protected readonly session = inject(EventLogService).session;
  protected readonly options = inject(EVENT_LOG_OPTIONS);
  protected readonly log = inject(SessionLog);
  protected readonly formats = inject(LogFormats);
  protected readonly intl = injectPageIntl();

  protected readonly withheld = computed(() =>
    this.log.entries().reduce((sum, entry) => sum + countWithheld(entry.withheld), 0),
  );

  protected readonly notRecorded = computed(() => {
    const { locale, notRecordedKinds } = this.intl();
    const ofApplication = this.#reporter.guard(() => this.options.notRecorded(locale));
    return [...notRecordedKinds, ...(ofApplication ?? [])];
  });
}
