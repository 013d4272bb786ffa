import type { ElementRef } from '@angular/core';
import { ChangeDetectionStrategy, Component, computed, inject, viewChild } from '@angular/core';

import { LogView } from '../log/log-view';
import { LogFormats } from '../time/log-formats';
import { ViewUrl } from '../url/view-url';
import { type EventLogPageIntl, injectPageIntl } from '../words/event-log-page-intl';
import { EventLogFilterHelp } from './event-log-filter-help';
import { EventLogSeverityFilter } from './event-log-severity-filter';
import type { QueryHint } from './query';

/** The search field and the filters of the log: words, severities, a category. */
@Component({
  selector: 'event-log-filters',
  imports: [EventLogFilterHelp, EventLogSeverityFilter],
  templateUrl: './event-log-filters.html',
  styleUrl: './event-log-filters.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogFilters {
  private readonly searchField = viewChild.required<ElementRef<HTMLInputElement>>('searchField');

  protected readonly view = inject(LogView);
  protected readonly formats = inject(LogFormats);
  protected readonly url = inject(ViewUrl);
  protected readonly intl = injectPageIntl();

  protected readonly categories = computed(() => {
    const { category } = this.view.query();
    const isChosen = this.view.compiled().category;
    const counts = new Map(this.view.categories());
    // What was chosen stays to be seen, also when the log holds no more of it.
    if (category !== undefined && isChosen?.(category) && !counts.has(category)) counts.set(category, 0);
    return Array.from(counts, ([name, count]) => {
      return { name, count, label: this.intl().category(name), chosen: isChosen?.(name) ?? false };
    }).sort((one, other) => one.label.localeCompare(other.label, this.intl().locale));
  });

  /** Nothing where all are shown. */
  protected readonly chosenCategories = computed(() =>
    this.view.compiled().category
      ? this.categories()
          .filter(({ chosen }) => chosen)
          .map(({ label }) => label)
      : undefined,
  );

  protected readonly hints = computed(() =>
    this.view.compiled().hints.map((hint) => hintText(hint, this.intl())),
  );

  /** Takes the focus to the search field, as when filters were cleared. */
  focusSearch(): void {
    this.searchField().nativeElement.focus();
  }

  protected clearSearch(): void {
    this.view.search('');
    this.focusSearch();
  }

  /** Leaves Escape to others once there is nothing to clear. */
  protected escape(event: Event): void {
    if (this.view.query().text === '') return;
    event.preventDefault();
    event.stopPropagation();
    this.view.search('');
  }
}

function hintText(hint: QueryHint, intl: EventLogPageIntl): string {
  return hint.kind === 'unknown-key'
    ? intl.unknownFilter(hint.key)
    : intl.unknownFilterValue(hint.key, hint.value);
}
