import { Injectable, computed, inject, linkedSignal, signal, untracked } from '@angular/core';
import type { EventLogEntry, EventLogSeverity } from 'ngx-session-event-log';

import { arrangeRows } from '../arrange/arrange-rows';
import { type Arrangement, isNewestFirst, isOldestFirst, NEWEST_FIRST } from '../arrange/arrangement';
import { filterEntries } from '../filter/filter-entries';
import { withoutKey } from '../filter/filter-language';
import { compileQuery, type LogQuery, NO_QUERY } from '../filter/query';
import { LogSource } from './log-source';

/** What the page shows of the log: the user's choices, and the rows that follow from them. */
@Injectable()
export class LogView {
  /** All entries, oldest first. */
  readonly entries = inject(LogSource).entries;

  readonly query = signal(NO_QUERY);
  /** What was typed and what was chosen, as one. */
  readonly compiled = computed(() => compileQuery(this.query()));
  /** The words that are searched for, in lower case. */
  readonly words = computed(() => this.compiled().words);

  readonly arrangement = signal(NEWEST_FIRST);

  readonly #result = computed(() => filterEntries(this.entries(), this.compiled()));
  readonly severities = computed(() => this.#result().severities);
  readonly categories = computed(() => this.#result().categories);
  /** How many entries the query leaves, those included that wait to be shown. */
  readonly matching = computed(() => this.#result().entries.length);

  /** Whether the user reads further down, where nothing may move because of what happens meanwhile. */
  readonly reading = signal(false);

  /** The newest entry there was when the user began to read further down; later ones wait. */
  readonly #newestShown = linkedSignal<boolean, number>({
    source: this.reading,
    computation: (reading) => (reading ? untracked(() => this.#newest()) : Infinity),
  });

  /** How many new rows wait to be shown: none where they come last. */
  readonly waiting = computed(() => {
    if (isOldestFirst(this.arrangement())) return 0;
    const shown = this.#newestShown();
    return this.#result().entries.filter(({ sequence }) => sequence > shown).length;
  });

  /** What the entries were when the user began to read further down, by which they keep their places. */
  readonly #asRead = computed(() =>
    this.reading() ? new Map(untracked(this.entries).map((entry) => [entry.id, entry])) : undefined,
  );

  /** The rows of the table. */
  readonly rows = computed(() => {
    const { entries } = this.#result();
    const arrangement = this.arrangement();
    const asRead = isNewestFirst(arrangement) ? undefined : this.#asRead();
    return arrangeRows(
      entries.slice(0, entries.length - this.waiting()),
      arrangement,
      (entry) => asRead?.get(entry.id) ?? entry,
    );
  });

  /** The entries of the table in its order, also where they are out of sight. */
  shown(): readonly EventLogEntry[] {
    return this.rows().flatMap((row) => ('entry' in row ? row.entry : []));
  }

  search(text: string): void {
    this.#change({ text });
  }

  /** Shows only these, whatever was typed about severities before; none of them for all. */
  showSeverities(severities: readonly EventLogSeverity[]): void {
    this.#change({ severities, text: withoutKey(this.query().text, 'severity') });
  }

  /** Shows only this one, whatever was typed about categories before. */
  showCategory(category: string | undefined): void {
    this.#change({ category, text: withoutKey(this.query().text, 'category') });
  }

  /** Shows what happened from one moment until before another; without them, whenever it happened. */
  showSpan(from?: number, to?: number): void {
    this.#change({ from, to });
  }

  arrange(change: Partial<Arrangement>): void {
    this.arrangement.update((arrangement) => ({ ...arrangement, ...change }));
  }

  clearFilters(): void {
    this.#change(NO_QUERY);
  }

  #newest(): number {
    return this.entries().at(-1)?.sequence ?? -1;
  }

  #change(change: Partial<LogQuery>): void {
    this.query.update((query) => ({ ...query, ...change }));
  }
}
