import type { EventLogEntry } from 'ngx-session-event-log';

import type { Arrangement, GroupKey, SortKey } from './arrangement';

/** Group of entries. */
export interface LogGroup {
  /** Category, or label of the resource; empty for entries without a resource. */
  readonly group: string;
  readonly count: number;
}

/** Row of the table: an entry, or the heading of a group. */
export type LogRow = EventLogEntry | LogGroup;

/** True for the heading of a group. */
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
/** In the middle, since an operation in progress may still end in any way. */
const RUNNING_RANK = 2;

const VALUES: Readonly<Record<Exclude<SortKey, 'time'>, (entry: EventLogEntry) => number | undefined>> = {
  severity: ({ severity, outcome }) => (outcome === 'running' ? RUNNING_RANK : SEVERITY_RANKS[severity]),
  duration: ({ duration }) => duration,
};

/**
 * Sorts and groups entries, given oldest first, by their state `asArranged`. Among equals, the newest is first. Entries
 * without a duration are last in both directions.
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

/** Finds the index of the row of an entry; -1 if there is none. */
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
