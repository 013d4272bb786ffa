import { ChangeDetectionStrategy, Component, inject } from '@angular/core';

import { ViewPreferences } from '../tools/view-preferences';
import { injectPageIntl } from '../words/event-log-page-intl';

/** Lets the user choose how to read times. */
@Component({
  selector: 'event-log-time-style',
  template: `
    <fieldset>
      <legend>{{ intl().timeStyle }}</legend>
      <label>
        <input
          type="radio"
          name="event-log-time-style"
          [checked]="!preferences.relativeTimes()"
          (change)="preferences.relativeTimes.set(false)"
        />
        {{ intl().absoluteTimes }}
      </label>
      <label>
        <input
          type="radio"
          name="event-log-time-style"
          [checked]="preferences.relativeTimes()"
          (change)="preferences.relativeTimes.set(true)"
        />
        {{ intl().relativeTimes }}
      </label>
    </fieldset>
  `,
  styleUrl: './event-log-time-style.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogTimeStyle {
  protected readonly preferences = inject(ViewPreferences);
  protected readonly intl = injectPageIntl();
}
