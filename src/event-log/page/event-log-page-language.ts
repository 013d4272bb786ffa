import { inject } from '@angular/core';
import { EventLogIntl, type EventLogPluralForms, type EventLogSeverity } from 'ngx-session-event-log';

/** What the words of the log page stand on: the language of `EventLogIntl`, and its words for severities. */
export abstract class EventLogPageLanguage {
  /** The words that loaded first. Not private to the language: words may be behind a proxy, which could not read them. */
  protected readonly base = inject(EventLogIntl);

  /** BCP 47 language tag for dates, numbers and plurals: that of `EventLogIntl`. */
  get locale(): string {
    return this.base.locale;
  }

  /** The word for a severity: that of `EventLogIntl`. */
  severity(severity: EventLogSeverity): string {
    return this.base.severity(severity);
  }

  /** A text with a number in it, in the form that the number asks for, as `EventLogIntl.plural()` makes it. */
  protected plural(count: number, forms: EventLogPluralForms): string {
    return this.base.plural(count, forms);
  }

  /** A number as the language writes it. */
  protected number(value: number): string {
    return value.toLocaleString(this.locale);
  }
}
