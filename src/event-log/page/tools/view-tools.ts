import { Injectable, computed, effect, inject, signal } from '@angular/core';

import { LogView } from '../log/log-view';
import { ViewPreferences } from './view-preferences';

/** Number of events from which filters are useful: fewer are all in sight. */
const WORTH_FILTERING = 10;

/** Decides whether search, category and timeline are shown: if the log is long enough, or the user opened them. */
@Injectable()
export class ViewTools {
  readonly #view = inject(LogView);
  readonly #wanted = inject(ViewPreferences).filtersWanted;

  readonly shown = computed(() => this.#wanted() || this.#view.entries().length >= WORTH_FILTERING);

  /** True if the filters are open on a narrow screen, where they are hidden behind a button. */
  readonly open = signal(false);

  constructor() {
    effect(() => {
      const { text, category, from, to } = this.#view.query();
      if (text || [category, from, to].some((one) => one !== undefined)) this.#wanted.set(true);
    });
  }

  want(): void {
    this.#wanted.set(true);
    this.open.set(true);
  }
}
