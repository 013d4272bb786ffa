import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  untracked,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { EventLogEntry } from 'ngx-session-event-log';

import { LogView } from '../log/log-view';
import { PageStatus } from '../log/page-status';
import { SessionLog } from '../log/session-log';
import { LogFormats } from '../time/log-formats';
import { PageClock } from '../time/page-clock';
import { injectPageIntl } from '../words/event-log-page-intl';

/** Button that runs the row action. Counts down until it is available. */
@Component({
  selector: 'event-log-row-action-button',
  imports: [MatButton],
  template: `
    <button
      type="button"
      matButton
      class="event-log-row-action"
      disabledInteractive
      [disabled]="waits()"
      [attr.aria-label]="name()"
      [attr.aria-describedby]="'event-log-' + entry().id"
      (click)="run()"
    >
      {{ label() }}
    </button>
  `,
  styleUrl: './event-log-row-action-button.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogRowActionButton {
  readonly entry = input.required<EventLogEntry>();
  /** Emits when the action runs and the button is about to be removed. */
  readonly ran = output();

  readonly #log = inject(SessionLog);
  readonly #view = inject(LogView);
  readonly #clock = inject(PageClock);
  readonly #formats = inject(LogFormats);
  readonly #status = inject(PageStatus);
  readonly #intl = injectPageIntl();

  readonly #kind = computed(() => this.#intl().rowActions[this.entry().rowAction?.kind ?? 'undo']);
  readonly #notBefore = computed(() => this.entry().rowAction?.notBefore ?? 0);
  readonly #seconds = computed(() => this.#clock.secondsUntil(this.#notBefore()));
  protected readonly waits = computed(() => this.#seconds() > 0);
  protected readonly label = computed(() =>
    this.waits()
      ? this.#intl().rowActionIn(this.#kind(), this.#formats.duration(this.#seconds() * 1_000))
      : this.#kind(),
  );
  /** Stable name for screen readers, which would read one that changes every second. */
  protected readonly name = computed(() =>
    this.waits()
      ? this.#intl().rowActionFrom(this.#kind(), this.#formats.time(this.#notBefore()))
      : undefined,
  );

  constructor() {
    // While scrolling, the component is reused for another row.
    let waited: string | undefined;
    effect(() => {
      const { id, title } = this.entry();
      if (!this.waits() && waited === id)
        this.#status.say(untracked(() => this.#intl().rowActionReady(this.#kind(), title)));
      waited = this.waits() ? id : undefined;
    });
  }

  protected run(): void {
    if (this.waits()) return;
    this.ran.emit();
    this.#log.run(this.entry());
    this.#view.showNext();
  }
}
