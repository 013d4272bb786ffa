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
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { ɵEVENT_LOG_CLOCK as EVENT_LOG_CLOCK, EventLogService, ɵEventLogGlyph } from 'ngx-session-event-log';

import { EventLogExport } from './export/event-log-export';
import { LogExporter } from './export/log-exporter';
import { FocusKeeper } from './keyboard/focus-keeper';
import { PageExit } from './keyboard/page-exit';
import { EventLogList } from './list/event-log-list';
import { LogSource } from './log/log-source';
import { LogView } from './log/log-view';
import { PageStatus } from './log/page-status';
import { ReturnPoint } from './log/return-point';
import { SessionLog } from './log/session-log';
import { Panels } from './panels/panels';
import { Countdown } from './time/countdown';
import { LogFormats } from './time/log-formats';
import { PageVisibility } from './time/page-visibility';
import { PassingTime } from './time/passing-time';
import { EventLogMore } from './tools/event-log-more';
import { LogPause } from './tools/log-pause';
import { ViewTools } from './tools/view-tools';
import { injectPageIntl } from './words/event-log-page-intl';
import { providePageDirection } from './words/page-direction';

/**
 * Page of the Session Event Log: what the user did in this session, newest first, with search and filters. While it is
 * shown, all events count as seen.
 *
 * Load it lazily, through {@link EVENT_LOG_ROUTES}. It uses the colours of the button, and these CSS custom properties:
 *
 * - `--event-log-page-width`, `--event-log-page-padding`, `--event-log-heading-font`;
 * - `--event-log-surface`, `--event-log-details-surface`: the backgrounds of the table and of open details;
 * - `--event-log-scroll-margin`: the height of a fixed header of the application, plus a margin.
 */
@Component({
  selector: 'event-log-page',
  imports: [EventLogExport, ɵEventLogGlyph, EventLogList, EventLogMore, MatButton, RouterLink],
  templateUrl: './event-log-page.html',
  styleUrl: './event-log-page.scss',
  providers: [
    Countdown,
    FocusKeeper,
    LogExporter,
    LogFormats,
    LogPause,
    { provide: LogSource, useExisting: SessionLog },
    LogView,
    PageExit,
    PageStatus,
    PageVisibility,
    Panels,
    PassingTime,
    providePageDirection(),
    SessionLog,
    ViewTools,
  ],
  host: { '(document:keydown)': 'exit.press($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogPage {
  readonly #session = inject(SessionLog);
  readonly #injector = inject(Injector);
  readonly #formats = inject(LogFormats);
  readonly #clock = inject(EVENT_LOG_CLOCK);
  readonly #returnPoint = inject(ReturnPoint);
  private readonly list = viewChild.required(EventLogList);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  protected readonly log = inject(EventLogService);
  protected readonly pause = inject(LogPause);
  protected readonly exit = inject(PageExit);
  protected readonly status = inject(PageStatus).message;
  protected readonly intl = injectPageIntl();
  protected readonly dropped = this.#session.dropped;

  protected readonly total = computed(() => this.#session.entries().length);
  /** Sentence about what the log holds. */
  protected readonly holds = computed(() => {
    const entries = this.#session.entries();
    const since = this.#formats.since(this.log.session().since, this.#clock.now());
    const counts = { success: 0, info: 0, warning: 0, error: 0, running: 0 };
    for (const { severity, outcome } of entries) counts[outcome === 'running' ? outcome : severity]++;
    return this.intl().holds(entries.length, since, counts);
  });

  constructor() {
    inject(FocusKeeper);
    const tab = inject(PageVisibility);
    effect(() => {
      // Events in a tab in the background, or on a paused page, have not been seen.
      if (tab.visible() && !this.#session.paused() && this.log.unseen().total > 0) this.log.markSeen();
    });
    // After a navigation, the focus moves here. On the first page, it stays where the browser puts it.
    if (inject(Router).navigated) this.#takeFocus();
  }

  /** Moves the focus to the heading or, when the user comes back, to where it was. */
  #takeFocus(): void {
    const place = this.#returnPoint.take();
    afterNextRender(
      () => {
        if (place && this.list().restore(place)) return;
        this.heading().nativeElement.focus({ preventScroll: true });
      },
      { injector: this.#injector },
    );
  }
}
