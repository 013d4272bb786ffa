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

  /** Entries that matched when the user began to read, as they were then. Their rows stay, and keep their places. */
  readonly #asRead = linkedSignal({
    source: () => [this.reading(), this.compiled()] as const,
    computation: ([reading]) => (reading ? untracked(() => this.#matchingById()) : undefined),
  });

  /** Matching entries that wait to be shown, since their rows would move those that the user is reading. */
  readonly #waiting = computed((): readonly EventLogEntry[] => {
    const asRead = this.#asRead();
    if (!asRead) return [];
    // If the oldest are first, later ones move nothing.
    const last = isOldestFirst(this.arrangement())
      ? (Array.from(asRead.values()).at(-1)?.sequence ?? -1)
      : Infinity;
    return this.result().entries.filter(
      ({ id, sequence }) => !asRead.has(id) && sequence < last && sequence !== this.#asked,
    );
  });
  readonly waiting = computed(() => this.#waiting().length);

  readonly rows = computed(() => {
    const arrangement = this.arrangement();
    const asRead = this.#asRead();
    const asArranged = isNewestFirst(arrangement) ? undefined : asRead;
    return arrangeRows(
      this.#withoutWaiting(asRead),
      arrangement,
      (entry) => asArranged?.get(entry.id) ?? entry,
    );
  });

  /** True if the query leaves no row, now or after reading. */
  readonly nothing = computed(() => this.rows().length + this.waiting() === 0);

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
    if (this.reading()) this.#asRead.set(this.#matchingById());
  }

  /** Shows the next new row, even while the user is reading: it results from what they have just done. */
  showNext(): void {
    this.#asked = (this.entries().at(-1)?.sequence ?? -1) + 1;
  }

  arrange(change: Partial<Arrangement>): void {
    this.arrangement.update((arrangement) => ({ ...arrangement, ...change }));
  }

  clearFilters(): void {
    this.#change(NO_QUERY);
  }

  #matchingById(): ReadonlyMap<string, EventLogEntry> {
    return new Map(this.result().entries.map((entry) => [entry.id, entry]));
  }

  #withoutWaiting(asRead: ReadonlyMap<string, EventLogEntry> | undefined): readonly EventLogEntry[] {
    const { entries } = this.result();
    if (!asRead) return entries;
    const shown = new Set(entries);
    for (const entry of this.#waiting()) shown.delete(entry);
    return this.entries().filter((entry) => shown.has(entry) || asRead.has(entry.id));
  }

  #change(change: Partial<LogQuery>): void {
    this.query.update((query) => ({ ...query, ...change }));
  }
}
