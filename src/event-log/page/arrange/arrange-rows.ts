import type { EventLogEntry } from 'ngx-session-event-log';

import type { Arrangement, GroupKey, SortKey } from './arrangement';

/** Entries that belong together. */
export interface LogGroup {
  /** The category or the label of the resource; empty for those without a resource. */
  readonly group: string;
  readonly count: number;
}

/** A row of the table: an entry, or the heading above those of a group. */
export type LogRow = EventLogEntry | LogGroup;

/** True for the heading above a group. */
export function isGroup(row: LogRow): row is LogGroup {
  return 'group' in row;
}

/** True for an entry. */
export function isEntry(row: LogRow): row is EventLogEntry {
  return !isGroup(row);
}

const GROUP_NAMES: Readonly<Record<GroupKey, (entry: EventLogEntry) => string>> = {
  resource: ({ resource }) => resource?.label ?? '',
  category: ({ category }) => category,
};

const SEVERITY_RANKS = { success: 0, info: 1, warning: 3, error: 4 } as const;
/** An operation in progress may still become anything. */
const RUNNING_RANK = 2;

const VALUES: Readonly<Record<Exclude<SortKey, 'time'>, (entry: EventLogEntry) => number | undefined>> = {
  severity: ({ severity, outcome }) => (outcome === 'running' ? RUNNING_RANK : SEVERITY_RANKS[severity]),
  duration: ({ duration }) => duration,
};

/**
 * Sorts and groups entries, which come oldest first, by their state `asArranged`. Among equals the newest is first;
 * those without a duration are last in both directions.
 */
export function arrangeRows(
  entries: readonly EventLogEntry[],
  arrangement: Arrangement,
  asArranged: (entry: EventLogEntry) => EventLogEntry = (entry) => entry,
): readonly LogRow[] {
  const sorted = sort(entries, arrangement, asArranged);
  if (!arrangement.groupBy) return sorted;
  const nameOf = GROUP_NAMES[arrangement.groupBy];
  const groups = new Map<string, EventLogEntry[]>();
  for (const entry of sorted) {
    const name = nameOf(asArranged(entry));
    const group = groups.get(name);
    if (group) group.push(entry);
    else groups.set(name, [entry]);
  }
  return Array.from(groups, ([group, rows]) => [{ group, count: rows.length }, ...rows]).flat();
}

/** The place of the entry with this id among rows, or -1. */
export function rowOf(id: string, rows: readonly LogRow[]): number {
  return rows.findIndex((row) => isEntry(row) && row.id === id);
}

function sort(
  entries: readonly EventLogEntry[],
  { sortBy, descending }: Arrangement,
  asSorted: (entry: EventLogEntry) => EventLogEntry,
): readonly EventLogEntry[] {
  const newestFirst = entries.toReversed();
  if (sortBy === 'time') return descending ? newestFirst : entries;
  const valueOf = (entry: EventLogEntry) => VALUES[sortBy](asSorted(entry));
  return newestFirst.sort((one, other) => compare(valueOf(one), valueOf(other), descending));
}

function compare(one: number | undefined, other: number | undefined, descending: boolean): number {
  if (one === undefined || other === undefined)
    return Number(one === undefined) - Number(other === undefined);
  return descending ? other - one : one - other;
}
