import { Injectable, computed, inject, linkedSignal, signal, untracked } from '@angular/core';
import type { EventLogEntry, EventLogSeverity } from 'ngx-session-event-log';

import { arrangeRows, isEntry } from '../arrange/arrange-rows';
import { type Arrangement, isNewestFirst, isOldestFirst, NEWEST_FIRST } from '../arrange/arrangement';
import { compileQuery, filterEntries, type LogQuery, NO_QUERY } from '../filter/query';
import { withoutKey } from '../filter/filter-language';
import { LogSource } from './log-source';

/** The user's choices of what to see of the log, and the rows that follow from them. */
@Injectable()
export class LogView {
  /** All entries, oldest first. */
  readonly entries = inject(LogSource).entries;

  /** The user's search and filters. */
  readonly query = signal(NO_QUERY);
  /** The typed and the chosen parts of the query as one. */
  readonly compiled = computed(() => compileQuery(this.query()));
  /** The words that are searched for, in lower case. */
  readonly words = computed(() => this.compiled().words);

  readonly arrangement = signal(NEWEST_FIRST);

  readonly #result = computed(() => filterEntries(this.entries(), this.compiled()));

  /** Entries that everything but the chosen span of time leaves, oldest first. */
  readonly anytime = computed(() => {
    const query = this.query();
    if (query.from === undefined && query.to === undefined) return this.#result().entries;
    return filterEntries(this.entries(), compileQuery({ ...query, from: undefined, to: undefined })).entries;
  });

  /** True where the query leaves out what it can. */
  readonly filtered = computed(() => {
    const { text, severities, category, from, to } = this.query();
    return (
      text.trim() !== '' || severities.length > 0 || [category, from, to].some((one) => one !== undefined)
    );
  });

  readonly severities = computed(() => this.#result().severities);
  readonly categories = computed(() => this.#result().categories);
  /** Number of entries that the query leaves, those included that wait to be shown. */
  readonly matching = computed(() => this.#result().entries.length);

  /** True while the user reads the rows, of which none may move because of what happens meanwhile. */
  readonly reading = signal(false);

  /** True while the user drags over the time line, beside which nothing may become wider. */
  readonly dragging = signal(false);

  /** The last entry that the user has asked for, which may still have to come. */
  #asked = -1;

  /** The newest entry there was when the user began to read, or asked for the newest; later ones wait. */
  readonly #newestShown = linkedSignal<boolean, number>({
    source: this.reading,
    computation: (reading) =>
      reading
        ? Math.max(
            untracked(() => this.#newest()),
            this.#asked,
          )
        : Infinity,
  });

  /** Number of new rows that wait to be shown: none where they come last. */
  readonly waiting = computed(() => {
    const shown = this.#newestShown();
    if (shown === Infinity || isOldestFirst(this.arrangement())) return 0;
    return this.#result().entries.filter(({ sequence }) => sequence > shown).length;
  });

  /** The entries as they were when the user began to read, by which they keep their places. */
  readonly #asRead = computed(() =>
    this.#newestShown() < Infinity
      ? new Map(untracked(this.entries).map((entry) => [entry.id, entry]))
      : undefined,
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
    return this.rows().filter(isEntry);
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

  /** Shows the rows that wait, also while the user reads. */
  showWaiting(): void {
    if (this.reading()) this.#newestShown.set(this.#newest());
  }

  /** Shows the next new row, also while the user reads: it comes of what they have just done. */
  showNext(): void {
    this.#asked = this.#newest() + 1;
    if (this.reading()) this.#newestShown.set(this.#asked);
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
