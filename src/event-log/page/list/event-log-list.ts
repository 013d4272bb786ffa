import {
  ChangeDetectionStrategy,
  Component,
  afterRenderEffect,
  computed,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';

import { EventLogFilters } from '../filter/event-log-filters';
import { EventLogSearch } from '../filter/event-log-search';
import { ListKeys } from '../keyboard/list-keys';
import { LogView } from '../log/log-view';
import type { TablePlace } from '../log/return-point';
import { EventLogTable } from '../table/event-log-table';
import { EventLogTimeZone } from '../time/event-log-time-zone';
import { EventLogSpan } from '../timeline/event-log-span';
import { ViewTools } from '../tools/view-tools';
import { ViewUrl } from '../url/view-url';
import { injectPageIntl } from '../words/event-log-page-intl';
import { injectPainted } from './inject-painted';
import { ResultAnnouncer } from './result-announcer';

/**
 * A log with its heading, its tools and its filters. Heading and tools are put into it, as is what stands there while
 * the log is empty: `eventLogHeading`, `eventLogTool`, `eventLogNotice`, `eventLogEmpty`.
 */
@Component({
  selector: 'event-log-list',
  imports: [EventLogFilters, EventLogSearch, EventLogSpan, EventLogTable, EventLogTimeZone, MatButton],
  templateUrl: './event-log-list.html',
  styleUrl: './event-log-list.scss',
  providers: [ListKeys, ResultAnnouncer, ViewUrl],
  host: { '(document:keydown)': 'press($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogList {
  readonly #keys = inject(ListKeys);
  private readonly table = viewChild(EventLogTable);
  // By their names in the template, since their files are loaded after this one.
  private readonly search = viewChild<EventLogSearch>('search');
  private readonly filters = viewChild<EventLogFilters>('filters');
  /** True from when the user wants to search until the field has the focus, which may still have to come. */
  readonly #searches = signal(false);

  protected readonly tools = inject(ViewTools);
  protected readonly view = inject(LogView);
  protected readonly intl = injectPageIntl();
  protected readonly total = computed(() => this.view.entries().length);
  protected readonly hasEvents = computed(() => this.total() > 0);
  /** The rows come first: whatever filters them is made, and at first loaded, once they have been painted. */
  protected readonly painted = injectPainted();

  constructor() {
    // Before the announcer: what a link shows is no news.
    inject(ViewUrl);
    inject(ResultAnnouncer);
    afterRenderEffect(() => {
      const search = this.search();
      if (!this.#searches() || !search) return;
      search.focus();
      this.#searches.set(false);
    });
  }

  /** Opens what was open, and takes the focus to where it was. Returns whether that is still there. */
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

  protected focusTimeline(): void {
    this.filters()?.focusTimeline();
  }

  #focusSearch(): void {
    this.tools.want();
    this.#searches.set(true);
  }
}
