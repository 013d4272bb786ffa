import { isPlatformServer } from '@angular/common';
import {
  DestroyRef,
  Injectable,
  Injector,
  PLATFORM_ID,
  type Signal,
  computed,
  inject,
  runInInjectionContext,
  signal,
  untracked,
} from '@angular/core';
import { BehaviorSubject, type Observable, Subject, defer, distinctUntilChanged, map, startWith } from 'rxjs';

import { verdictOf } from './entry/entry-builder';
import type { EventLogEntry } from './entry/event-log-entry';
import type { EventLogEvent, EventLogOperationEvent, EventLogTrackedEvent } from './entry/event-log-event';
import type { EventLogSeverity } from './entry/event-log-outcome';
import { ErrorReporter } from './error-reporter';
import { EVENT_LOG_CLOCK } from './event-log-clock';
import { EVENT_LOG_OPTIONS } from './event-log-options';
import type { EventLogOperation } from './operation/event-log-operation';
import { Operation } from './operation/operation';
import { findRowActionHandler, runRowAction } from './operation/row-action';
import { track } from './operation/track';
import { TrackedWork } from './operation/tracked-work';
import { endWhenRestored, type EventLogSession } from './session/event-log-session';
import { SinkWriter } from './sink/event-log-sink';
import { CoalescedNotifier } from './state/coalesced-notifier';
import type { EventLogNews, EventLogUnseen } from './state/unseen-counts';
import { EventLogState } from './state/event-log-state';

/** Event whose severity follows from the method that records it. */
export type EventLogPlainEvent = Omit<EventLogEvent, 'severity' | 'outcome'>;

/**
 * Session Event Log: what the user did in this browser session, when, and how it turned out.
 *
 * It lives in memory only. Reads are always current; notifications are coalesced to at most one a frame. Recording
 * never throws, and takes the same time however full the log is. While a server renders, nothing is recorded.
 *
 * @example
 * const log = inject(EventLogService);
 * log.success({ type: 'configuration.save', title: 'Configuration "edge" saved' });
 */
@Injectable({ providedIn: 'root' })
export class EventLogService {
  readonly #clock = inject(EVENT_LOG_CLOCK);
  readonly #reporter = inject(ErrorReporter);
  readonly #injector = inject(Injector);
  readonly #sinks = inject(SinkWriter);
  /** The entries as last read: everyone who reads them gets this value. */
  readonly #entries = new BehaviorSubject<readonly EventLogEntry[]>([]);
  readonly #frames = new Subject<void>();
  readonly #notifier = new CoalescedNotifier(
    () => this.#frames.observed,
    () => {
      this.#fill();
      this.#frames.next();
    },
  );
  /** State that is written to. */
  readonly #present = () => this.#unread ?? this.#state;

  /** State that is read, of the current session. */
  #state = this.#newState();
  /**
   * State that only takes what is written while a server renders. No user acts there, and what the server renders may be
   * sent to everybody.
   */
  readonly #unread = isPlatformServer(inject(PLATFORM_ID, { optional: true }) ?? 'browser')
    ? new EventLogState(() => undefined)
    : undefined;
  #lost: EventLogUnseen | undefined;
  /** True while the state holds changes that {@link #entries} has not taken over yet. */
  #behind = false;

  /** All entries, oldest first. Emits the current ones on subscription, then after changes at most once a frame. */
  readonly entries$: Observable<readonly EventLogEntry[]> = defer(() => {
    // Pending changes go out to all subscribers first, so that everyone has the same entries.
    this.#notifier.flush();
    return this.#frames.pipe(
      startWith(undefined),
      map(() => this.#entries.value),
      distinctUntilChanged(),
    );
  });

  /** All entries, oldest first. */
  readonly entries: Signal<readonly EventLogEntry[]> = this.#view(() => this.#fill());

  /** Counts of events since the user last looked. */
  readonly unseen: Signal<EventLogUnseen> = this.#view((state) => state.unseen.snapshot(state.running));

  /** Counts of all events of the session, seen or not, and the latest of them; for announcements. */
  readonly news: Signal<EventLogNews> = this.#view((state) => state.unseen.news());

  /** True from the first event until the session ends: the log can be opened. */
  readonly available: Signal<boolean> = this.#view((state) => state.available);

  /** Number of entries that made room for newer ones. */
  readonly dropped: Signal<number> = this.#view((state) => state.dropped);

  /** Current session. */
  readonly session: Signal<EventLogSession> = this.#view((state) => state.session);

  /**
   * Counts of what the user missed when the previous session ended: unseen events, and operations that were still
   * running. Holds numbers only, since another user may have signed in. `undefined` if there was no warning, no error and
   * nothing running, and once the user clears the log.
   */
  readonly lost: Signal<EventLogUnseen | undefined> = this.#view(() => this.#lost);

  /** Events to announce to screen readers: the option at first, then the user's choice until the page is reloaded. */
  readonly announcements = signal(inject(EVENT_LOG_OPTIONS).announcements);

  constructor() {
    const forget = endWhenRestored(() => this.endSession());
    inject(DestroyRef).onDestroy(() => {
      forget();
      this.#frames.complete();
    });
  }

  /**
   * Adds an event. An event identical to the one before it is counted in the same row.
   *
   * @returns the entry of the event
   */
  record(event: EventLogEvent): EventLogEntry {
    return this.#add(event);
  }

  /** Adds an event for something that was done. */
  success(event: EventLogPlainEvent): EventLogEntry {
    return this.#add(event, 'success');
  }

  /** Adds an event that is worth knowing but needs no action. */
  info(event: EventLogPlainEvent): EventLogEntry {
    return this.#add(event, 'info');
  }

  /** Adds an event that needs attention. */
  warning(event: EventLogPlainEvent): EventLogEntry {
    return this.#add(event, 'warning');
  }

  /** Adds an event for something that was not done. */
  error(event: EventLogPlainEvent): EventLogEntry {
    return this.#add(event, 'error');
  }

  /**
   * Adds an operation, which is shown as running until it is settled. Continues an unsettled operation with the same
   * type and key.
   */
  start(event: EventLogOperationEvent): EventLogOperation {
    return new Operation(this.#present, event).begin();
  }

  /**
   * Finds the unsettled operation with this type and key.
   *
   * @returns `undefined` if there is none
   */
  find(type: string, key: string): EventLogOperation | undefined {
    return this.#present().find(type, key)?.operation;
  }

  /**
   * Follows work from start to outcome as one operation. Unless `work` settles the operation itself, it succeeds when the
   * work completes; otherwise its failed request or its error decides. An answer to `fetch` is judged like one to
   * `HttpClient`. Work whose answer was lost is unknown, and aborted work is cancelled. Work with the same type and key
   * (or, without a key, the same resource) that supersedes cancelled work, as with `switchMap()`, takes over its row.
   *
   * @param work receives the operation and returns an observable, a promise or a value; its errors are rethrown. An
   * observable starts when it is subscribed to. Subscribing again after a failure, as `retry()` does, continues the
   * same row; after a success it starts a new one. An object with a `then()` method, such as a lazy query, is awaited once
   * @returns the result of `work`, to be used in its place; a promise in place of such an object
   * @example
   * log.track(
   *   { type: 'payment.make', title: 'Paying invoice 42', succeeded: 'Invoice 42 paid', failed: 'Invoice 42 was not paid' },
   *   (operation) => http.post('/api/payments', body, { context: operation.httpContext() }),
   * );
   */
  track<T>(event: EventLogTrackedEvent, work: (operation: EventLogOperation) => T): T {
    const follow = (): TrackedWork =>
      runInInjectionContext(
        this.#injector,
        () => new TrackedWork(event, new Operation(this.#present, event, true), follow),
      );
    const tracked = this.#reporter.guard(follow);
    // After the application was destroyed, nothing can be followed, but its last work must still be done.
    return tracked ? track(tracked, work) : work(new Operation(this.#present, event));
  }

  /**
   * Runs the action of a row: undoes what was done, or retries what was not. Runs it only once, not before `notBefore`,
   * and not after the session has ended. Its errors go to Angular's `ErrorHandler`.
   */
  runAction(entry: EventLogEntry): void {
    const { rowAction } = entry;
    if (!rowAction || (rowAction.notBefore ?? 0) > this.#clock.now()) return;
    const handler = findRowActionHandler(rowAction);
    if (handler && this.#state.takeRowAction(entry)) runRowAction(handler, this.#injector, this.#reporter);
  }

  /** Marks everything in the log as seen by the user. */
  markSeen(): void {
    if (this.#state.unseen.none) return;
    this.#state.unseen.see();
    this.#notifier.changed();
  }

  /**
   * Removes all entries except those of running operations, whose outcome is still to come.
   *
   * @returns a function that restores them, unless the session has ended since
   */
  clear(): () => void {
    const state = this.#state;
    const restore = state.clear();
    this.#lost = undefined;
    this.markSeen();
    this.#changed();
    // At once, so that cleared entries do not stay in memory until the next read.
    untracked(this.entries);
    return () => {
      if (this.#state !== state) return;
      restore();
      this.#changed();
    };
  }

  /**
   * Ends the session and begins another: empties the log and cuts off all running operations, so that late answers
   * change nothing. What the user missed is counted in {@link lost}.
   */
  endSession(): void {
    // A session may end twice, as when a 401 is followed by a sign-out. The second one has no events.
    if (this.#state.available) this.#lost = openQuestions(this.#state);
    this.#state.end();
    // None after the application was destroyed.
    this.#state = this.#reporter.guard(() => this.#newState()) ?? this.#state;
    this.#changed();
    this.#notifier.flush();
    // Signals that nobody reads would keep the old entries.
    untracked(() => [this.entries(), this.news()]);
  }

  #newState(): EventLogState {
    return runInInjectionContext(
      this.#injector,
      () =>
        new EventLogState((entry) => {
          this.#changed();
          this.#sinks.write(entry);
        }),
    );
  }

  #add(event: EventLogEvent, severity?: EventLogSeverity): EventLogEntry {
    return this.#present().record(event, severity && verdictOf({ severity }));
  }

  #view<T>(read: (state: EventLogState) => T): Signal<T> {
    return computed(() => {
      this.#notifier.track();
      return read(this.#state);
    });
  }

  #changed(): void {
    this.#behind = true;
    this.#notifier.changed();
  }

  /** Takes over the changes since the last read. */
  #fill(): readonly EventLogEntry[] {
    if (this.#behind) {
      this.#behind = false;
      this.#entries.next(this.#state.entries);
    }
    return this.#entries.value;
  }
}

/** Counts what the user had not seen, or could not see yet, if any of it needs attention. */
function openQuestions({ unseen, running }: EventLogState): EventLogUnseen | undefined {
  const news = unseen.snapshot(running);
  return news.warning + news.error + news.running > 0 ? news : undefined;
}
