import { ChangeDetectionStrategy, Component, inject, viewChild } from '@angular/core';

import { EventLogTimeline } from '../timeline/event-log-timeline';
import { ViewTools } from '../tools/view-tools';
import { EventLogCategoryFilter } from './event-log-category-filter';
import { EventLogSeverityFilter } from './event-log-severity-filter';

/** All that filters beside the search field: the severities and, in a log that has grown, category and time line. */
@Component({
  selector: 'event-log-filters',
  imports: [EventLogCategoryFilter, EventLogSeverityFilter, EventLogTimeline],
  template: `
    <event-log-severity-filter />
    @if (tools.shown()) {
      <event-log-category-filter />
      <event-log-timeline />
    }
  `,
  styleUrl: './event-log-filters.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogFilters {
  private readonly timeline = viewChild(EventLogTimeline);
  protected readonly tools = inject(ViewTools);

  focusTimeline(): void {
    this.timeline()?.focus();
  }
}
