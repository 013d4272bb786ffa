import { Injectable, type Type, inject } from '@angular/core';
import { EventLogIntl, type EventLogSeverity, ɵregularNoun as regularNoun } from 'ngx-session-event-log';
import type { EventLogPageIntl } from 'ngx-session-event-log/page';

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

  /** Label of the button that shows events that arrived while the user was reading. */
  showNew(count: number): string {
    return `Show ${this.base.plural(count, regularNoun('new event'))}`;
  }

  /** Label of the button that copies a warning or an error for a ticket. */
  copyForSupport = 'Copy for support';

  /** Confirmation after copying. */
  copied = 'Copied';

  /** Message if copying failed. */
  copyFailed = 'The browser did not allow copying.';

  /**
   * Loads the texts of what is copied, which are those of the page. Override it in a translation: otherwise, copies are
   * in English unless the application provides `EventLogPageIntl` in its root injector.
   */
  pageWords(): Promise<Type<EventLogPageIntl>> {
    return import('ngx-session-event-log/page').then((page) => page.EventLogPageIntl);
  }

  /** Name of a severity: that of `EventLogIntl`. */
  severity(severity: EventLogSeverity): string {
    return this.base.severity(severity);
  }
}
