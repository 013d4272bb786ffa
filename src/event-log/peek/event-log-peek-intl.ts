import { Injectable, inject } from '@angular/core';
import { EventLogIntl, type EventLogSeverity } from 'ngx-session-event-log';

/**
 * Every word of the peek, in English. Provide a subclass to translate it. The language of times, the words for
 * severities, and the news that words have changed are those of `EventLogIntl`.
 *
 * @example
 * providers: [{ provide: EventLogPeekIntl, useClass: GermanEventLogPeekIntl }]
 */
@Injectable({ providedIn: 'root' })
export class EventLogPeekIntl {
  /** The words that loaded first. Not private to the language: words may be behind a proxy, which could not read them. */
  protected readonly base = inject(EventLogIntl);

  /** BCP 47 language tag for times: that of `EventLogIntl`. */
  get locale(): string {
    return this.base.formatLocale;
  }

  /** Its heading and its accessible name: that of the icon, unless it is given another. */
  get title(): string {
    return this.base.buttonLabel;
  }

  /** The link to the page. */
  viewAll = 'View all';

  /** In place of a severity, while an operation runs. */
  inProgress = 'In progress';

  /** All events were cleared. */
  empty = 'The log is empty';

  /** The word for a severity: that of `EventLogIntl`. */
  severity(severity: EventLogSeverity): string {
    return this.base.severity(severity);
  }
}
