import { ChangeDetectionStrategy, Component, DOCUMENT, computed, effect, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { EventLogService, ɵEventLogGlyph } from 'ngx-session-event-log';

import { EventLogExport } from './export/event-log-export';
import { FocusKeeper } from './keyboard/focus-keeper';
import { PageExit } from './keyboard/page-exit';
import { EventLogList } from './list/event-log-list';
import { LogView } from './log/log-view';
import { PageSight } from './log/page-sight';
import { PageStatus } from './log/page-status';
import { provideLog } from './log/provide-log';
import { SessionLog } from './log/session-log';
import { LogFormats } from './time/log-formats';
import { EventLogMore } from './tools/event-log-more';
import { LogPause } from './tools/log-pause';
import { injectIsRouted } from './url/is-routed';
import { injectPageIntl } from './words/event-log-page-intl';

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
  providers: [provideLog(SessionLog), LogPause, PageExit],
  host: { '(document:keydown)': 'exit.press($event)', '(document:visibilitychange)': 'markSeen()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogPage {
  readonly #session = inject(SessionLog);
  readonly #formats = inject(LogFormats);
  readonly #document = inject(DOCUMENT);
  readonly #inSight = inject(PageSight).inSight;

  protected readonly log = inject(EventLogService);
  protected readonly pause = inject(LogPause);
  protected readonly exit = inject(PageExit);
  protected readonly status = inject(PageStatus).message;
  protected readonly intl = injectPageIntl();
  protected readonly isRouted = injectIsRouted();
  protected readonly dropped = this.#session.dropped;

  protected readonly total = computed(() => this.#session.entries().length);
  protected readonly holds = computed(() => {
    const entries = this.#session.entries();
    const since = this.#formats.since(this.log.session().since);
    const counts = { success: 0, info: 0, warning: 0, error: 0, running: 0 };
    for (const { severity, outcome } of entries) counts[outcome === 'running' ? outcome : severity]++;
    return this.intl().holds(entries.length, since, counts);
  });

  constructor() {
    inject(FocusKeeper);
    const view = inject(LogView);
    let session = this.log.session();
    effect(() => {
      // The next user must not see what this one did, nor what they searched for.
      if (session !== this.log.session()) {
        view.dragging.set(false);
        view.clearFilters();
      }
      session = this.log.session();
    });
    effect(() => this.markSeen());
  }

  /** Marks the events as seen, but not in a tab in the background, nor on a page that is paused or out of sight. */
  protected markSeen(): void {
    if (this.log.unseen().total === 0 || this.#session.paused() || !this.#inSight()) return;
    if (this.#document.visibilityState !== 'hidden') this.log.markSeen();
  }
}
