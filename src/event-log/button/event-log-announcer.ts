import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  NgZone,
  effect,
  inject,
  signal,
  untracked,
} from '@angular/core';

import { ErrorReporter } from '../core/error-reporter';
import { EventLogIntl } from '../core/event-log-intl';
import { countNews, type EventLogNews, UnseenCounts } from '../core/state/unseen-counts';
import { EventLogService } from '../core/event-log-service';
import type { EventLogSession } from '../core/session/event-log-session';
import type { EventLogAnnouncements } from '../core/event-log-options';

/** Wait for more to come, so that a burst is one announcement. */
const COLLECT_MS = 200;
/** One who listens needs time: announcements are at least this far apart. */
const INTERVAL_MS = 1_000;
/** Afterwards the words go, so that nobody who reads on comes across old news. */
const LINGER_MS = 5_000;

const NOTHING = new UnseenCounts().news();

/** @internal Says what is new to those who listen. Its live region has to be there before its first words. */
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
  readonly #zone = inject(NgZone);

  protected readonly announcement = signal('');

  #session = this.#log.session();
  #told = this.#log.news();
  /** Runs while more may come, and then while the last announcement is still being listened to. */
  #next: ReturnType<typeof setTimeout> | undefined;
  #fading: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    effect(() => {
      const session = this.#log.session();
      const news = this.#log.news();
      this.#log.announcements();
      untracked(() => {
        if (session !== this.#session) this.#startOver(session);
        // What the user does not want to hear is not kept for when they do.
        if (!this.#isNews(news)) this.#told = news;
        else this.#next ??= this.#later(COLLECT_MS, () => this.#announce());
      });
    });
    inject(DestroyRef).onDestroy(() => this.#stop());
  }

  #announce(): void {
    this.#next = undefined;
    const news = this.#log.news();
    if (!this.#isNews(news)) return;
    const since = this.#sinceTold(news);
    this.#told = news;
    const text = this.#reporter.guard(
      () => this.#intl.announcement(since),
      () => '',
    );
    // A live region that does not change is not heard: the same words again differ by a space that nobody hears.
    this.announcement.update((before) => (before === text ? `${text}\u00a0` : text));
    this.#next = this.#later(INTERVAL_MS, () => this.#announce());
    clearTimeout(this.#fading);
    this.#fading = this.#later(LINGER_MS, () => this.announcement.set(''));
  }

  /** Nothing of one session is said in the next. */
  #startOver(session: EventLogSession): void {
    this.#stop();
    this.#session = session;
    this.#told = NOTHING;
    this.announcement.set('');
  }

  #isNews(news: EventLogNews): boolean {
    return countNews(this.#sinceTold(news)) > 0;
  }

  #sinceTold(news: EventLogNews): EventLogNews {
    return newsFor(this.#log.announcements(), newsSince(this.#told, news));
  }

  /** Outside Angular's zone, where waiting keeps no test and no server rendering from being done. */
  #later(delay: number, act: () => void): ReturnType<typeof setTimeout> {
    return this.#zone.runOutsideAngular(() => setTimeout(() => this.#zone.run(act), delay));
  }

  #stop(): void {
    clearTimeout(this.#next);
    clearTimeout(this.#fading);
    this.#next = undefined;
  }
}

function newsSince(before: EventLogNews, now: EventLogNews): EventLogNews {
  return {
    ...now,
    success: now.success - before.success,
    info: now.info - before.info,
    warning: now.warning - before.warning,
    error: now.error - before.error,
  };
}

function newsFor(announcements: EventLogAnnouncements, news: EventLogNews): EventLogNews {
  if (announcements === 'all') return news;
  const problems = { ...news, success: 0, info: 0, latest: news.latestProblem };
  return announcements === 'off' ? { ...problems, warning: 0, error: 0 } : problems;
}
