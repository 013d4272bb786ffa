import {
  DestroyRef,
  Injectable,
  Injector,
  NgZone,
  type Signal,
  computed,
  inject,
  runInInjectionContext,
  signal,
} from '@angular/core';
import { BehaviorSubject, type Observable, Subject, defer, merge, of, sample, skip } from 'rxjs';

import { verdictOf } from './entry/entry-builder';
import type { EventLogEntry } from './entry/event-log-entry';
import type { EventLogEvent, EventLogOperationEvent, EventLogTrackedEvent } from './entry/event-log-event';
import type { EventLogSeverity } from './entry/event-log-severity';
import { ErrorReporter } from './error-reporter';
import { EVENT_LOG_CLOCK } from './event-log-clock';
import { EventLogIntl } from './event-log-intl';
import { EVENT_LOG_OPTIONS } from './event-log-options';
import type { EventLogOperation } from './operation/event-log-operation';
import { Operation } from './operation/operation';
import { runRowAction, workOfRowAction } from './operation/row-action';
import { track } from './operation/track';
import { endWhenRestored } from './session/end-when-restored';
import type { EventLogSession } from './session/event-log-session';
import { EVENT_LOG_SINK_WRITER } from './sink/sink-writer';
import { CoalescedNotifier } from './state/coalesced-notifier';
import type { EventLogNews } from './state/event-log-news';
import { EventLogState } from './state/event-log-state';
import type { EventLogUnseen } from './state/unseen-counts';

/** An event of which the method that records it says the severity. */
export type EventLogPlainEvent = Omit<EventLogEvent, 'severity' | 'outcome'>;

/**
 * The Session Event Log: what the user did in this browser session, when, and how it turned out.
 *
 * It lives in memory only. Reading is always current; notifying is coalesced, at most once a frame. Recording
 * costs the same however full the log is, and never throws.
 *
 * @example
 * const log = inject(EventLogService);
 * log.success({ type: 'configuration.save', title: 'Configuration "edge" saved' });
 */
@Injectable({ providedIn: 'root' })
export class EventLogService {
  readonly #clock = inject(EVENT_LOG_CLOCK);
  readonly #reporter = inject(ErrorReporter);
  readonly #options = inject(EVENT_LOG_OPTIONS);
  readonly #intl = inject(EventLogIntl);
  readonly #injector = inject(Injector);
  readonly #sinks = inject(EVENT_LOG_SINK_WRITER, { optional: true });
  /** The log itself: all that is read of its entries is the value of this. */
  readonly #entries = new BehaviorSubject<readonly EventLogEntry[]>([]);
  readonly #frames = new Subject<void>();
  readonly #notifier = new CoalescedNotifier(
    inject(NgZone),
    () => this.#entries.observed,
    () => {
      this.#fill();
      this.#frames.next();
    },
  );
  readonly #present = () => this.#state;

  #state = this.#newState();
  /** Whether the state has entries, or states of them, that {@link #entries} has not. */
  #behind = false;

  /** All entries, oldest first: the present ones on subscribing, then again after changes, at most once a frame. */
  readonly entries$: Observable<readonly EventLogEntry[]> = defer(() => {
    // What is still to be told is told now, to all, so that everybody has the same.
    this.#notifier.flush();
    return merge(
      this.#entries.pipe(skip(1), sample(this.#frames)),
      defer(() => of(this.#entries.value)),
    );
  });

  /** All entries, oldest first. */
  readonly entries: Signal<readonly EventLogEntry[]> = this.#view(() => this.#fill());

  /** Events since the user last looked. */
  readonly unseen: Signal<EventLogUnseen> = this.#view((state) => state.unseen.snapshot(state.running));

  /** Everything told in this session so far, seen or not: for announcements. */
  readonly news: Signal<EventLogNews> = this.#view((state) => state.unseen.news());

  /** Whether anything happened in this session; from then on the log can be opened until the session ends. */
  readonly available: Signal<boolean> = this.#view((state) => state.available);

  /** Number of the oldest entries that made room for newer ones. */
  readonly dropped: Signal<number> = this.#view((state) => state.dropped);

  /** The present session. */
  readonly session: Signal<EventLogSession> = this.#view((state) => state.session);

  /** The news that is announced: the option at first, then what the user chooses, as long as the page lives. */
  readonly announcements = signal(this.#options.announcements);

  constructor() {
    const restored = endWhenRestored(() => this.endSession());
    inject(DestroyRef).onDestroy(() => {
      restored.stop();
      this.#notifier.stop();
      this.#entries.complete();
    });
  }

  /**
   * Adds an event. An event that tells the same as the one before is counted in its row.
   *
   * @returns the entry it became
   */
  record(event: EventLogEvent): EventLogEntry {
    return this.#add(event);
  }

  /** Adds an event that says that something was done. */
  success(event: EventLogPlainEvent): EventLogEntry {
    return this.#add(event, 'success');
  }

  /** Adds an event that is worth knowing, with nothing to do about it. */
  info(event: EventLogPlainEvent): EventLogEntry {
    return this.#add(event, 'info');
  }

  /** Adds an event that needs a look. */
  warning(event: EventLogPlainEvent): EventLogEntry {
    return this.#add(event, 'warning');
  }

  /** Adds an event that says that something was not done. */
  error(event: EventLogPlainEvent): EventLogEntry {
    return this.#add(event, 'error');
  }

  /**
   * Adds an operation, which is shown as running until it is settled. With the type and key of one that has not
   * settled yet, continues that one.
   */
  start(event: EventLogOperationEvent): EventLogOperation {
    return new Operation(this.#present, event).begin();
  }

  /**
   * The operation with this type and key that has not settled yet.
   *
   * @returns nothing when there is none
   */
  find(type: string, key: string): EventLogOperation | undefined {
    return this.#state.find(type, key)?.operation;
  }

  /**
   * Follows work from start to outcome as one operation. It is a success when the work completes, and otherwise
   * what its failed request says, unless `work` settles the operation itself.
   *
   * @param work gets the operation, and returns an observable, a promise or a value; what it throws is thrown on. An
   * observable starts with its subscription: one after a failure, as `retry()` makes it, goes on in the same row, one
   * after a success begins another
   * @returns what `work` returns, to be used in its place
   * @example
   * log.track(
   *   { type: 'payment.make', title: 'Paying invoice 42', succeeded: 'Invoice 42 paid', failed: 'Invoice 42 was not paid' },
   *   (operation) => http.post('/api/payments', body, { context: operation.httpContext() }),
   * );
   */
  track<T>(event: EventLogTrackedEvent, work: (operation: EventLogOperation) => T): T {
    return track(new Operation(this.#present, event), event, work, this.#reporter, this.#intl);
  }

  /**
   * Runs what a row lets the user run: takes back what was done, or tries again what was not. It is run once, not before
   * its time, and not after its session has ended. What it throws goes to Angular's `ErrorHandler`.
   */
  runAction(entry: EventLogEntry): void {
    const { rowAction } = entry;
    if (!rowAction || (rowAction.notBefore ?? 0) > this.#clock.now()) return;
    const work = workOfRowAction(rowAction);
    if (work && this.#state.takeRowAction(entry)) runRowAction(work, this.#injector, this.#reporter);
  }

  /** The user has seen everything that is in the log now. */
  markSeen(): void {
    if (this.#state.unseen.none) return;
    this.#state.unseen.see();
    this.#notifier.changed();
  }

  /**
   * Removes all entries but those of running operations, whose outcome is still to come.
   *
   * @returns puts them back, unless the session has ended since
   */
  clear(): () => void {
    const state = this.#state;
    const restore = state.clear();
    this.markSeen();
    this.#changed();
    // At once: what was cleared is not kept until somebody reads.
    this.#fill();
    return () => {
      if (this.#state !== state) return;
      restore();
      this.#changed();
    };
  }

  /**
   * Ends the session and begins another: empties the log, and cuts off every operation that is still running, so
   * that a late answer changes nothing.
   */
  endSession(): void {
    this.#state = this.#newState();
    this.#changed();
    this.#notifier.flush();
  }

  #newState(): EventLogState {
    return runInInjectionContext(
      this.#injector,
      () =>
        new EventLogState((entry) => {
          this.#changed();
          this.#sinks?.write(entry);
        }),
    );
  }

  #add(event: EventLogEvent, severity?: EventLogSeverity): EventLogEntry {
    return this.#state.record(event, severity && verdictOf({ severity }));
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

  /** Fills the log with what has changed since it was last read. */
  #fill(): readonly EventLogEntry[] {
    if (this.#behind) {
      this.#behind = false;
      this.#entries.next(this.#state.entries);
    }
    return this.#entries.value;
  }
}
