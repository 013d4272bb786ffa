import { ChangeDetectionStrategy, Component, effect, inject, linkedSignal, untracked } from '@angular/core';

import { ErrorReporter } from '../core/error-reporter';
import { EventLogIntl } from '../core/event-log-intl';
import { countNews, type EventLogNews, newsSince, UnseenCounts } from '../core/state/unseen-counts';
import { EventLogService } from '../core/event-log-service';
import type { EventLogAnnouncements } from '../core/event-log-options';
import { injectTimer } from '../core/inject-timer';

/** Milliseconds to collect events, so that a burst is one announcement. */
const COLLECT_MS = 200;
/** Minimum number of milliseconds between announcements: listening takes time. */
const INTERVAL_MS = 1_000;
/** Milliseconds after which the text is removed, so that no one comes across old news while reading the page. */
const LINGER_MS = 5_000;

const NOTHING = new UnseenCounts().news();

/** @internal Announces new events to screen readers. Its live region must exist before its first text. */
@Component({
  selector: 'event-log-announcer',
  template: '{{ announcement() }}',
  styles: `
    :host {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  `,
  host: { 'aria-live': 'polite', 'aria-atomic': 'true' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventLogAnnouncer {
  readonly #log = inject(EventLogService);
  readonly #intl = inject(EventLogIntl);
  readonly #reporter = inject(ErrorReporter);

  // Both belong to the session: the next one must not hear of this one.
  protected readonly announcement = linkedSignal<unknown, string>({
    source: this.#log.session,
    computation: () => '',
  });
  readonly #told = linkedSignal<unknown, EventLogNews>({
    source: this.#log.session,
    // What happened before this component is not announced.
    computation: (_session, before) => (before ? NOTHING : untracked(this.#log.news)),
  });
  /** Runs while events are collected, and then until the next announcement is allowed. */
  readonly #next = injectTimer();
  readonly #fading = injectTimer();

  constructor() {
    effect(() => {
      const news = this.#log.news();
      const isNews = countNews(this.#sinceTold(news)) > 0;
      untracked(() => {
        // News that the user has turned off is not announced later either.
        if (!isNews) this.#told.set(news);
        else if (!this.#next.running) this.#next.start(COLLECT_MS, () => this.#announce());
      });
    });
  }

  #announce(): void {
    const news = this.#log.news();
    const since = this.#sinceTold(news);
    if (countNews(since) === 0) return;
    this.#told.set(news);
    const text = this.#reporter.guard(
      () => this.#intl.announcement(since),
      () => '',
    );
    // Screen readers ignore a live region that does not change, so a repeated text gets a blank, which they do not speak.
    this.announcement.update((before) => (before === text ? `${text}\u00a0` : text));
    this.#next.start(INTERVAL_MS, () => this.#announce());
    this.#fading.start(LINGER_MS, () => this.announcement.set(''));
  }

  #sinceTold(news: EventLogNews): EventLogNews {
    return newsFor(this.#log.announcements(), newsSince(this.#told(), news));
  }
}

function newsFor(announcements: EventLogAnnouncements, news: EventLogNews): EventLogNews {
  if (announcements === 'all') return news;
  const problems = { ...news, success: 0, info: 0, latest: news.latestProblem };
  return announcements === 'off' ? { ...problems, warning: 0, error: 0 } : problems;
}
