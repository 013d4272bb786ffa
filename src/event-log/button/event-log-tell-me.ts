import {
  DOCUMENT,
  DestroyRef,
  Injectable,
  type Signal,
  computed,
  effect,
  inject,
  linkedSignal,
  untracked,
} from '@angular/core';
import { Router } from '@angular/router';

import { ErrorReporter } from '../core/error-reporter';
import type { EventLogEntry } from '../core/entry/event-log-entry';
import { isProblem } from '../core/entry/event-log-outcome';
import { EventLogIntl } from '../core/event-log-intl';
import { EVENT_LOG_OPTIONS } from '../core/event-log-options';
import { EventLogService } from '../core/event-log-service';
import { findCounted } from '../core/state/fold-repeat';
import { countNews, type EventLogNews, newsSince } from '../core/state/unseen-counts';

/**
 * @internal Notifies users who are looking elsewhere of the outcome of running operations: in the title of the tab while
 * it is in the background, and with a system notification for the operations for which they requested one.
 */
@Injectable({ providedIn: 'root' })
export class EventLogTellMe {
  readonly #log = inject(EventLogService);
  readonly #intl = inject(EventLogIntl);
  readonly #reporter = inject(ErrorReporter);
  readonly #router = inject(Router);
  readonly #pageLink = inject(EVENT_LOG_OPTIONS).pageLink;
  readonly #document = inject(DOCUMENT);
  /** Operations of this session for which the user requested a notification. */
  readonly #asked = linkedSignal<unknown, readonly EventLogEntry[]>({
    source: this.#log.session,
    computation: () => [],
  });
  /** News when the tab went to the background, if an operation of this session was running. */
  readonly #left = linkedSignal<unknown, EventLogNews | undefined>({
    source: this.#log.session,
    computation: () => undefined,
  });
  #ownTitle = '';
  #markedTitle: string | undefined;

  /** Identifiers of the entries for which the user requested a notification. */
  readonly asked: Signal<ReadonlySet<string>> = computed(() => new Set(this.#asked().map(({ id }) => id)));

  constructor() {
    effect(() => {
      const left = this.#left();
      const news = left && newsSince(left, this.#log.news());
      // Reads the entries only while there is something to wait for.
      const entries = this.#asked().length > 0 ? this.#log.entries() : [];
      untracked(() => {
        if (!news) this.#restoreTitle();
        else if (countNews(news) > 0) this.#markTitle(news);
        this.#notify(entries);
      });
    });
    const look = () => {
      const isLeft = this.#document.hidden && this.#log.unseen().running > 0;
      this.#left.set(isLeft ? this.#log.news() : undefined);
    };
    this.#document.addEventListener('visibilitychange', look);
    inject(DestroyRef).onDestroy(() => this.#document.removeEventListener('visibilitychange', look));
  }

  /** True if notifications are allowed, or can still be. */
  get possible(): boolean {
    const notifications = this.#notifications;
    return notifications !== undefined && notifications.permission !== 'denied';
  }

  /**
   * Requests a notification of the outcome of an operation. Call it from a click handler: otherwise browsers do not ask
   * for permission.
   *
   * @returns `false` if the browser does not allow notifications
   */
  async ask(entry: EventLogEntry): Promise<boolean> {
    const permission = await this.#notifications?.requestPermission();
    if (permission !== 'granted') return false;
    this.forget(entry);
    this.#asked.update((asked) => [...asked, entry]);
    return true;
  }

  /** Cancels that request. */
  forget({ id }: EventLogEntry): void {
    this.#asked.update((asked) => asked.filter((entry) => entry.id !== id));
  }

  get #notifications(): typeof Notification | undefined {
    const view: Partial<Pick<typeof globalThis, 'Notification'>> | null = this.#document.defaultView;
    return view?.Notification;
  }

  #restoreTitle(): void {
    if (this.#document.title === this.#markedTitle) this.#document.title = this.#ownTitle;
    this.#markedTitle = undefined;
  }

  #markTitle(news: EventLogNews): void {
    // The application may have changed the title meanwhile.
    if (this.#document.title !== this.#markedTitle) this.#ownTitle = this.#document.title;
    this.#markedTitle = [this.#tell(news), this.#ownTitle].filter(Boolean).join(' · ');
    this.#document.title = this.#markedTitle;
  }

  /** Shows the outcomes for which the user requested a notification. */
  #notify(entries: readonly EventLogEntry[]): void {
    for (const asked of this.#asked()) {
      const entry = findCounted(asked, entries);
      if (!entry || entry.outcome === 'running') continue;
      this.forget(asked);
      this.#show(entry);
    }
  }

  /** Shows a notification, which holds only the redacted title of the entry. */
  #show(entry: EventLogEntry): void {
    const Notifications = this.#notifications;
    if (Notifications?.permission !== 'granted') return;
    try {
      const lang = this.#intl.formatLocale;
      const notification = new Notifications(this.#tell(newsOf(entry)), { tag: entry.id, lang });
      notification.onclick = () => {
        this.#document.defaultView?.focus();
        notification.close();
        void this.#router.navigateByUrl(this.#pageLink);
      };
    } catch {
      // Some browsers allow notifications only from service workers. The icon and the title still show the outcome.
    }
  }

  #tell(news: EventLogNews): string {
    return this.#reporter.guard(
      () => this.#intl.announcement(news),
      () => '',
    );
  }
}

function newsOf(entry: EventLogEntry): EventLogNews {
  const counts = { success: 0, info: 0, warning: 0, error: 0, [entry.severity]: 1 };
  return { ...counts, latest: entry, latestProblem: isProblem(entry) ? entry : undefined };
}
