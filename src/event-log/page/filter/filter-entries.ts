import type { EventLogEntry, EventLogSeverity } from 'ngx-session-event-log';

import type { CompiledQuery } from './query';

/** Entries that a query leaves, and how many each other choice would leave. */
export interface FilteredEntries {
  /** Oldest first. */
  readonly entries: readonly EventLogEntry[];
  /** Numbers of entries that the other filters leave, by severity. */
  readonly severities: Readonly<Record<EventLogSeverity, number>>;
  /** Numbers of entries that the other filters leave, by category. */
  readonly categories: ReadonlyMap<string, number>;
}

/** Filters the log by a query. */
export function filterEntries(
  entries: readonly EventLogEntry[],
  { tests, severities: wanted, category: isWanted }: CompiledQuery,
): FilteredEntries {
  const severities = { success: 0, info: 0, warning: 0, error: 0 };
  // A category stays in the list when it has nothing to show: lists that jump are hard to use.
  const categories = new Map(entries.map(({ category }) => [category, 0]));
  const left = entries.filter((entry) => {
    if (!tests.every((test) => test(entry))) return false;
    const { severity, category } = entry;
    const bySeverity = wanted.length === 0 || wanted.includes(severity);
    const byCategory = !isWanted || isWanted(category);
    if (bySeverity) categories.set(category, (categories.get(category) ?? 0) + 1);
    if (byCategory) severities[severity]++;
    return bySeverity && byCategory;
  });
  return { entries: left, severities, categories };
}
