import type {
  EventLogEntry,
  EventLogField,
  EventLogOutcome,
  EventLogSeverity,
  EventLogWithheld,
} from 'ngx-session-event-log';

/** What things are called in a Markdown export: the log page's `EventLogPageIntl` is one. */
export interface EventLogMarkdownNames {
  readonly pageTitle: string;
  readonly columns: Readonly<Record<'event' | 'resource' | 'duration', string>>;
  readonly exportInfo: Readonly<
    Record<'events' | 'exported' | 'session' | 'since' | 'timeZone' | 'build' | 'dropped', string>
  >;
  readonly eventType: string;
  readonly fieldsToChange: string;
  readonly lastRepeat: string;
  readonly reason: string;
  readonly started: string;
  readonly steps: string;
  readonly traceId: string;
  readonly whoMayDoIt: string;
  readonly withheldLabel: string;
  allowed(names: readonly string[]): string;
  fact(name: string): string;
  field(field: EventLogField): string;
  outcome(outcome: EventLogOutcome): string;
  presumedReason(entry: Pick<EventLogEntry, 'outcome' | 'severity'>): string;
  repeats(count: number): string;
  results(shown: number, total: number): string;
  severity(severity: EventLogSeverity): string;
  status(status: number): string;
  withheld(withheld: EventLogWithheld): string;
}

/** The words of a Markdown export, which is read by people. */
export interface EventLogMarkdownWords {
  readonly intl: EventLogMarkdownNames;
  /** Writes a duration in milliseconds for people: `3.4 s`. */
  readonly duration: (milliseconds: number) => string;
}
