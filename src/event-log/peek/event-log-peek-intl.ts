import { Injectable, inject } from '@angular/core';
import { EventLogIntl, type EventLogSeverity } from 'ngx-session-event-log';

/**
 * English texts of the peek. To translate them, provide a subclass. The language of times, the names of severities, and
 * `changes` are those of `EventLogIntl`.
 *
 * @example
 * providers: [{ provide: EventLogPeekIntl, useClass: GermanEventLogPeekIntl }]
 */
@Injectable({ providedIn: 'root' })
export class EventLogPeekIntl {
  /** Texts that load first. Not `#private`, which would fail if an application puts a proxy around the texts. */
  protected readonly base = inject(EventLogIntl);

  /** BCP 47 language tag for times: that of `EventLogIntl`. */
  get locale(): string {
    return this.base.formatLocale;
  }

  /** Heading and accessible name of the peek. Default: the name of the icon. */
  get title(): string {
    return this.base.buttonLabel;
  }

  /** Link to the page. */
  viewAll = 'View all';

  /** Text in place of a severity while an operation is running. */
  inProgress = 'In progress';

  /** Text if all events were cleared. */
  empty = 'The log is empty';

  /** Name of a severity: that of `EventLogIntl`. */
  severity(severity: EventLogSeverity): string {
    return this.base.severity(severity);
  }
}
