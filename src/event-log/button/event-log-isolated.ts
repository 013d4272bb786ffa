import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

import type { EventLogEntry } from '../core/entry/event-log-entry';
import { isolatedParts, namesOf } from '../core/entry/isolated-parts';

/** @internal Fills its element with a text of an entry, in which names keep their own direction. */
@Component({
  // An attribute, because the element of the host has the style and the name.
  // eslint-disable-next-line @angular-eslint/component-selector -- it fills an element of its host
  selector: '[eventLogIsolated]',
  template: `
    @for (part of parts(); track $index) {
      <span [attr.dir]="part.isolated ? 'auto' : null" [textContent]="part.text"></span>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogIsolated {
  /** The text. */
  readonly text = input.required<string>({ alias: 'eventLogIsolated' });
  /** The entry whose names the text may contain. */
  readonly entry = input.required<EventLogEntry>({ alias: 'eventLogIsolatedEntry' });

  protected readonly parts = computed(() => isolatedParts(this.text(), namesOf(this.entry())));
}
