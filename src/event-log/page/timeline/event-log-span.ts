import { ChangeDetectionStrategy, Component, computed, inject, output } from '@angular/core';
import { MatButton } from '@angular/material/button';

import { EventLogIcon } from '../icons/event-log-icon';
import { LogView } from '../log/log-view';
import { LogFormats } from '../time/log-formats';
import { injectPageIntl } from '../words/event-log-page-intl';

/** Button that shows the chosen time span, and clears it. */
@Component({
  selector: 'event-log-span',
  imports: [EventLogIcon, MatButton],
  template: `
    @if (label(); as label) {
      <button
        type="button"
        matButton="outlined"
        [attr.aria-label]="intl().clearSpan(label)"
        (click)="clear()"
      >
        {{ label }}
        <svg eventLogIcon="clear" matButtonIcon iconPositionEnd />
      </button>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogSpan {
  readonly #view = inject(LogView);
  readonly #formats = inject(LogFormats);

  /** Emits when the user has cleared the span; the button disappears with the focus. */
  readonly cleared = output();

  protected readonly intl = injectPageIntl();
  protected readonly label = computed(() => {
    const { from, to } = this.#view.query();
    if (from !== undefined && to !== undefined) return this.#formats.range(from, to);
    if (from !== undefined) return this.intl().spanFrom(this.#formats.time(from));
    return to === undefined ? '' : this.intl().spanUntil(this.#formats.time(to));
  });

  protected clear(): void {
    this.#view.showSpan();
    this.cleared.emit();
  }
}
