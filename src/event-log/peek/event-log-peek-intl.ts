import { Injectable, type Type, inject } from '@angular/core';
import { EventLogIntl, type EventLogSeverity, ɵregularNoun as regularNoun } from 'ngx-session-event-log';
import type { EventLogPageIntl } from 'ngx-session-event-log/page';

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

  /** The button for events that wait while the user reads. */
  showNew(count: number): string {
    return `Show ${this.base.plural(count, regularNoun('new event'))}`;
  }

  /** The button that copies a warning or an error for a ticket. */
  copyForSupport = 'Copy for support';

  /** The same button once it has copied. */
  copied = 'Copied';

  /** The same button once it could not copy. */
  copyFailed = 'The browser did not allow copying.';

  /**
   * Loads the words of what is copied: those of the page. A translation gives its own, or else what is copied is in
   * English unless the application provides `EventLogPageIntl` for all its parts.
   */
  pageWords(): Promise<Type<EventLogPageIntl>> {
    return import('ngx-session-event-log/page').then((page) => page.EventLogPageIntl);
  }

  /** The word for a severity: that of `EventLogIntl`. */
  severity(severity: EventLogSeverity): string {
    return this.base.severity(severity);
  }
}
