import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';

import { EventLogMarked } from '../marks/event-log-marked';
import { LogFormats } from '../time/log-formats';
import { injectPageIntl } from '../words/event-log-page-intl';
import type { TimelineAttempt } from './step-timeline';

/** Shows the result of an attempt at a step. */
@Component({
  selector: 'event-log-attempt',
  imports: [EventLogMarked],
  template: `
    <div class="event-log-attempt-facts">
      @if (step().request; as request) {
        <code dir="ltr" [eventLogMarked]="request"></code>&ngsp;
      }
      @if (step().status !== undefined) {
        <span>{{ intl().status(step().status ?? 0) }}</span>&ngsp;
      }
      @if (attempt().after > 0) {
        <span>{{ intl().startedAfter(formats.duration(attempt().after)) }}</span>&ngsp;
      }
      @if ((step().duration ?? 0) >= 1) {
        <span>{{ intl().took(formats.duration(step().duration ?? 0)) }}</span>&ngsp;
      }
    </div>
    @if (step().message; as message) {
      <p dir="auto" [eventLogMarked]="message"></p>
    }
    @if (step().reason; as reason) {
      <p class="event-log-attempt-reason" dir="auto" [eventLogMarked]="reason"></p>
    }
    @if (ownTraceId(); as traceId) {
      <p class="event-log-attempt-trace">
        {{ intl().traceId }}: <code dir="ltr" [eventLogMarked]="traceId"></code>
      </p>
    }
  `,
  styleUrl: './event-log-attempt.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogAttempt {
  readonly attempt = input.required<TimelineAttempt>();
  /** Trace id of the entry, which attempts need not repeat. */
  readonly traceId = input<string | undefined>();

  protected readonly formats = inject(LogFormats);
  protected readonly intl = injectPageIntl();
  protected readonly step = computed(() => this.attempt().step);
  protected readonly ownTraceId = computed(() => {
    const { traceId } = this.step();
    return traceId === this.traceId() ? undefined : traceId;
  });
}
