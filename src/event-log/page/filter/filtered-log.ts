import type { EventLogEntry, EventLogSeverity } from 'ngx-session-event-log';

/** What a query leaves of the log, and what each other choice would leave. */
export interface FilteredLog {
  /** Oldest first. */
  readonly entries: readonly EventLogEntry[];
  /** How many entries of each severity the other filters leave. */
  readonly severities: Readonly<Record<EventLogSeverity, number>>;
  /** How many entries of each category the other filters leave. */
  readonly categories: ReadonlyMap<string, number>;
}
