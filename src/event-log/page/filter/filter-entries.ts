import type { EventLogEntry, EventLogSeverity } from 'ngx-session-event-log';

import type { LogQuery } from './log-query';
import { searchText, searchWords } from './search-text';

/** What a query leaves of the log, and what each other choice would leave. */
export interface FilteredLog {
  /** Newest first. */
  readonly rows: readonly EventLogEntry[];
  /** How many entries of each severity the other filters leave. */
  readonly severities: Readonly<Record<EventLogSeverity, number>>;
  /** How many entries of each category the other filters leave. */
  readonly categories: ReadonlyMap<string, number>;
}

/** Filters `entries`, which are oldest first, in one go. */
export function filterEntries(entries: readonly EventLogEntry[], query: LogQuery): FilteredLog {
  const words = searchWords(query.text);
  const wanted = new Set(query.severities);
  const rows: EventLogEntry[] = [];
  const severities: Record<EventLogSeverity, number> = { success: 0, info: 0, warning: 0, error: 0 };
  const categories = new Map<string, number>();
  for (let index = entries.length - 1; index >= 0; index--) {
    const entry = entries[index];
    if (!entry) continue;
    const found = words.length === 0 || holds(searchText(entry), words);
    const bySeverity = wanted.size === 0 || wanted.has(entry.severity);
    const byCategory = query.category === undefined || query.category === entry.category;
    // A category stays in the list when it has nothing to show: lists that jump are hard to use.
    categories.set(entry.category, (categories.get(entry.category) ?? 0) + Number(found && bySeverity));
    if (found && byCategory) severities[entry.severity]++;
    if (found && byCategory && bySeverity) rows.push(entry);
  }
  return { rows, severities, categories };
}

function holds(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}
