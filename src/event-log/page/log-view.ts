import { Injectable, computed, inject, linkedSignal, signal, untracked } from '@angular/core';
import type { EventLogEntry, EventLogSeverity } from 'ngx-session-event-log';

import { compileQuery } from './filter/compiled-query';
import { withoutKey } from './filter/edit-filter';
import { LogFilter } from './filter/log-filter';
import { type LogQuery, NO_QUERY } from './filter/log-query';
import { LogSource } from './log-source';
import { NewestFirst } from './newest-first';

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

  private readonly filter = new LogFilter();
  private readonly result = computed(() => this.filter.filter(this.entries(), this.compiled()));
  readonly severities = computed(() => this.result().severities);
  readonly categories = computed(() => this.result().categories);
  /** How many entries the query leaves, those included that wait to be shown. */
  readonly matching = computed(() => this.result().entries.length);

  /** Whether the user reads further down, where nothing may move because something new arrives above. */
  readonly reading = signal(false);

  /** The newest entry there was when the user began to read further down; later ones wait. */
  private readonly newestShown = linkedSignal<boolean, number>({
    source: this.reading,
    computation: (reading) => (reading ? untracked(() => this.newest()) : Infinity),
  });

  /** How many new rows wait to be shown. */
  readonly waiting = computed(() => {
    const shown = this.newestShown();
    const { entries } = this.result();
    let waiting = 0;
    while ((entries.at(-1 - waiting)?.sequence ?? -1) > shown) waiting++;
    return waiting;
  });

  /** The rows of the table. */
  readonly rows = computed(() => new NewestFirst(this.result().entries, this.waiting()));

  /** What the table shows, in its order, also where it is out of sight. */
  shown(): readonly EventLogEntry[] {
    return this.rows().toArray();
  }

  search(text: string): void {
    this.change({ text });
  }

  /** Shows only these, whatever was typed about severities before; none of them for all. */
  showSeverities(severities: readonly EventLogSeverity[]): void {
    this.change({ severities, text: withoutKey(this.query().text, 'severity') });
  }

  /** Shows only this one, whatever was typed about categories before. */
  showCategory(category: string | undefined): void {
    this.change({ category, text: withoutKey(this.query().text, 'category') });
  }

  /** Shows what happened from one moment until before another; without them, whenever it happened. */
  showSpan(from?: number, to?: number): void {
    this.change({ from, to });
  }

  clearFilters(): void {
    this.change(NO_QUERY);
  }

  private newest(): number {
    return this.entries().at(-1)?.sequence ?? -1;
  }

  private change(change: Partial<LogQuery>): void {
    this.query.update((query) => ({ ...query, ...change }));
  }
}
