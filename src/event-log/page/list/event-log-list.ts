import { ChangeDetectionStrategy, Component, computed, inject, viewChild } from '@angular/core';

import { EventLogFilters } from '../filter/event-log-filters';
import { ListKeys } from '../keyboard/list-keys';
import { LogView } from '../log/log-view';
import { EventLogTable } from '../table/event-log-table';
import { EventLogTimeZone } from '../time/event-log-time-zone';
import { EventLogSpan } from '../timeline/event-log-span';
import { EventLogTimeline } from '../timeline/event-log-timeline';
import { EventLogViewOptions } from '../tools/event-log-view-options';
import { ViewUrl } from '../url/view-url';
import { injectPageIntl } from '../words/event-log-page-intl';
import { ResultAnnouncer } from './result-announcer';

/** The events of a log with search and filters. What else belongs beside their number is put into it. */
@Component({
  selector: 'event-log-list',
  imports: [
    EventLogFilters,
    EventLogTable,
    EventLogSpan,
    EventLogTimeZone,
    EventLogTimeline,
    EventLogViewOptions,
  ],
  templateUrl: './event-log-list.html',
  styleUrl: './event-log-list.scss',
  providers: [ListKeys, ResultAnnouncer, ViewUrl],
  host: { '(document:keydown)': 'press($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogList {
  readonly #keys = inject(ListKeys);
  private readonly table = viewChild.required(EventLogTable);
  private readonly filters = viewChild.required(EventLogFilters);

  protected readonly view = inject(LogView);
  protected readonly intl = injectPageIntl();
  protected readonly total = computed(() => this.view.entries().length);

  constructor() {
    // Before the announcer: what a link shows is no news.
    inject(ViewUrl);
    inject(ResultAnnouncer);
  }

  protected press(event: KeyboardEvent): void {
    if (this.#keys.press(event, this.table())) event.preventDefault();
  }

  protected clearFilters(): void {
    this.view.clearFilters();
    this.filters().focusSearch();
  }
}
