import type { EventLogEntry } from 'ngx-session-event-log';

import { type CompiledQuery, isEmptyQuery } from './compiled-query';
import { filterEntries, type FilteredLog } from './filter-entries';

/** How many entries are filtered anew when one of them has changed. */
const BLOCK_SIZE = 1_024;

/** Entries that stand together in the log, and what the query leaves of them. */
interface Block {
  readonly entries: readonly EventLogEntry[];
  readonly result: FilteredLog;
}

/**
 * Filters the log again and again while it changes, looking only at blocks of it that did: a long log that events are
 * pouring into costs no more than a short one.
 */
export class LogFilter {
  private blocks: ReadonlyMap<number, Block> = new Map();
  private query: CompiledQuery | undefined;

  /** @param entries those of the log, in their unbroken row */
  filter(entries: readonly EventLogEntry[], query: CompiledQuery): FilteredLog {
    const known = query === this.query ? this.blocks : new Map<number, Block>();
    const blocks = new Map<number, Block>();
    let start = 0;
    for (let first = entries[0]; first; first = entries[start]) {
      const number = Math.floor(first.sequence / BLOCK_SIZE);
      const end = Math.min(entries.length, start + BLOCK_SIZE - (first.sequence % BLOCK_SIZE));
      const block = known.get(number);
      blocks.set(
        number,
        block && isSame(block.entries, entries, start, end)
          ? block
          : makeBlock(entries.slice(start, end), query),
      );
      start = end;
    }
    this.blocks = blocks;
    this.query = query;
    return join(
      entries,
      query,
      Array.from(blocks.values(), ({ result }) => result),
    );
  }
}

function makeBlock(entries: readonly EventLogEntry[], query: CompiledQuery): Block {
  return { entries, result: filterEntries(entries, query) };
}

/** Whether the entries from `start` to before `end` are those of a block; one that changed is another object. */
function isSame(
  block: readonly EventLogEntry[],
  entries: readonly EventLogEntry[],
  start: number,
  end: number,
): boolean {
  if (block.length !== end - start) return false;
  for (let at = 0; at < block.length; at++) if (block[at] !== entries[start + at]) return false;
  return true;
}

function join(
  entries: readonly EventLogEntry[],
  query: CompiledQuery,
  parts: readonly FilteredLog[],
): FilteredLog {
  const severities = { success: 0, info: 0, warning: 0, error: 0 };
  const categories = new Map<string, number>();
  for (const part of parts) {
    severities.success += part.severities.success;
    severities.info += part.severities.info;
    severities.warning += part.severities.warning;
    severities.error += part.severities.error;
    for (const [name, count] of part.categories) categories.set(name, (categories.get(name) ?? 0) + count);
  }
  const left = isEmptyQuery(query) ? entries : parts.flatMap((part) => part.entries);
  return { entries: left, severities, categories };
}
