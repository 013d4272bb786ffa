import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { EVENT_LOG_CLOCK } from 'ngx-session-event-log';

import { injectPageIntl } from '../inject-page-intl';
import { LogFormats } from './log-formats';
import { TimeStyle } from './time-style';

/** Lets the user choose how to read times, and says which time zone they are of. */
@Component({
  selector: 'event-log-time-style',
  template: `
    @if (!style.relative()) {
      <span>{{ zone() }}</span>
    }
    <fieldset>
      <legend>{{ intl().timeStyle }}</legend>
      <label>
        <input
          type="radio"
          name="event-log-time-style"
          [checked]="!style.relative()"
          (change)="style.relative.set(false)"
        />
        {{ intl().absoluteTimes }}
      </label>
      <label>
        <input
          type="radio"
          name="event-log-time-style"
          [checked]="style.relative()"
          (change)="style.relative.set(true)"
        />
        {{ intl().relativeTimes }}
      </label>
    </fieldset>
  `,
  styleUrl: './event-log-time-style.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogTimeStyle {
  private readonly clock = inject(EVENT_LOG_CLOCK);
  private readonly formats = inject(LogFormats);

  protected readonly style = inject(TimeStyle);
  protected readonly intl = injectPageIntl();
  protected readonly zone = computed(() => this.formats.zone(this.clock.now()));
}
