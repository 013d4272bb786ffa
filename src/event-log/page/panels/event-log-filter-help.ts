import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogRef,
  MatDialogTitle,
} from '@angular/material/dialog';

import { type FilterTerm, printFilter, withTerm } from '../filter/filter-language';
import { LogView } from '../log/log-view';
import { injectPageIntl } from '../words/event-log-page-intl';
import { filterExamples } from './filter-examples';

/** Teaches what can be typed into the search field, with examples from this log that can be taken over. */
@Component({
  selector: 'event-log-filter-help',
  imports: [MatButton, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle],
  templateUrl: './event-log-filter-help.html',
  styleUrl: './event-log-filter-help.scss',
  host: { '[lang]': 'intl().locale' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogFilterHelp {
  readonly #view = inject(LogView);
  readonly #dialog = inject<MatDialogRef<EventLogFilterHelp>>(MatDialogRef);

  protected readonly intl = injectPageIntl();
  protected readonly print = (term: FilterTerm) => printFilter([term]);
  /** Those of the moment when it was opened: what can be pressed must not move. */
  protected readonly examples = filterExamples(this.#view.entries());

  /** Puts an example into the search field, where the user goes on. */
  protected take(term: FilterTerm): void {
    this.#view.search(withTerm(this.#view.query().text, term));
    this.#dialog.close();
  }
}
