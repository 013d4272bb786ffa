import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';

import { LogView } from '../log/log-view';
import { LogFormats } from '../time/log-formats';
import { injectPageIntl } from '../words/event-log-page-intl';

/** Value of the option for several typed categories, or for typed ones that do not exist. */
const TYPED = Symbol('typed');

/** Filter for one category, or all. */
@Component({
  selector: 'event-log-category-filter',
  imports: [MatFormField, MatLabel, MatOption, MatSelect],
  template: `
    <mat-form-field appearance="outline" subscriptSizing="dynamic">
      <mat-label>{{ intl().filterByCategory }}</mat-label>
      <mat-select panelClass="event-log-overlay" [value]="value()" (valueChange)="choose($event)">
        <mat-option value="">{{ intl().allCategories }}</mat-option>
        @if (typed(); as typed) {
          <mat-option [value]="several">{{ intl().someCategories(typed) }}</mat-option>
        }
        @for (one of categories(); track one.name) {
          <mat-option [value]="one.name">{{ one.label }} ({{ formats.number(one.count) }})</mat-option>
        }
      </mat-select>
    </mat-form-field>
  `,
  styles: `
    mat-form-field {
      width: 100%;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogCategoryFilter {
  readonly #view = inject(LogView);

  protected readonly formats = inject(LogFormats);
  protected readonly intl = injectPageIntl();
  protected readonly several = TYPED;

  protected readonly categories = computed(() => {
    const { category } = this.#view.query();
    const isChosen = this.#view.compiled().category;
    const counts = new Map(this.#view.result().categories);
    // A chosen category stays visible, even if the log no longer holds any of its events.
    if (category !== undefined && isChosen?.(category) && !counts.has(category)) counts.set(category, 0);
    return Array.from(counts, ([name, count]) => {
      return { name, count, label: this.intl().category(name), chosen: isChosen?.(name) ?? false };
    }).sort((one, other) => one.label.localeCompare(other.label, this.intl().locale));
  });

  readonly #chosen = computed(() => this.categories().filter(({ chosen }) => chosen));

  /** Names of the typed categories, if there is not exactly one; otherwise `undefined`. */
  protected readonly typed = computed(() =>
    this.#view.compiled().category && this.#chosen().length !== 1
      ? this.#chosen().map(({ label }) => label)
      : undefined,
  );

  protected readonly value = computed(() => (this.typed() ? TYPED : (this.#chosen()[0]?.name ?? '')));

  protected choose(value: string | symbol): void {
    if (typeof value === 'string') this.#view.showCategory(value || undefined);
  }
}
