import {
  DestroyRef,
  Injectable,
  NgZone,
  type Signal,
  computed,
  inject,
  signal,
  untracked,
} from '@angular/core';
import { BehaviorSubject, type Observable, defer } from 'rxjs';

import { CoalescedNotifier } from './state/coalesced-notifier';
import { EntryBuilder, type EntryPlace, type EntryVerdict, RUNNING, verdictOf } from './entry/entry-builder';
import { ErrorReporter } from './error-reporter';
import { EVENT_LOG_CLOCK } from './event-log-clock';
import type { EventLogEntry } from './entry/event-log-entry';
import type { EventLogEvent, EventLogOperationEvent, EventLogTrackedEvent } from './entry/event-log-event';
import { EventLogIntl } from './event-log-intl';
import type { EventLogNews } from './state/event-log-news';
import type { EventLogOperation } from './operation/event-log-operation';
import { EVENT_LOG_OPTIONS } from './event-log-options';
import type { EventLogSession } from './session/event-log-session';
import type { EventLogSeverity } from './entry/event-log-severity';
import { EventLogState } from './state/event-log-state';
import { endWhenRestored } from './session/end-when-restored';
import { workOfRowAction } from './operation/row-action';
import { RowActionRunner } from './operation/row-action-runner';
import { EVENT_LOG_SINK_WRITER } from './sink/sink-writer';
import { track } from './operation/track';
import { type OperationHost, TrackedOperation } from './operation/tracked-operation';
import type { EventLogUnseen } from './state/unseen-counts';
import { wordTracked } from './operation/word-tracked';

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
  readonly #builder = new EntryBuilder();
  readonly #clock = inject(EVENT_LOG_CLOCK);
  readonly #reporter = inject(ErrorReporter);
  readonly #options = inject(EVENT_LOG_OPTIONS);
  readonly #intl = inject(EventLogIntl);
  readonly #sinks = inject(EVENT_LOG_SINK_WRITER, { optional: true });
  readonly #rowActions = new RowActionRunner();
  readonly #subject = new BehaviorSubject<readonly EventLogEntry[]>([]);
  readonly #notifier = new CoalescedNotifier(
    inject(NgZone),
    () => this.#subject.observed,
    () => this.#subject.next(untracked(this.entries)),
  );
  readonly #host: OperationHost = {
    builder: this.#builder,
    clock: this.#clock,
    now: () => this.#state.advance(this.#clock.now()),
    owns: (operation) => operation.session === this.#state.session.id,
    show: (operation, revive) => this.#show(operation, revive),
    checkStatus: ({ resource }) => {
      const link = resource?.link ?? this.#options.activityLog?.link;
      return link === undefined ? undefined : { label: this.#intl.checkStatus, link };
    },
    guard: (work) => this.#reporter.guard(work),
  };

  #state = new EventLogState(this.#options.capacity, this.#clock.now());

  /** All entries, oldest first: the present ones on subscribing, then again after changes, at most once a frame. */
  readonly entries$: Observable<readonly EventLogEntry[]> = defer(() => {
    this.#notifier.catchUp();
    return this.#subject;
  });

  /** All entries, oldest first. */
  readonly entries: Signal<readonly EventLogEntry[]> = this.#view((state) => state.entries);

  /** What is new since the user last looked. */
  readonly unseen: Signal<EventLogUnseen> = this.#view((state) => state.unseen.snapshot(state.running));

  /** What was told in this session so far, seen or not: for announcements. */
  readonly news: Signal<EventLogNews> = this.#view((state) => state.unseen.news());

  /** Whether anything happened in this session; from then on the log can be opened until the session ends. */
  readonly available: Signal<boolean> = this.#view((state) => state.available);

  /** How many of the oldest entries made room for newer ones. */
  readonly dropped: Signal<number> = this.#view((state) => state.dropped);

  /** The present session. */
  readonly session: Signal<EventLogSession> = this.#view((state) => state.session);

  /** What of the news is announced: the option at first, then what the user chooses, as long as the page lives. */
  readonly announcements = signal(this.#options.announcements);

  constructor() {
    const restored = endWhenRestored(() => this.endSession());
    inject(DestroyRef).onDestroy(() => {
      restored.stop();
      this.#notifier.stop();
      this.#subject.complete();
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
    return this.#begin(event);
  }

  /**
   * The operation with this type and key that has not settled yet.
   *
   * @returns nothing when there is none
   */
  find(type: string, key: string): EventLogOperation | undefined {
    return this.#state.find(type, key);
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
    return track(
      () => this.#begin(event),
      (outcome) =>
        this.#reporter.guard(
          () => wordTracked(event, outcome, this.#intl),
          () => ({}),
        ),
      work,
    );
  }

  /**
   * Runs what an entry offers: takes back what was done, or tries again what was not. Each offer is run once, not before
   * its time, and not after its session has ended. What it throws goes to Angular's `ErrorHandler`.
   */
  runAction(entry: EventLogEntry): void {
    const { rowAction } = entry;
    if (!rowAction || (rowAction.notBefore ?? 0) > this.#clock.now()) return;
    const row = this.#state.takeRowAction(entry);
    const work = workOfRowAction(rowAction);
    if (!row || !work) return;
    this.#announce(row);
    this.#rowActions.run(work);
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
    this.#notifier.changed();
    return () => {
      if (this.#state !== state) return;
      restore();
      this.#notifier.changed();
    };
  }

  /**
   * Ends the session and begins another: empties the log, and cuts off every operation that is still running, so
   * that a late answer changes nothing.
   */
  endSession(): void {
    this.#builder.forget();
    this.#state = new EventLogState(this.#options.capacity, this.#clock.now());
    this.#notifier.changed();
    this.#notifier.flush();
  }

  /** Stands for an event that could not be read: applications are not always typed, and no event may be lost. */
  #unreadable(): EventLogEvent {
    return { type: 'event', title: this.#intl.unreadable };
  }

  #add(event: EventLogEvent, severity?: EventLogSeverity): EventLogEntry {
    const row = this.#state.record(this.#create(event, severity && verdictOf({ severity })));
    this.#announce(row);
    return row;
  }

  #create(event: EventLogOperationEvent, verdict?: EntryVerdict): EventLogEntry {
    return this.#reporter.guard(
      () => this.#builder.create(event, verdict ?? verdictOf(event), this.#nextPlace),
      () => this.#builder.create(this.#unreadable(), verdict ?? verdictOf({}), this.#nextPlace),
    );
  }

  #begin(event: EventLogOperationEvent): TrackedOperation {
    const key = this.#reporter.guard(() => event.key);
    const known = key === undefined ? undefined : this.#state.find(event.type, key);
    if (known) {
      if (known.entry.outcome !== 'running') known.reopen();
      known.update(event);
      return known;
    }
    const entry = this.#create(event, RUNNING);
    const operation = new TrackedOperation(this.#host, this.#state.session.id, entry, key);
    this.#state.append(entry);
    this.#show(operation, true);
    return operation;
  }

  readonly #nextPlace = (): EntryPlace => this.#state.nextPlace(this.#clock.now());

  #view<T>(read: (state: EventLogState) => T): Signal<T> {
    return computed(() => {
      this.#notifier.track();
      return read(this.#state);
    });
  }

  #show(operation: TrackedOperation, revive: boolean): void {
    const row = this.#state.show(operation, revive);
    if (row) this.#announce(row);
  }

  #announce(entry: EventLogEntry): void {
    this.#sinks?.write(entry);
    this.#notifier.changed();
  }
}
