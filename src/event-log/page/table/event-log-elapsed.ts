import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatProgressBar } from '@angular/material/progress-bar';
import type { EventLogEntry } from 'ngx-session-event-log';

import { LogSource } from '../log/log-source';
import { LogFormats } from '../time/log-formats';
import { PageClock } from '../time/page-clock';
import { injectPageIntl } from '../words/event-log-page-intl';

/** Seconds after which users begin to wonder whether anything is happening. */
const LONG = 4;

/** Shows the elapsed time of a running operation, and a bar if its progress is known or it takes long. */
@Component({
  selector: 'event-log-elapsed',
  imports: [MatProgressBar],
  template: `
    @if (time(); as time) {
      <span class="event-log-length">{{ time }}</span>
    }
    @if (bar(); as bar) {
      <mat-progress-bar
        [mode]="bar.mode"
        [value]="bar.value"
        [attr.aria-label]="intl().outcome('running')"
        [attr.aria-describedby]="'event-log-' + entry().id"
      />
    }
  `,
  styles: `
    .event-log-length {
      font-variant-numeric: tabular-nums;
    }

    mat-progress-bar {
      position: absolute;
      inset: auto 0 0;
    }

    /* Material only slows it down. The row also says in words that it is in progress, and for how long. */
    @media (prefers-reduced-motion: reduce) {
      mat-progress-bar[mode='indeterminate'] {
        display: none;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogElapsed {
  /** Entry of a running operation. */
  readonly entry = input.required<EventLogEntry>();

  readonly #clock = inject(PageClock);
  readonly #formats = inject(LogFormats);
  readonly #isPaused = inject(LogSource).paused;
  protected readonly intl = injectPageIntl();

  readonly #seconds = computed(() => (this.#isPaused() ? 0 : this.#clock.secondsSince(this.entry().time)));

  protected readonly time = computed(() => {
    const seconds = this.#seconds();
    return seconds ? this.#formats.duration(1_000 * seconds) : '';
  });

  protected readonly bar = computed(() => {
    const { progress } = this.entry();
    if (progress !== undefined) return { mode: 'determinate', value: 100 * progress } as const;
    return this.#seconds() >= LONG ? ({ mode: 'indeterminate', value: 0 } as const) : undefined;
  });
}
