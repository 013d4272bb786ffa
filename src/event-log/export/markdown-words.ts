import type { EventLogIntl } from 'ngx-session-event-log';

/** The words of a Markdown export, which is read by people. */
export interface EventLogMarkdownWords {
  readonly intl: EventLogIntl;
  /** Writes a duration in milliseconds for people: `3.4 s`. */
  readonly duration: (milliseconds: number) => string;
}
