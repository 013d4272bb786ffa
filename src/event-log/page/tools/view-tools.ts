import { Injectable, computed, effect, inject, signal } from '@angular/core';

import { LogView } from '../log/log-view';
import { ViewPreferences } from './view-preferences';

/** In a log of fewer events everything is in sight, and there is nothing to search for. */
const WORTH_FILTERING = 10;

/** Decides whether search, category and time line are there: when the log has grown, or when they were wanted. */
@Injectable()
export class ViewTools {
  readonly #view = inject(LogView);
  readonly #wanted = inject(ViewPreferences).filtersWanted;

  readonly shown = computed(() => this.#wanted() || this.#view.entries().length >= WORTH_FILTERING);

  /** True where they are open on a screen that has room for them only on demand, together with the severities. */
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
