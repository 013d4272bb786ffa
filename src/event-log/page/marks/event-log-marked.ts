import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';

import { LogView } from '../log/log-view';
import { markedParts } from './marked-parts';

/** A text in which what the user searches for is marked. */
@Component({
  selector: 'event-log-marked',
  // Bound, since blanks between tags would become part of the text.
  template: `
    @for (part of parts(); track $index) {
      @if (part.marked) {
        <mark [textContent]="part.text"></mark>
      } @else {
        <span [textContent]="part.text"></span>
      }
    }
  `,
  styleUrl: './event-log-marked.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogMarked {
  readonly text = input.required<string>();

  readonly #view = inject(LogView);
  protected readonly parts = computed(() => markedParts(this.text(), this.#view.words()));
}
