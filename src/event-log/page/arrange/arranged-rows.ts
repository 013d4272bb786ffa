import type { EventLogEntry } from 'ngx-session-event-log';

import type { GroupKey, LogArrangement } from './log-arrangement';
import type { LogRow, LogRows } from './log-rows';
import { sortEntries } from './sort-entries';

const NAMES: Readonly<Record<GroupKey, (entry: EventLogEntry) => string>> = {
  resource: ({ resource }) => resource?.label ?? '',
  category: ({ category }) => category,
};

/** Entries sorted and grouped; the group whose first entry comes first is the first one. */
export class ArrangedRows implements LogRows {
  readonly #rows: readonly LogRow[];
  readonly groupRows: readonly number[];

  /**
   * @param entries oldest first
   * @param asArranged the state of an entry that it is sorted and grouped by
   */
  constructor(
    entries: readonly EventLogEntry[],
    arrangement: LogArrangement,
    asArranged: (entry: EventLogEntry) => EventLogEntry = (entry) => entry,
  ) {
    const sorted = sortEntries(entries, arrangement, asArranged);
    const name = arrangement.groupBy && NAMES[arrangement.groupBy];
    this.#rows = name
      ? group(sorted, (entry) => name(asArranged(entry)))
      : sorted.map((entry) => ({ entry }));
    this.groupRows = name ? this.#rows.flatMap((row, index) => ('group' in row ? index : [])) : [];
  }

  get length(): number {
    return this.#rows.length;
  }

  at(row: number): LogRow | undefined {
    return this.#rows[row];
  }

  indexOf(id: string): number {
    return this.#rows.findIndex((row) => 'entry' in row && row.entry.id === id);
  }

  toArray(): EventLogEntry[] {
    return this.#rows.flatMap((row) => ('entry' in row ? row.entry : []));
  }
}

function group(entries: readonly EventLogEntry[], nameOf: (entry: EventLogEntry) => string): LogRow[] {
  const groups = new Map<string, LogRow[]>();
  for (const entry of entries) {
    const name = nameOf(entry);
    const same = groups.get(name);
    if (same) same.push({ entry });
    else groups.set(name, [{ entry }]);
  }
  return Array.from(groups, ([name, rows]) => [{ group: { name, count: rows.length } }, ...rows]).flat();
}
