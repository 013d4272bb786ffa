import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { EventLogGlyph, type EventLogStep } from 'ngx-session-event-log';

import { LogFormats } from '../format/log-formats';
import { injectPageIntl } from '../inject-page-intl';
import { EventLogMarked } from '../marks/event-log-marked';
import { outcomeGlyph } from './outcome-glyph';

/** What an operation did, one after the other. */
@Component({
  selector: 'event-log-steps',
  imports: [EventLogGlyph, EventLogMarked],
  template: `
    <h2>{{ intl().steps }}</h2>
    <ol>
      @for (step of steps(); track $index) {
        <li>
          <event-log-glyph [name]="glyph(step.outcome)" />
          <div>
            <div class="headline">
              <span class="title"><event-log-marked [text]="step.title" /></span>
              <span class="outcome">{{ intl().outcome(step.outcome) }}</span>
            </div>
            <div class="facts">
              @if (step.request) {
                <code><event-log-marked [text]="step.request" /></code>
              }
              @if (step.status !== undefined) {
                <span>{{ intl().status(step.status) }}</span>
              }
              @if (step.duration !== undefined) {
                <span>{{ formats.duration(step.duration) }}</span>
              }
            </div>
            @if (step.message) {
              <p><event-log-marked [text]="step.message" /></p>
            }
            @if (step.reason) {
              <p class="reason"><event-log-marked [text]="step.reason" /></p>
            }
            @if (step.traceId && step.traceId !== traceId()) {
              <p>
                {{ intl().traceId }}: <code><event-log-marked [text]="step.traceId" /></code>
              </p>
            }
          </div>
        </li>
      }
    </ol>
  `,
  styleUrl: './event-log-steps.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogSteps {
  readonly steps = input.required<readonly EventLogStep[]>();
  /** That of the entry, which the steps need not repeat. */
  readonly traceId = input<string | undefined>();

  protected readonly formats = inject(LogFormats);
  protected readonly intl = injectPageIntl();
  protected readonly glyph = outcomeGlyph;
}
