import type { EventLogEntry } from 'ngx-session-event-log';

import { type CompiledQuery, isEmptyQuery } from './compiled-query';
import { FilterBlock } from './filter-block';
import type { FilteredLog } from './filtered-log';

/** How many entries are filtered anew when one of them has changed. */
const BLOCK_SIZE = 1_024;

/**
 * Filters the log again and again while it changes, looking only at blocks of it that did: a long log that events are
 * pouring into costs no more than a short one.
 */
export class LogFilter {
  #blocks: ReadonlyMap<number, FilterBlock> = new Map();

  /** @param entries those of the log, in their unbroken row */
  filter(entries: readonly EventLogEntry[], query: CompiledQuery): FilteredLog {
    const blocks = new Map<number, FilterBlock>();
    let start = 0;
    for (let first = entries[0]; first; first = entries[start]) {
      const number = Math.floor(first.sequence / BLOCK_SIZE);
      const end = Math.min(entries.length, start + BLOCK_SIZE - (first.sequence % BLOCK_SIZE));
      const known = this.#blocks.get(number);
      const isKnown = known?.isMadeOf(entries, start, end) ?? false;
      blocks.set(number, known && isKnown ? known : new FilterBlock(entries.slice(start, end), known));
      start = end;
    }
    this.#blocks = blocks;
    return join(
      entries,
      query,
      Array.from(blocks.values(), (block) => block.filter(query)),
    );
  }
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
