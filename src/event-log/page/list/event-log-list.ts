import {
  ChangeDetectionStrategy,
  ChangeDetectorRef,
  Component,
  computed,
  inject,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ɵEVENT_LOG_CLOCK as EVENT_LOG_CLOCK } from 'ngx-session-event-log';

import { EventLogCategoryFilter } from '../filter/event-log-category-filter';
import { EventLogSearch } from '../filter/event-log-search';
import { EventLogSeverityFilter } from '../filter/event-log-severity-filter';
import { ListKeys } from '../keyboard/list-keys';
import { LogView } from '../log/log-view';
import type { TablePlace } from '../log/return-point';
import { EventLogTable } from '../table/event-log-table';
import { LogFormats } from '../time/log-formats';
import { EventLogSpan } from '../timeline/event-log-span';
import { EventLogTimeline } from '../timeline/event-log-timeline';
import { ViewPreferences } from '../tools/view-preferences';
import { ViewTools } from '../tools/view-tools';
import { ViewUrl } from '../url/view-url';
import { injectPageIntl } from '../words/event-log-page-intl';
import { ResultAnnouncer } from './result-announcer';

/**
 * Log with its filters. Projects `eventLogHeading`, `eventLogTool`, `eventLogNotice` and, if empty, `eventLogEmpty`.
 */
@Component({
  selector: 'event-log-list',
  imports: [
    EventLogCategoryFilter,
    EventLogSearch,
    EventLogSeverityFilter,
    EventLogSpan,
    EventLogTable,
    EventLogTimeline,
    MatButton,
  ],
  templateUrl: './event-log-list.html',
  styleUrl: './event-log-list.scss',
  providers: [ListKeys, ResultAnnouncer, ViewUrl],
  host: { '(document:keydown)': 'press($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogList {
  readonly #keys = inject(ListKeys);
  readonly #changes = inject(ChangeDetectorRef);
  readonly #clock = inject(EVENT_LOG_CLOCK);
  readonly #formats = inject(LogFormats);
  private readonly table = viewChild(EventLogTable);
  private readonly search = viewChild(EventLogSearch);
  protected readonly timeline = viewChild(EventLogTimeline);

  protected readonly preferences = inject(ViewPreferences);
  protected readonly tools = inject(ViewTools);
  protected readonly view = inject(LogView);
  protected readonly intl = injectPageIntl();
  protected readonly total = computed(() => this.view.entries().length);
  protected readonly hasEvents = computed(() => this.total() > 0);
  protected readonly zone = computed(() => this.#formats.zone(this.#clock.now()));

  constructor() {
    // Before the announcer, so that the filters of a link are not announced.
    inject(ViewUrl);
    inject(ResultAnnouncer);
  }

  /** Opens the rows that were open, and restores the focus. Returns false if that row is gone. */
  restore(place: TablePlace): boolean {
    return this.table()?.restore(place) ?? false;
  }

  protected press(event: KeyboardEvent): void {
    const rows = this.table();
    if (!rows || !this.#keys.press(event, rows, () => this.#focusSearch())) return;
    event.preventDefault();
  }

  protected toggleFilters(): void {
    if (this.tools.open()) this.tools.open.set(false);
    else this.tools.want();
  }

  protected clearFilters(): void {
    this.view.clearFilters();
    this.#focusSearch();
  }

  #focusSearch(): void {
    this.tools.want();
    // Synchronously, so that the next key goes into the field.
    this.#changes.detectChanges();
    this.search()?.focus();
  }
}
