import type { ElementRef } from '@angular/core';
import {
  ChangeDetectionStrategy,
  Component,
  Injector,
  afterNextRender,
  computed,
  effect,
  inject,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ɵEVENT_LOG_OPTIONS as EVENT_LOG_OPTIONS, EventLogService } from 'ngx-session-event-log';

import { EventLogExport } from './export/event-log-export';
import { LogExporter } from './export/log-exporter';
import { FocusKeeper } from './keyboard/focus-keeper';
import { PageExit } from './keyboard/page-exit';
import { EventLogList } from './list/event-log-list';
import { LogSource } from './log/log-source';
import { LogView } from './log/log-view';
import { PageStatus } from './log/page-status';
import { SessionLog } from './log/session-log';
import { Countdown } from './time/countdown';
import { LogFormats } from './time/log-formats';
import { PageVisibility } from './time/page-visibility';
import { PassingTime } from './time/passing-time';
import { EventLogAbout } from './tools/event-log-about';
import { EventLogClear } from './tools/event-log-clear';
import { EventLogPause } from './tools/event-log-pause';
import { UrlPipe } from './url/url-pipe';
import { injectPageIntl } from './words/event-log-page-intl';

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
  imports: [EventLogClear, EventLogExport, EventLogList, EventLogPause, EventLogAbout, RouterLink, UrlPipe],
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
    const tab = inject(PageVisibility);
    effect(() => {
      // Nobody has seen what comes into a tab in the background, or into a page that is held still.
      if (tab.visible() && !this.#session.paused() && this.#log.unseen().total > 0) this.#log.markSeen();
    });
    // After a navigation the keyboard and the screen reader begin here; the first page of all is the browser's.
    if (inject(Router).navigated) this.#focusHeading();
  }

  #focusHeading(): void {
    afterNextRender(() => this.heading().nativeElement.focus({ preventScroll: true }), {
      injector: this.#injector,
    });
  }
}
