import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';

import { LogView } from '../log/log-view';
import { markedParts } from './marked-parts';

/** Fills its element with a text in which the search words are marked. */
@Component({
  // An attribute: another element for each text would cost too much while scrolling.
  // eslint-disable-next-line @angular-eslint/component-selector -- it fills an element of its host
  selector: '[eventLogMarked]',
  // Bound, or on one line: blanks between tags would become part of the text.
  template: `
    @if (searching()) {
      @for (part of parts(); track $index) {
        @if (part.marked) {
          <mark [textContent]="part.text"></mark>
        } @else {
          <span [textContent]="part.text"></span>
        }
      }
    } @else {
      <ng-container>{{ text() }}</ng-container>
    }
  `,
  styleUrl: './event-log-marked.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogMarked {
  readonly text = input.required<string>({ alias: 'eventLogMarked' });

  readonly #view = inject(LogView);
  /** Avoids splitting hundreds of texts while scrolling if there is nothing to mark. */
  protected readonly searching = computed(() => this.#view.words().length > 0);
  protected readonly parts = computed(() => markedParts(this.text(), this.#view.words()));
}
