import type { EventLogEntry, EventLogFact } from 'ngx-session-event-log';

import type { ExportedEntry } from './exported-log';

/** An entry as it is in a JSON export. */
export function toExportedEntry(entry: EventLogEntry): ExportedEntry {
  const exported = {
    ...entry,
    // A file can run nothing.
    rowAction: undefined,
    time: isoTime(entry.time),
    lastTime: isoTime(entry.lastTime),
    facts: Object.fromEntries(Object.entries(entry.facts).map(([name, fact]) => [name, jsonFact(fact)])),
    steps: entry.steps.map((step) => ({ ...step, time: isoTime(step.time) })),
  };
  return exported;
}

/** The entry that was exported. */
export function fromExportedEntry(exported: ExportedEntry): EventLogEntry {
  return {
    ...exported,
    time: Date.parse(exported.time),
    lastTime: Date.parse(exported.lastTime),
    message: exported.message,
    reason: exported.reason,
    resource: exported.resource,
    link: exported.link,
    remedy: exported.remedy,
    rowAction: undefined,
    steps: exported.steps.map((step) => ({
      ...step,
      time: Date.parse(step.time),
      duration: step.duration,
      message: step.message,
      reason: step.reason,
      request: step.request,
      status: step.status,
      traceId: step.traceId,
      remedy: step.remedy,
    })),
    duration: exported.duration,
    waited: exported.waited,
    progress: undefined,
    traceId: exported.traceId,
  };
}

/** ISO 8601 in UTC, with milliseconds. */
export function isoTime(time: number): string {
  return new Date(time).toISOString();
}

/** JSON has no word for numbers that are none. */
function jsonFact(fact: EventLogFact): EventLogFact {
  return typeof fact === 'number' && !Number.isFinite(fact) ? String(fact) : fact;
}
