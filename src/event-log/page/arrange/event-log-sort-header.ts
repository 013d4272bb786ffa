import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';

import { LogView } from '../log/log-view';
import { injectPageIntl } from '../words/event-log-page-intl';
import { sortDirection, type SortKey } from './arrangement';

/** The heading of a column that the table can be sorted by, once in each direction. */
@Component({
  selector: 'event-log-sort-header',
  template: `
    <button type="button" [title]="next()" (click)="sort()">
      <span>{{ intl().columns[by()] }}</span>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false" [class.up]="direction() === 'ascending'">
        <path d="m12 20-8-8 1.4-1.4 5.6 5.6V4h2v12.2l5.6-5.6L20 12Z" />
      </svg>
    </button>
  `,
  styleUrl: './event-log-sort-header.scss',
  host: { '[class.sorted]': 'direction()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogSortHeader {
  readonly by = input.required<SortKey>();

  readonly #view = inject(LogView);
  protected readonly intl = injectPageIntl();

  protected readonly direction = computed(() => sortDirection(this.#view.arrangement(), this.by()));

  /** The order that pressing it brings, in words; the one that is asked for more often comes first. */
  protected readonly next = computed(() => {
    const order = this.direction() === 'descending' ? 'ascending' : 'descending';
    return this.intl().sortOrders[this.by()][order];
  });

  protected sort(): void {
    this.#view.arrange({ sortBy: this.by(), descending: this.direction() !== 'descending' });
  }
}
