import type { EventLogEntry } from 'ngx-session-event-log';

import type { LogArrangement, SortKey } from './log-arrangement';

const SEVERITY_RANKS = { success: 0, info: 1, warning: 3, error: 4 } as const;
/** What is in progress may still become anything. */
const RUNNING_RANK = 2;

const VALUES: Readonly<Record<Exclude<SortKey, 'time'>, (entry: EventLogEntry) => number | undefined>> = {
  severity: ({ severity, outcome }) => (outcome === 'running' ? RUNNING_RANK : SEVERITY_RANKS[severity]),
  duration: ({ duration }) => duration,
};

/**
 * Entries in another order. Those of the same severity or duration stay in that of the log, the newest first; those
 * that have no duration are the last in both directions.
 *
 * @param entries oldest first
 * @param asSorted the state of an entry that it is sorted by
 */
export function sortEntries(
  entries: readonly EventLogEntry[],
  { sortBy, descending }: LogArrangement,
  asSorted: (entry: EventLogEntry) => EventLogEntry,
): readonly EventLogEntry[] {
  const newestFirst = entries.slice().reverse();
  if (sortBy === 'time') return descending ? newestFirst : entries;
  // There are far fewer values than entries, so only they are compared.
  const byValue = new Map<number | undefined, EventLogEntry[]>();
  for (const entry of newestFirst) {
    const value = VALUES[sortBy](asSorted(entry));
    const same = byValue.get(value);
    if (same) same.push(entry);
    else byValue.set(value, [entry]);
  }
  const values = Array.from(byValue.keys()).filter((value) => value !== undefined);
  values.sort((one, other) => (descending ? other - one : one - other));
  return [...values, undefined].flatMap((value) => byValue.get(value) ?? []);
}
