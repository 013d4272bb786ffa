import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';

import { LogPause } from './log-pause';
import { injectPageIntl } from '../words/event-log-page-intl';

/** The note that the page is held still, with how much waits meanwhile, and the way on. */
@Component({
  selector: 'event-log-paused',
  imports: [MatButton],
  template: `
    @if (pause.state(); as state) {
      <span>{{ state }}</span>
      <button type="button" matButton (click)="pause.toggle()">{{ intl().resume }}</button>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.5rem;
      align-items: center;
      font-variant-numeric: tabular-nums;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogPaused {
  protected readonly pause = inject(LogPause);
  protected readonly intl = injectPageIntl();
}
