import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import {
  type EventLogEntry,
  ɵisolatedParts as isolatedParts,
  ɵnamesOf as namesOf,
} from 'ngx-session-event-log';

import { LogView } from '../log/log-view';
import { markedParts } from './marked-parts';

/** Fills its element with a text in which the search words are marked, and names keep their own direction. */
@Component({
  // An attribute: another element for each text would cost too much while scrolling.
  // eslint-disable-next-line @angular-eslint/component-selector -- it fills an element of its host
  selector: '[eventLogMarked]',
  // Bound, or on one line: blanks between tags would become part of the text.
  template: `
    @if (plain()) {
      <ng-container>{{ text() }}</ng-container>
    } @else {
      @for (run of runs(); track $index) {
        <span [attr.dir]="run.isolated ? 'auto' : null">
          @for (part of run.parts; track $index) {
            @if (part.marked) {
              <mark [textContent]="part.text"></mark>
            } @else {
              <span [textContent]="part.text"></span>
            }
          }
        </span>
      }
    }
  `,
  styleUrl: './event-log-marked.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogMarked {
  readonly text = input.required<string>({ alias: 'eventLogMarked' });
  /** The entry whose names the text may contain. */
  readonly entry = input<EventLogEntry>(undefined, { alias: 'eventLogMarkedEntry' });

  readonly #view = inject(LogView);
  readonly #isolated = computed(() => {
    const entry = this.entry();
    return isolatedParts(this.text(), entry ? namesOf(entry) : []);
  });
  /** Avoids splitting hundreds of texts while scrolling if there is nothing to mark. */
  protected readonly plain = computed(
    () => this.#view.compiled().words.length === 0 && !this.#isolated().some(({ isolated }) => isolated),
  );
  protected readonly runs = computed(() => markedParts(this.#isolated(), this.#view.compiled().words));
}
