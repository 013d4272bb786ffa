import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';

import { LogView } from '../log/log-view';
import { markedParts } from './marked-parts';

/** Fills its element with a text, in which what the user searches for is marked. */
@Component({
  // An element more for each text would be one more for each of hundreds that pass while somebody scrolls.
  // eslint-disable-next-line @angular-eslint/component-selector -- it is what its element holds
  selector: '[eventLogMarked]',
  // Bound, or in one line, since blanks between tags would become part of the text.
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
  /** Most texts have nothing to mark, and hundreds of them pass while somebody scrolls. */
  protected readonly searching = computed(() => this.#view.words().length > 0);
  protected readonly parts = computed(() => markedParts(this.text(), this.#view.words()));
}
