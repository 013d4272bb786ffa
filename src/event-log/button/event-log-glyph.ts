import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** Meaning of a glyph: a severity, `running`, or the `log` itself. */
export type EventLogGlyphName = 'success' | 'info' | 'warning' | 'error' | 'running' | 'log';

/** Outlines in a view box of 24 by 24. Each severity has another shape, so that none depends on colour. */
const GLYPH_SHAPES: Readonly<Record<Exclude<EventLogGlyphName, 'running'>, string>> = {
  // A tick in a circle.
  success: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm-2 15-5-5 1.4-1.4 3.6 3.6 7.6-7.6L19 8l-9 9Z',
  // An i in a circle.
  info: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm1 15h-2v-6h2v6Zm0-8h-2V7h2v2Z',
  // An exclamation mark in a triangle.
  warning: 'M1 21h22L12 2 1 21Zm12-3h-2v-2h2v2Zm0-4h-2v-4h2v4Z',
  // An exclamation mark in an octagon.
  error:
    'M15.7 3H8.3L3 8.3v7.4L8.3 21h7.4l5.3-5.3V8.3L15.7 3ZM12 17.3a1.3 1.3 0 1 1 0-2.6 1.3 1.3 0 0 1 0 2.6Zm1-4.3h-2V7h2v6Z',
  // A list on a sheet.
  log: 'M19 3H5a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2V5a2 2 0 0 0-2-2Zm0 16H5V5h14v14ZM7 7h2v2H7V7Zm4 0h6v2h-6V7Zm-4 4h2v2H7v-2Zm4 0h6v2h-6v-2Zm-4 4h2v2H7v-2Zm4 0h6v2h-6v-2Z',
};

/**
 * @internal Draws a severity, or a running operation, as a shape. Inline, so that the application needs no icon font.
 * Hidden from assistive technology, because the text beside it says the same.
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
  /** Shape to draw. */
  readonly name = input.required<EventLogGlyphName>();

  protected readonly shape = computed(() => {
    const name = this.name();
    return name === 'running' ? undefined : GLYPH_SHAPES[name];
  });
}
