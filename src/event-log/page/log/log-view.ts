import { Injectable, computed, inject, linkedSignal, signal, untracked } from '@angular/core';
import type { EventLogEntry, EventLogSeverity } from 'ngx-session-event-log';

import { arrangeRows, isEntry } from '../arrange/arrange-rows';
import { type Arrangement, isNewestFirst, isOldestFirst, NEWEST_FIRST } from '../arrange/arrangement';
import { compileQuery, filterEntries, type LogQuery, NO_QUERY } from '../filter/query';
import { withoutKey } from '../filter/filter-language';
import { LogSource } from './log-source';

/** Search, filters and order that the user has chosen, and the resulting rows. */
@Injectable()
export class LogView {
  readonly #latest = inject(LogSource).entries;

  /** True while the user is dragging over the timeline: nothing may move below the pointer. */
  readonly dragging = signal(false);

  /** All entries, oldest first; while the user is dragging, those of its start. */
  readonly entries = linkedSignal({
    source: () => ({ latest: this.#latest(), held: this.dragging() }),
    computation: ({ latest, held }, before): readonly EventLogEntry[] =>
      held && latest.length > 0 && before ? before.value : latest,
  }).asReadonly();

  readonly query = signal(NO_QUERY);
  readonly compiled = computed(() => compileQuery(this.query()));

  readonly arrangement = signal(NEWEST_FIRST);

  /** Entries that match the query, and how many each other choice would leave. */
  readonly result = computed(() => filterEntries(this.entries(), this.compiled()));

  /** Entries that match everything except the chosen time span, oldest first. */
  readonly anytime = computed(() => {
    const query = this.query();
    if (query.from === undefined && query.to === undefined) return this.result().entries;
    return filterEntries(this.entries(), compileQuery({ ...query, from: undefined, to: undefined })).entries;
  });

  /** True if the query filters anything. */
  readonly filtered = computed(() => {
    const { text, severities, category, from, to } = this.query();
    return (
      text.trim() !== '' || severities.length > 0 || [category, from, to].some((one) => one !== undefined)
    );
  });

  /** Number of entries that match the query, including those that wait to be shown. */
  readonly matching = computed(() => this.result().entries.length);

  /** True while the user is reading the rows, so that new events must not move them. */
  readonly reading = signal(false);

  /** Sequence number of the last entry that the user has asked for, which may not exist yet. */
  #asked = -1;

  /** Sequence number of the newest entry to show. While the user is reading, later ones wait. */
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

  /** Number of new rows that wait to be shown; 0 if new rows come last. */
  readonly waiting = computed(() => {
    const shown = this.#newestShown();
    if (shown === Infinity || isOldestFirst(this.arrangement())) return 0;
    return this.result().entries.filter(({ sequence }) => sequence > shown).length;
  });

  /** Entries as they were when the user began to read, so that they keep their places. */
  readonly #asRead = computed(() =>
    this.#newestShown() < Infinity
      ? new Map(untracked(this.entries).map((entry) => [entry.id, entry]))
      : undefined,
  );

  readonly rows = computed(() => {
    const { entries } = this.result();
    const arrangement = this.arrangement();
    const asRead = isNewestFirst(arrangement) ? undefined : this.#asRead();
    return arrangeRows(
      entries.slice(0, entries.length - this.waiting()),
      arrangement,
      (entry) => asRead?.get(entry.id) ?? entry,
    );
  });

  /** Returns the entries of the table in its order, including those out of sight. */
  shown(): readonly EventLogEntry[] {
    return this.rows().filter(isEntry);
  }

  search(text: string): void {
    this.#change({ text });
  }

  /** Shows only these severities, or all if there are none. Overrides typed conditions. */
  showSeverities(severities: readonly EventLogSeverity[]): void {
    this.#change({ severities, text: withoutKey(this.query().text, 'severity') });
  }

  /** Shows only this category, or all. Overrides typed conditions. */
  showCategory(category: string | undefined): void {
    this.#change({ category, text: withoutKey(this.query().text, 'category') });
  }

  /** Shows a time span from `from` to before `to`; without them, all times. */
  showSpan(from?: number, to?: number): void {
    this.#change({ from, to });
  }

  /** Shows the waiting rows, even while the user is reading. */
  showWaiting(): void {
    if (this.reading()) this.#newestShown.set(this.#newest());
  }

  /** Shows the next new row, even while the user is reading: it results from what they have just done. */
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
