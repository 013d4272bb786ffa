import type {
  EventLogLink,
  EventLogFact,
  EventLogOutcome,
  EventLogRemedy,
  EventLogResource,
  EventLogSeverity,
  EventLogWithheld,
} from 'ngx-session-event-log';

/** What {@link ExportedLog.format} says. */
export const EXPORT_FORMAT = 'ngx-session-event-log';

/** The version of the schema. New members leave it as it is; it grows when a member changes its meaning or goes. */
export const EXPORT_SCHEMA_VERSION = 1;

/** A JSON export. Members that have no value are absent; times are ISO 8601 in UTC. */
export interface ExportedLog {
  readonly format: typeof EXPORT_FORMAT;
  readonly schemaVersion: typeof EXPORT_SCHEMA_VERSION;
  readonly exportedAt: string;
  readonly session: { readonly id: string; readonly since: string };
  readonly timeZone: string;
  readonly build?: string | undefined;
  readonly dropped: number;
  readonly filteredOut: number;
  /** How many values of which kind were removed from the texts of all entries. */
  readonly withheld: EventLogWithheld;
  /** In the order in which the user saw them. */
  readonly entries: readonly ExportedEntry[];
}

/** An entry of a JSON export; its members mean what those of `EventLogEntry` mean. */
export interface ExportedEntry {
  readonly id: string;
  readonly sequence: number;
  readonly time: string;
  readonly lastTime: string;
  readonly type: string;
  readonly category: string;
  readonly severity: EventLogSeverity;
  readonly outcome: EventLogOutcome;
  readonly title: string;
  readonly message?: string | undefined;
  readonly reason?: string | undefined;
  readonly resource?: EventLogResource | undefined;
  readonly link?: EventLogLink | undefined;
  readonly remedy?: EventLogRemedy | undefined;
  readonly facts: Readonly<Record<string, EventLogFact>>;
  readonly steps: readonly ExportedStep[];
  /** Milliseconds. */
  readonly duration?: number | undefined;
  /** Milliseconds of {@link duration}. */
  readonly waited?: number | undefined;
  readonly traceId?: string | undefined;
  readonly count: number;
  readonly withheld: EventLogWithheld;
}

/** A step of an entry of a JSON export; its members mean what those of `EventLogStep` mean. */
export interface ExportedStep {
  readonly title: string;
  readonly outcome: EventLogOutcome;
  readonly time: string;
  /** Milliseconds. */
  readonly duration?: number | undefined;
  readonly message?: string | undefined;
  readonly reason?: string | undefined;
  readonly request?: string | undefined;
  readonly status?: number | undefined;
  readonly traceId?: string | undefined;
  readonly remedy?: EventLogRemedy | undefined;
}
