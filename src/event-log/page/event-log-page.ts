import type { ElementRef } from '@angular/core';
import {
  ChangeDetectionStrategy,
  Component,
  Injector,
  afterNextRender,
  computed,
  inject,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { EVENT_LOG_OPTIONS, EventLogService } from 'ngx-session-event-log';

import { EventLogClear } from './event-log-clear';
import { EventLogExport } from './export/event-log-export';
import { LogExporter } from './export/log-exporter';
import { LogFormats } from './format/log-formats';
import { PassingTime } from './format/passing-time';
import { UrlPipe } from './format/url-pipe';
import { injectPageIntl } from './inject-page-intl';
import { FocusKeeper } from './keyboard/focus-keeper';
import { PageExit } from './keyboard/page-exit';
import { EventLogList } from './list/event-log-list';
import { LogSource } from './log-source';
import { LogView } from './log-view';
import { Countdown } from './row-action/countdown';
import { PageStatus } from './page-status';
import { PageVisibility } from './page-visibility';
import { EventLogPause } from './pause/event-log-pause';
import { EventLogRecorded } from './recorded/event-log-recorded';
import { SeenMarker } from './seen-marker';
import { SessionLog } from './session-log';

/**
 * The page of the Session Event Log: what the user did in this session, newest first, with search and filters. While
 * it is shown, whatever is in the log counts as seen.
 *
 * It is meant to be loaded lazily, through {@link EVENT_LOG_ROUTES}. Beside the colours of the button it knows these CSS
 * custom properties:
 *
 * - `--event-log-page-width`, `--event-log-page-padding`, `--event-log-heading-font`;
 * - `--event-log-surface`, `--event-log-details-surface`: the backgrounds of the table and of open details;
 * - `--event-log-scroll-margin`: the height of what the application keeps at the top of the screen, and a little more.
 */
@Component({
  selector: 'event-log-page',
  imports: [
    EventLogClear,
    EventLogExport,
    EventLogList,
    EventLogPause,
    EventLogRecorded,
    RouterLink,
    UrlPipe,
  ],
  templateUrl: './event-log-page.html',
  styleUrl: './event-log-page.scss',
  providers: [
    Countdown,
    FocusKeeper,
    LogExporter,
    LogFormats,
    { provide: LogSource, useExisting: SessionLog },
    LogView,
    PageExit,
    PageStatus,
    PageVisibility,
    PassingTime,
    SeenMarker,
    SessionLog,
  ],
  host: { '(document:keydown)': 'exit.press($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogPage {
  readonly #log = inject(EventLogService);
  readonly #session = inject(SessionLog);
  readonly #injector = inject(Injector);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  protected readonly exit = inject(PageExit);
  protected readonly formats = inject(LogFormats);
  protected readonly status = inject(PageStatus).message;
  protected readonly intl = injectPageIntl();
  protected readonly activityLog = inject(EVENT_LOG_OPTIONS).activityLog;
  protected readonly available = this.#log.available;
  protected readonly dropped = this.#session.dropped;

  protected readonly total = computed(() => this.#session.entries().length);
  protected readonly scope = computed(() =>
    this.intl().pageScope(this.formats.time(this.#log.session().since)),
  );

  constructor() {
    inject(FocusKeeper);
    inject(SeenMarker);
    // After a navigation the keyboard and the screen reader begin here; the first page of all is the browser's.
    if (inject(Router).navigated) this.#focusHeading();
  }

  #focusHeading(): void {
    afterNextRender(() => this.heading().nativeElement.focus({ preventScroll: true }), {
      injector: this.#injector,
    });
  }
}
