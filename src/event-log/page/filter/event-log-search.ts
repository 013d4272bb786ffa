import { ChangeDetectionStrategy, Component, ElementRef, computed, inject, viewChild } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatFormField, MatHint, MatSuffix } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';

import { EventLogIcon } from '../icons/event-log-icon';
import { LogView } from '../log/log-view';
import { Panels } from '../panels/panels';
import { ViewUrl } from '../url/view-url';
import { injectPageIntl } from '../words/event-log-page-intl';

/** Search field for words and conditions, with a button for its help. */
@Component({
  selector: 'event-log-search',
  imports: [EventLogIcon, MatFormField, MatHint, MatIconButton, MatInput, MatSuffix],
  templateUrl: './event-log-search.html',
  styleUrl: './event-log-search.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogSearch {
  readonly #panels = inject(Panels);
  private readonly field = viewChild.required<string, ElementRef<HTMLInputElement>>('field', {
    read: ElementRef,
  });

  protected readonly view = inject(LogView);
  protected readonly url = inject(ViewUrl);
  protected readonly intl = injectPageIntl();
  protected readonly hints = computed(() =>
    this.view
      .compiled()
      .hints.map(({ key, value }) =>
        value === undefined ? this.intl().unknownFilter(key) : this.intl().unknownFilterValue(key, value),
      ),
  );

  focus(): void {
    this.field().nativeElement.focus();
  }

  protected clear(): void {
    this.#empty();
    this.focus();
  }

  /** Clears the field on Escape. If it is empty, Escape is left to the page. */
  protected escape(event: Event): void {
    if (this.view.query().text === '') return;
    event.preventDefault();
    event.stopPropagation();
    this.#empty();
  }

  protected help(): void {
    this.#panels.open('filterHelp', this.field().nativeElement);
  }

  /** Also empties the field itself: the binding does not know what was typed since the last change detection. */
  #empty(): void {
    this.field().nativeElement.value = '';
    this.view.search('');
  }
}
