import type {
  EventLogEntry,
  ɵEventLogFact as EventLogFact,
  ɵEventLogSecretKind as EventLogSecretKind,
  ɵEventLogSession as EventLogSession,
  EventLogStep,
  ɵEventLogWithheld as EventLogWithheld,
} from 'ngx-session-event-log';

/** Origin of the entries of a file, for whoever gets it. */
export interface EventLogExportInfo {
  /** The session in which the entries were made. */
  readonly session: EventLogSession;
  /** Time at which the file was made, in milliseconds since 1970-01-01 UTC. */
  readonly exportedAt: number;
  /** The user's time zone, by its IANA name: `Australia/Sydney`. Times in files are in UTC all the same. */
  readonly timeZone: string;
  /** The build of the application, if it told. */
  readonly build: string | undefined;
  /** Number of older entries that had made room for newer ones. */
  readonly dropped: number;
  /** Number of entries of the log that are not in the file, because the user's filters left them out. */
  readonly filteredOut: number;
}

/** A JSON export. Members that have no value are absent; times are ISO 8601 in UTC. */
export interface ExportedLog {
  /** Marks the file as an export of this library. */
  readonly format: 'ngx-session-event-log';
  /** Version of the format. New members leave it as it is; it grows when a member changes its meaning or goes. */
  readonly schemaVersion: 1;
  /** Time at which the file was made. */
  readonly exportedAt: string;
  /** The session in which the entries were made. */
  readonly session: {
    /** Identifies the session. */
    readonly id: string;
    /** Time at which the session began. */
    readonly since: string;
  };
  /** The user's time zone, by its IANA name: `Australia/Sydney`. */
  readonly timeZone: string;
  /** The build of the application; absent if it told none. */
  readonly build?: string | undefined;
  /** Number of older entries that had made room for newer ones. */
  readonly dropped: number;
  /** Number of entries of the log that are not in the file, because the user's filters left them out. */
  readonly filteredOut: number;
  /** Number of values of each kind that were removed from the texts of all entries. */
  readonly withheld: EventLogWithheld;
  /** The entries, in the order in which the user saw them. */
  readonly entries: readonly ExportedEntry[];
}

/** An entry of a JSON export. It has neither progress nor a row action: in a file nothing runs. */
export interface ExportedEntry extends Omit<
  EventLogEntry,
  'time' | 'lastTime' | 'steps' | 'progress' | 'rowAction'
> {
  /** Start by the machine's clock. The order of entries is that of `sequence`. */
  readonly time: string;
  /** Start of its last repeat; the same as {@link time} unless `count` is above 1. */
  readonly lastTime: string;
  /** State changes on the way, oldest first. */
  readonly steps: readonly (Omit<EventLogStep, 'time'> & {
    /** Time at which the step happened. */
    readonly time: string;
  })[];
}

/** The JSON export of entries, before it is a text. */
export function exportLog(entries: readonly EventLogEntry[], info: EventLogExportInfo): ExportedLog {
  return {
    format: 'ngx-session-event-log',
    schemaVersion: 1,
    exportedAt: isoTime(info.exportedAt),
    session: { id: info.session.id, since: isoTime(info.session.since) },
    timeZone: info.timeZone,
    build: info.build,
    dropped: info.dropped,
    filteredOut: info.filteredOut,
    withheld: totalWithheld(entries),
    entries: entries.map(exportEntry),
  };
}

function exportEntry(entry: EventLogEntry): ExportedEntry {
  const exported = {
    ...entry,
    // Absent in JSON: in a file nothing runs, or can be run.
    progress: undefined,
    rowAction: undefined,
    time: isoTime(entry.time),
    lastTime: isoTime(entry.lastTime),
    facts: Object.fromEntries(Object.entries(entry.facts).map(([name, fact]) => [name, exportFact(fact)])),
    steps: exportSteps(entry.steps),
  };
  return exported;
}

/** Steps as they are in a JSON export. */
export function exportSteps(steps: readonly EventLogStep[]): ExportedEntry['steps'] {
  return steps.map((step) => ({ ...step, time: isoTime(step.time) }));
}

/** JSON has no word for numbers that are none. */
function exportFact(fact: EventLogFact): EventLogFact {
  return typeof fact === 'number' && !Number.isFinite(fact) ? String(fact) : fact;
}

/** ISO 8601 in UTC, with milliseconds. */
export function isoTime(time: number): string {
  return new Date(time).toISOString();
}

/** Number of values of each kind that were removed from the texts of all these entries. */
export function totalWithheld(entries: readonly EventLogEntry[]): EventLogWithheld {
  const total: Partial<Record<EventLogSecretKind, number>> = {};
  for (const { withheld } of entries) {
    for (const [kind, count] of Object.entries(withheld) as [EventLogSecretKind, number][]) {
      total[kind] = (total[kind] ?? 0) + count;
    }
  }
  return total;
}
