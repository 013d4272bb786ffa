import type { EventLogEntry, EventLogSeverity } from 'ngx-session-event-log';

import type { CompiledQuery } from './compiled-query';
import { searchText } from './search-text';
import type { EntryTest } from './term-test';

/** What a query leaves of the log, and what each other choice would leave. */
export interface FilteredLog {
  /** Oldest first. */
  readonly entries: readonly EventLogEntry[];
  /** How many entries of each severity the other filters leave. */
  readonly severities: Readonly<Record<EventLogSeverity, number>>;
  /** How many entries of each category the other filters leave. */
  readonly categories: ReadonlyMap<string, number>;
}

/** Filters entries in one go. */
export function filterEntries(entries: readonly EventLogEntry[], query: CompiledQuery): FilteredLog {
  const { words, withoutWords, tests, severities: wanted, category } = query;
  const searches = words.length > 0 || withoutWords.length > 0;
  const severities: Record<EventLogSeverity, number> = { success: 0, info: 0, warning: 0, error: 0 };
  const counters = new Map<string, { count: number }>();
  const left: EventLogEntry[] = [];
  for (const entry of entries) {
    // A category stays in the list when it has nothing to show: lists that jump are hard to use.
    let counter = counters.get(entry.category);
    if (!counter) counters.set(entry.category, (counter = { count: 0 }));
    if (searches && !isFound(searchText(entry), words, withoutWords)) continue;
    if (!meetsAll(entry, tests)) continue;
    const bySeverity = wanted.length === 0 || wanted.includes(entry.severity);
    const byCategory = !category || category(entry.category);
    if (bySeverity) counter.count++;
    if (byCategory) severities[entry.severity]++;
    if (bySeverity && byCategory) left.push(entry);
  }
  return {
    entries: left,
    severities,
    categories: new Map(Array.from(counters, ([name, { count }]) => [name, count])),
  };
}

function isFound(text: string, words: readonly string[], withoutWords: readonly string[]): boolean {
  for (const word of words) if (!text.includes(word)) return false;
  for (const word of withoutWords) if (text.includes(word)) return false;
  return true;
}

function meetsAll(entry: EventLogEntry, tests: readonly EntryTest[]): boolean {
  for (const test of tests) if (!test(entry)) return false;
  return true;
}
