import {
  ɵaddWithheld as addWithheld,
  type EventLogEntry,
  type ɵEventLogFact as EventLogFact,
  type ɵEventLogSession as EventLogSession,
  type EventLogStep,
  type ɵEventLogWithheld as EventLogWithheld,
} from 'ngx-session-event-log';

/** Origin of the entries in a file. */
export interface EventLogExportInfo {
  /** Session in which the entries were recorded. */
  readonly session: EventLogSession;
  /** Time at which the file was made, in milliseconds since 1970-01-01 UTC. */
  readonly exportedAt: number;
  /** Time zone of the user, by its IANA name: `Australia/Sydney`. Times in JSON and CSV are in UTC nevertheless. */
  readonly timeZone: string;
  /** Build of the application; `undefined` if it did not set one. */
  readonly build: string | undefined;
  /** Number of older entries that newer ones had replaced. */
  readonly dropped: number;
  /** Number of entries that the user's filters left out of the file. */
  readonly filteredOut: number;
}

/** JSON export. Members without a value are absent. Times are ISO 8601 in UTC. */
export interface ExportedLog {
  /** Marks the file as an export of this library. */
  readonly format: 'ngx-session-event-log';
  /** Version of the format. It grows when a member changes its meaning or is removed, not when one is added. */
  readonly schemaVersion: 1;
  /** Time at which the file was made, in ISO 8601. */
  readonly exportedAt: string;
  /** Session in which the entries were recorded. */
  readonly session: {
    /** Identifier of the session. */
    readonly id: string;
    /** Start of the session. */
    readonly since: string;
  };
  /** Time zone of the user, by its IANA name: `Australia/Sydney`. */
  readonly timeZone: string;
  /** Build of the application; absent if it did not set one. */
  readonly build?: string | undefined;
  /** Number of older entries that newer ones had replaced. */
  readonly dropped: number;
  /** Number of entries that the user's filters left out of the file. */
  readonly filteredOut: number;
  /** Number of values removed from the texts of all entries, by kind. */
  readonly withheld: EventLogWithheld;
  /** Entries, in the order in which the page showed them. */
  readonly entries: readonly ExportedEntry[];
}

/** Entry of a JSON export, without progress and row action: nothing runs in a file. */
export interface ExportedEntry extends Omit<
  EventLogEntry,
  'time' | 'lastTime' | 'steps' | 'progress' | 'rowAction'
> {
  /** Start, by the clock of the user's device. For the order, use `sequence`. */
  readonly time: string;
  /** Start of the latest repeat; equals {@link time} unless `count` is above 1. */
  readonly lastTime: string;
  /** Requests and state changes of the operation, oldest first. */
  readonly steps: readonly (Omit<EventLogStep, 'time'> & {
    /** Start of the step. */
    readonly time: string;
  })[];
}

/** Makes the JSON export, before it becomes a text. */
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
    // Nothing runs, or can be run, in a file.
    progress: undefined,
    rowAction: undefined,
    time: isoTime(entry.time),
    lastTime: isoTime(entry.lastTime),
    facts: Object.fromEntries(Object.entries(entry.facts).map(([name, fact]) => [name, exportFact(fact)])),
    steps: exportSteps(entry.steps),
  };
  return exported;
}

/** Converts steps to those of a JSON export. */
export function exportSteps(steps: readonly EventLogStep[]): ExportedEntry['steps'] {
  return steps.map((step) => ({ ...step, time: isoTime(step.time) }));
}

/** Converts `NaN` and infinity, which JSON cannot express, to texts. */
function exportFact(fact: EventLogFact): EventLogFact {
  return typeof fact === 'number' && !Number.isFinite(fact) ? String(fact) : fact;
}

/** Formats a time as ISO 8601 in UTC, with milliseconds. */
export function isoTime(time: number): string {
  return new Date(time).toISOString();
}

/** Adds up the values removed from the texts of entries, by kind. */
export function totalWithheld(entries: readonly EventLogEntry[]): EventLogWithheld {
  return entries.reduce<EventLogWithheld>((total, { withheld }) => addWithheld(total, withheld), {});
}
