import {
  ChangeDetectionStrategy,
  ChangeDetectorRef,
  Component,
  computed,
  inject,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';

import { EventLogCategoryFilter } from '../filter/event-log-category-filter';
import { EventLogSearch } from '../filter/event-log-search';
import { EventLogSeverityFilter } from '../filter/event-log-severity-filter';
import { EventLogIcon } from '../icons/event-log-icon';
import { ListKeys } from '../keyboard/list-keys';
import { LogView } from '../log/log-view';
import { EventLogTable } from '../table/event-log-table';
import { LogFormats } from '../time/log-formats';
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
    EventLogIcon,
    EventLogSearch,
    EventLogSeverityFilter,
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
  private readonly table = viewChild(EventLogTable);
  private readonly search = viewChild(EventLogSearch);
  private readonly timeline = viewChild(EventLogTimeline);

  readonly #formats = inject(LogFormats);
  protected readonly preferences = inject(ViewPreferences);
  protected readonly tools = inject(ViewTools);
  protected readonly view = inject(LogView);
  protected readonly intl = injectPageIntl();
  protected readonly total = computed(() => this.view.entries().length);
  protected readonly hasEvents = computed(() => this.total() > 0);

  protected readonly zone = computed(() => this.#formats.zone());

  /** Chosen time span in words. */
  protected readonly span = computed(() => {
    const { from, to } = this.view.query();
    if (from !== undefined && to !== undefined) return this.#formats.range(from, to);
    if (from !== undefined) return this.intl().spanFrom(this.#formats.time(from));
    return to === undefined ? '' : this.intl().spanUntil(this.#formats.time(to));
  });

  constructor() {
    // Before the announcer, so that the filters of a link are not announced.
    inject(ViewUrl);
    inject(ResultAnnouncer);
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

  /** Clears the span, and moves the focus, since the button disappears. */
  protected clearSpan(): void {
    this.view.showSpan();
    this.timeline()?.focus();
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
