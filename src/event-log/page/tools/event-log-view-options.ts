import type { ElementRef } from '@angular/core';
import { ChangeDetectionStrategy, Component, signal, viewChild } from '@angular/core';

import { EventLogGroupBy } from '../arrange/event-log-group-by';
import { EventLogKeyboard } from '../keyboard/event-log-keyboard';
import { EventLogTimeStyle } from '../time/event-log-time-style';
import { injectPageIntl } from '../words/event-log-page-intl';

/** Choices that are made once, if ever: out of the way of the events until they are asked for. */
@Component({
  selector: 'event-log-view-options',
  imports: [EventLogGroupBy, EventLogKeyboard, EventLogTimeStyle],
  template: `
    <button
      #button
      type="button"
      [attr.aria-expanded]="open()"
      [attr.aria-controls]="open() ? 'event-log-view-options' : null"
      (click)="open.set(!open())"
    >
      {{ intl().viewOptions }}
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="m12 15.4-6-6L7.4 8l4.6 4.6L16.6 8 18 9.4l-6 6Z" />
      </svg>
    </button>
    @if (open()) {
      <section id="event-log-view-options" [attr.aria-label]="intl().viewOptions">
        <div class="choices">
          <event-log-time-style />
          <event-log-group-by />
        </div>
        <event-log-keyboard />
      </section>
    }
  `,
  styleUrl: './event-log-view-options.scss',
  host: { '(keydown.escape)': 'close($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogViewOptions {
  private readonly button = viewChild.required<ElementRef<HTMLElement>>('button');

  protected readonly intl = injectPageIntl();
  protected readonly open = signal(false);

  protected close(event: Event): void {
    if (!this.open()) return;
    event.preventDefault();
    event.stopPropagation();
    this.open.set(false);
    this.button().nativeElement.focus();
  }
}
