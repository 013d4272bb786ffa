import type { EventLogEntry, EventLogSeverity } from 'ngx-session-event-log';

import type { CompiledQuery } from './compiled-query';
import type { FilteredLog } from './filtered-log';
import { searchText } from './search-text';

type Search = Pick<CompiledQuery, 'words' | 'withoutWords'>;

/**
 * Entries that stand together in the log. It keeps their texts, and what was found last: who types a word letter by
 * letter searches only what is left of the letters before.
 */
export class FilterBlock {
  readonly #names: readonly string[];
  readonly #texts: (string | undefined)[];
  #search: Search = { words: [], withoutWords: [] };
  /** Places of the entries that the search has found. */
  #found: readonly number[];
  #query: CompiledQuery | undefined;
  #result: FilteredLog | undefined;
  readonly #entries: readonly EventLogEntry[];

  /** @param before the same part of the log as it was, with the texts of what has not changed */
  constructor(entries: readonly EventLogEntry[], before?: FilterBlock) {
    this.#entries = entries;
    this.#names = Array.from(new Set(entries.map(({ category }) => category)));
    this.#texts = before ? before.#textsOf(entries) : new Array<undefined>(entries.length);
    this.#found = Array.from(entries.keys());
  }

  /** Whether it is made of the entries from `start` to before `end`; one that changed is another object. */
  isMadeOf(entries: readonly EventLogEntry[], start: number, end: number): boolean {
    if (this.#entries.length !== end - start) return false;
    for (let at = 0; at < this.#entries.length; at++) {
      if (this.#entries[at] !== entries[start + at]) return false;
    }
    return true;
  }

  /** What a query leaves of them. */
  filter(query: CompiledQuery): FilteredLog {
    if (query === this.#query && this.#result) return this.#result;
    this.#find(query);
    this.#query = query;
    this.#result = this.#count(query);
    return this.#result;
  }

  #find(search: Search): void {
    const places = isNarrower(search, this.#search) ? this.#found : Array.from(this.#entries.keys());
    const { words, withoutWords } = search;
    this.#found =
      words.length + withoutWords.length === 0
        ? places
        : places.filter((place) => isFound(this.#textAt(place), words, withoutWords));
    this.#search = search;
  }

  #count({ tests, severities: wanted, category }: CompiledQuery): FilteredLog {
    const severities: Record<EventLogSeverity, number> = { success: 0, info: 0, warning: 0, error: 0 };
    // A category stays in the list when it has nothing to show: lists that jump are hard to use.
    const categories = new Map(this.#names.map((name) => [name, 0]));
    const left: EventLogEntry[] = [];
    for (const place of this.#found) {
      const entry = this.#entries[place];
      if (!entry || !tests.every((test) => test(entry))) continue;
      const bySeverity = wanted.length === 0 || wanted.includes(entry.severity);
      const byCategory = !category || category(entry.category);
      if (bySeverity) categories.set(entry.category, (categories.get(entry.category) ?? 0) + 1);
      if (byCategory) severities[entry.severity]++;
      if (bySeverity && byCategory) left.push(entry);
    }
    return { entries: left, severities, categories };
  }

  #textAt(place: number): string {
    const entry = this.#entries[place];
    return (this.#texts[place] ??= entry ? searchText(entry) : '');
  }

  #textsOf(entries: readonly EventLogEntry[]): (string | undefined)[] {
    // The oldest ones may be gone.
    const shift = (entries[0]?.sequence ?? 0) - (this.#entries[0]?.sequence ?? 0);
    return entries.map((entry, place) =>
      this.#entries[place + shift] === entry ? this.#texts[place + shift] : undefined,
    );
  }
}

/** Whether a search can find only what another one has found. */
function isNarrower(search: Search, than: Search): boolean {
  return (
    than.words.every((word) => search.words.some((longer) => longer.includes(word))) &&
    than.withoutWords.every((word) => search.withoutWords.some((shorter) => word.includes(shorter)))
  );
}

function isFound(text: string, words: readonly string[], withoutWords: readonly string[]): boolean {
  for (const word of words) if (!text.includes(word)) return false;
  for (const word of withoutWords) if (text.includes(word)) return false;
  return true;
}
