import type { ElementRef } from '@angular/core';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';

import { LogView } from '../log/log-view';
import { injectPageIntl } from '../words/event-log-page-intl';
import { filterExamples } from './filter-examples';
import { type FilterTerm, printFilter, withTerm } from './filter-language';

/** Teaches what can be typed into the search field, with examples from this log that can be taken over. */
@Component({
  selector: 'event-log-filter-help',
  templateUrl: './event-log-filter-help.html',
  styleUrl: './event-log-filter-help.scss',
  host: { '(keydown.escape)': 'close($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogFilterHelp {
  /** An example was put into the search field. */
  readonly taken = output();

  readonly #view = inject(LogView);
  private readonly button = viewChild.required<ElementRef<HTMLElement>>('button');
  protected readonly intl = injectPageIntl();
  protected readonly open = signal(false);
  protected readonly print = (term: FilterTerm) => printFilter([term]);

  /** Those of the moment when it was opened: what can be pressed must not move. */
  protected readonly examples = computed(() =>
    this.open() ? untracked(() => filterExamples(this.#view.entries())) : [],
  );

  protected take(term: FilterTerm): void {
    this.#view.search(withTerm(this.#view.query().text, term));
    this.taken.emit();
  }

  protected close(event: Event): void {
    if (!this.open()) return;
    event.preventDefault();
    event.stopPropagation();
    this.open.set(false);
    this.button().nativeElement.focus();
  }
}
