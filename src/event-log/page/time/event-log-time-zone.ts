import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { EVENT_LOG_CLOCK } from 'ngx-session-event-log';

import { TimeStyle } from '../tools/time-style';
import { LogFormats } from './log-formats';

/** Says which time zone the times are of, where they are of one. */
@Component({
  selector: 'event-log-time-zone',
  template: `
    @if (!style.relative()) {
      {{ zone() }}
    }
  `,
  styles: ':host { color: var(--mat-sys-on-surface-variant); }',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogTimeZone {
  readonly #clock = inject(EVENT_LOG_CLOCK);
  readonly #formats = inject(LogFormats);

  protected readonly style = inject(TimeStyle);
  protected readonly zone = computed(() => this.#formats.zone(this.#clock.now()));
}
