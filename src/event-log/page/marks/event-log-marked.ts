import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';

import { LogView } from '../log/log-view';
import { markedParts } from './marked-parts';

/** A text in which what the user searches for is marked. */
@Component({
  selector: 'event-log-marked',
  // Bound, since blanks between tags would become part of the text.
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
      <span [textContent]="text()"></span>
    }
  `,
  styleUrl: './event-log-marked.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogMarked {
  readonly text = input.required<string>();

  readonly #view = inject(LogView);
  /** Most texts have nothing to mark, and hundreds of them pass while somebody scrolls. */
  protected readonly searching = computed(() => this.#view.words().length > 0);
  protected readonly parts = computed(() => markedParts(this.text(), this.#view.words()));
}
