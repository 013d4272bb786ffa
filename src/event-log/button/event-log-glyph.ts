import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

import { type EventLogGlyphName, GLYPH_SHAPES } from './glyph-shapes';

/**
 * @internal A severity, or that something is running, as a shape. It is drawn here, so that the application needs no
 * icon font, and hidden from assistive technology: the words beside it say the same.
 */
@Component({
  selector: 'event-log-glyph',
  template: `
    <svg class="event-log-glyph-svg" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      @if (shape(); as shape) {
        <path class="event-log-glyph-shape" [attr.d]="shape" />
      } @else {
        <circle class="event-log-glyph-track" cx="12" cy="12" r="9" />
        <circle class="event-log-glyph-arc" cx="12" cy="12" r="9" pathLength="100" />
      }
    </svg>
  `,
  styleUrl: './event-log-glyph.scss',
  host: { '[attr.data-glyph]': 'name()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogGlyph {
  /** The shape to draw. */
  readonly name = input.required<EventLogGlyphName>();

  protected readonly shape = computed(() => {
    const name = this.name();
    return name === 'running' ? undefined : GLYPH_SHAPES[name];
  });
}
