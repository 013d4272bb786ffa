import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { ɵEVENT_LOG_CLOCK as EVENT_LOG_CLOCK } from 'ngx-session-event-log';

import { ViewPreferences } from '../tools/view-preferences';
import { LogFormats } from './log-formats';

/** Says which time zone the times are of, where they are of one. */
@Component({
  selector: 'event-log-time-zone',
  template: `
    @if (!preferences.relativeTimes()) {
      {{ zone() }}
    }
  `,
  styles:
    ':host { color: var(--mat-sys-on-surface-variant, color-mix(in srgb, currentColor 78%, transparent)); }',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogTimeZone {
  readonly #clock = inject(EVENT_LOG_CLOCK);
  readonly #formats = inject(LogFormats);

  protected readonly preferences = inject(ViewPreferences);
  protected readonly zone = computed(() => this.#formats.zone(this.#clock.now()));
}
