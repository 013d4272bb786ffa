import {
  DOCUMENT,
  DestroyRef,
  Injectable,
  type Signal,
  type WritableSignal,
  computed,
  effect,
  inject,
  signal,
  untracked,
} from '@angular/core';
import { Router } from '@angular/router';

import { ErrorReporter } from '../core/error-reporter';
import type { EventLogEntry } from '../core/entry/event-log-entry';
import { EventLogIntl } from '../core/event-log-intl';
import { EVENT_LOG_OPTIONS } from '../core/event-log-options';
import { EventLogService } from '../core/event-log-service';
import type { EventLogNews } from '../core/state/unseen-counts';

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
  /** Operations for which the user requested a notification. */
  readonly #asked = signal<readonly EventLogEntry[]>([]);
  /** Operations that were running when the tab went to the background. */
  readonly #left = signal<readonly EventLogEntry[]>([]);
  #settled: EventLogEntry[] = [];
  #ownTitle = '';
  #markedTitle: string | undefined;

  /** Identifiers of the entries for which the user requested a notification. */
  readonly asked: Signal<ReadonlySet<string>> = computed(() => new Set(this.#asked().map(({ id }) => id)));

  constructor() {
    let session = untracked(this.#log.session);
    effect(() => {
      const current = this.#log.session();
      // Reads the entries only while there is something to wait for.
      const entries = this.#asked().length + this.#left().length > 0 ? this.#log.entries() : [];
      untracked(() => {
        if (current === session) this.#look(entries);
        else {
          // The next session must not hear of this one.
          this.#asked.set([]);
          this.#comeBack();
        }
        session = current;
      });
    });
    const look = () => (this.#document.hidden ? this.#lookAway() : this.#comeBack());
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

  #lookAway(): void {
    if (this.#log.unseen().running === 0) return;
    this.#left.set(this.#log.entries().filter(({ outcome }) => outcome === 'running'));
  }

  #comeBack(): void {
    if (this.#left().length > 0) this.#left.set([]);
    this.#settled = [];
    if (this.#document.title === this.#markedTitle) this.#document.title = this.#ownTitle;
    this.#markedTitle = undefined;
  }

  #look(entries: readonly EventLogEntry[]): void {
    const settled = this.#takeSettled(this.#left, entries);
    if (settled.length > 0) {
      this.#settled.push(...settled);
      this.#markTitle();
    }
    for (const entry of this.#takeSettled(this.#asked, entries)) this.#notify(entry);
  }

  /** Removes the operations that have an outcome from a list, and returns their entries. */
  #takeSettled(
    waiting: WritableSignal<readonly EventLogEntry[]>,
    entries: readonly EventLogEntry[],
  ): readonly EventLogEntry[] {
    const settled = waiting().flatMap((one) => outcomeOf(one, entries) ?? []);
    if (settled.length > 0) waiting.update((all) => all.filter((one) => !outcomeOf(one, entries)));
    return settled;
  }

  #markTitle(): void {
    // The application may have changed the title meanwhile.
    if (this.#document.title !== this.#markedTitle) this.#ownTitle = this.#document.title;
    this.#markedTitle = [this.#tell(this.#settled), this.#ownTitle].filter(Boolean).join(' · ');
    this.#document.title = this.#markedTitle;
  }

  /** Shows a notification, which holds only the redacted title of the entry. */
  #notify(entry: EventLogEntry): void {
    const Notifications = this.#notifications;
    if (Notifications?.permission !== 'granted') return;
    try {
      const lang = this.#intl.formatLocale;
      const notification = new Notifications(this.#tell([entry]), { tag: entry.id, lang });
      notification.onclick = () => {
        this.#document.defaultView?.focus();
        notification.close();
        void this.#router.navigateByUrl(this.#pageLink);
      };
    } catch {
      // Some browsers allow notifications only from service workers. The icon and the title still show the outcome.
    }
  }

  #tell(entries: readonly EventLogEntry[]): string {
    return this.#reporter.guard(
      () => this.#intl.announcement(newsOf(entries)),
      () => '',
    );
  }
}

/** Finds the outcome of an operation, in the row that counts it if it repeats another one. */
function outcomeOf(
  { id, type, time }: EventLogEntry,
  entries: readonly EventLogEntry[],
): EventLogEntry | undefined {
  const isRepeat = (one: EventLogEntry) => one.count > 1 && one.type === type && one.lastTime === time;
  const entry = entries.find((one) => one.id === id) ?? entries.findLast(isRepeat);
  return entry?.outcome === 'running' ? undefined : entry;
}

function newsOf(entries: readonly EventLogEntry[]): EventLogNews {
  const counts = { success: 0, info: 0, warning: 0, error: 0 };
  for (const { severity } of entries) counts[severity]++;
  const latestProblem = entries.findLast(({ severity }) => severity === 'error' || severity === 'warning');
  return { ...counts, latest: entries.at(-1), latestProblem };
}
