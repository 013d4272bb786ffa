import {
  DestroyRef,
  Injectable,
  Injector,
  NgZone,
  type Signal,
  computed,
  inject,
  untracked,
} from '@angular/core';
import { BehaviorSubject, type Observable, defer } from 'rxjs';

import { CoalescedNotifier } from './coalesced-notifier';
import { EntryBuilder } from './entry-builder';
import { ErrorReporter } from './error-reporter';
import { EVENT_LOG_CLOCK } from './event-log-clock';
import type { EventLogEntry } from './event-log-entry';
import type { EventLogEvent, EventLogOperationEvent, EventLogTrackedEvent } from './event-log-event';
import { EventLogIntl } from './event-log-intl';
import type { EventLogNews } from './event-log-news';
import type { EventLogOperation } from './event-log-operation';
import { EVENT_LOG_OPTIONS } from './event-log-options';
import type { EventLogSession } from './event-log-session';
import { EVENT_LOG_SINKS, type EventLogSink } from './event-log-sink';
import { EventLogState, operationKey } from './event-log-state';
import { foldRepeat } from './fold';
import { track } from './track';
import { type OperationHost, TrackedOperation } from './tracked-operation';
import type { EventLogUnseen } from './unseen-counts';
import { wordTracked } from './word-tracked';

/** Stands for an event that could not be read. */
const UNREADABLE: EventLogEvent = { type: 'event', title: 'Event' };

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
  private readonly builder = inject(EntryBuilder);
  private readonly clock = inject(EVENT_LOG_CLOCK);
  private readonly reporter = inject(ErrorReporter);
  private readonly capacity = inject(EVENT_LOG_OPTIONS).capacity;
  private readonly injector = inject(Injector);
  private readonly intl = inject(EventLogIntl);
  private madeSinks: readonly EventLogSink[] | undefined;
  private readonly subject = new BehaviorSubject<readonly EventLogEntry[]>([]);
  private readonly notifier = new CoalescedNotifier(
    inject(NgZone),
    () => this.subject.observed,
    () => this.subject.next(untracked(this.entries)),
  );
  private readonly host: OperationHost = {
    builder: this.builder,
    clock: this.clock,
    now: () => this.state.advance(this.clock.now()),
    owns: (operation) => operation.session === this.state.session.id,
    show: (operation) => this.show(operation),
    guard: (work) => this.reporter.guard(work, () => undefined),
  };

  private state = new EventLogState(this.capacity, this.clock.now());

  /** All entries, oldest first: the present ones on subscribing, then again after changes, at most once a frame. */
  readonly entries$: Observable<readonly EventLogEntry[]> = defer(() => {
    this.notifier.catchUp();
    return this.subject;
  });

  /** All entries, oldest first. */
  readonly entries: Signal<readonly EventLogEntry[]> = this.view((state) => state.entries.toArray());

  /** What is new since the user last looked. */
  readonly unseen: Signal<EventLogUnseen> = this.view((state) => state.unseen.snapshot(state.running));

  /** What was told in this session so far, seen or not: for announcements. */
  readonly news: Signal<EventLogNews> = this.view((state) => state.unseen.news());

  /** Whether anything happened in this session; from then on the log can be opened until the session ends. */
  readonly available: Signal<boolean> = this.view((state) => state.available);

  /** How many of the oldest entries made room for newer ones. */
  readonly dropped: Signal<number> = this.view((state) => state.dropped);

  /** The present session. */
  readonly session: Signal<EventLogSession> = this.view((state) => state.session);

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      this.notifier.stop();
      this.subject.complete();
    });
  }

  /**
   * Adds an event. An event that tells the same as the one before is counted in its row.
   *
   * @returns the entry it became
   */
  record(event: EventLogEvent): EventLogEntry {
    const entry = this.create(event);
    this.state.append(entry);
    this.state.unseen.count(entry);
    const shown = this.fold(entry);
    this.announce(shown);
    return shown;
  }

  /** Adds an event that says that something was done. */
  success(event: EventLogPlainEvent): EventLogEntry {
    return this.record({ ...event, severity: 'success' });
  }

  /** Adds an event that is worth knowing, with nothing to do about it. */
  info(event: EventLogPlainEvent): EventLogEntry {
    return this.record({ ...event, severity: 'info' });
  }

  /** Adds an event that needs a look. */
  warning(event: EventLogPlainEvent): EventLogEntry {
    return this.record({ ...event, severity: 'warning' });
  }

  /** Adds an event that says that something was not done. */
  error(event: EventLogPlainEvent): EventLogEntry {
    return this.record({ ...event, severity: 'error' });
  }

  /**
   * Adds an operation, which is shown as running until it is settled. With the type and key of one that has not
   * settled yet, continues that one.
   */
  start(event: EventLogOperationEvent): EventLogOperation {
    return this.begin(event);
  }

  /**
   * The operation with this type and key that has not settled yet.
   *
   * @returns nothing when there is none
   */
  find(type: string, key: string): EventLogOperation | undefined {
    return this.state.keyed.get(operationKey(type, key));
  }

  /**
   * Follows work from start to outcome as one operation. It is a success when the work completes, and otherwise
   * what its failed request says, unless `work` settles the operation itself.
   *
   * @param work gets the operation, and returns an observable (which then starts with each subscription), a promise or
   * a value; what it throws is thrown on
   * @returns what `work` returns
   * @example
   * log.track(
   *   { type: 'payment.make', title: 'Paying invoice 42', succeeded: 'Invoice 42 paid', failed: 'Invoice 42 was not paid' },
   *   (operation) => http.post('/api/payments', body, { context: operation.httpContext() }),
   * );
   */
  track<T>(event: EventLogTrackedEvent, work: (operation: EventLogOperation) => T): T {
    return track(
      () => this.begin(event),
      (outcome) => wordTracked(event, outcome, this.intl),
      work,
    );
  }

  /** The user has seen everything that is in the log now. */
  markSeen(): void {
    if (this.state.unseen.none) return;
    this.state.unseen.see();
    this.notifier.changed();
  }

  /**
   * Removes all entries but those of running operations, whose outcome is still to come.
   *
   * @returns puts them back, unless the session has ended since
   */
  clear(): () => void {
    const state = this.state;
    const all = state.entries.toArray();
    const dropped = state.dropped;
    const running = all.filter(({ outcome }) => outcome === 'running');
    const removed = all.filter(({ outcome }) => outcome !== 'running');
    state.arrange(running);
    state.dropped = 0;
    this.markSeen();
    this.notifier.changed();
    return () => {
      if (this.state !== state) return;
      const since = state.entries.toArray();
      const back = new Set(since.map(({ id }) => id));
      const restored = [...removed.filter(({ id }) => !back.has(id)), ...since];
      state.arrange(restored.sort((one, other) => one.time - other.time));
      state.dropped += dropped;
      removed.length = 0;
      this.notifier.changed();
    };
  }

  /**
   * Ends the session and begins another: empties the log, and cuts off every operation that is still running, so
   * that a late answer changes nothing.
   */
  endSession(): void {
    this.state = new EventLogState(this.capacity, this.clock.now());
    this.notifier.changed();
    this.notifier.flush();
  }

  private begin(event: EventLogOperationEvent): TrackedOperation {
    const { state } = this;
    const running =
      event.key === undefined ? undefined : state.keyed.get(operationKey(event.type, event.key));
    if (running) {
      if (running.entry.outcome !== 'running') running.reopen();
      running.update(event);
      return running;
    }
    const entry = this.create({ ...event, outcome: 'running' });
    const operation = new TrackedOperation(this.host, state.session.id, entry, event.key);
    state.append(entry);
    this.show(operation);
    return operation;
  }

  private view<T>(read: (state: EventLogState) => T): Signal<T> {
    return computed(() => {
      this.notifier.track();
      return read(this.state);
    });
  }

  /** Whatever is told becomes an entry: applications are not always typed, and no event may be lost. */
  private create(event: EventLogEvent): EventLogEntry {
    const { state } = this;
    const place = { id: state.newId(), sequence: state.takeSequence(), time: this.host.now() };
    return this.reporter.guard(
      () => this.builder.create(event, place),
      () => this.builder.create(UNREADABLE, place),
    );
  }

  /** Shows the entry of an operation as it is now, and keeps the books about it. */
  private show(operation: TrackedOperation): void {
    const { state } = this;
    const wasRunning = operation.mark?.severity === 'running';
    const isRunning = operation.entry.outcome === 'running';
    state.running += Number(isRunning) - Number(wasRunning);
    const row = state.entries.find(operation.entry.sequence);
    if (row?.id === operation.entry.id) {
      // A row that was folded meanwhile tells of a later repeat, which stays.
      if (row.count === operation.entry.count) state.entries.replace(operation.entry);
    } else {
      // It had been dropped for want of room; its news is worth a row of its own.
      operation.entry = { ...operation.entry, sequence: state.takeSequence() };
      state.append(operation.entry);
    }
    const { settled, key, entry } = operation;
    if (operation.mark?.severity !== (isRunning ? 'running' : entry.severity)) {
      operation.mark = state.unseen.count(entry, operation.mark);
    }
    if (settled) {
      state.close(entry.id);
      operation.entry = this.fold(entry);
    } else {
      state.open.set(entry.id, operation);
      if (key !== undefined) state.keyed.set(operationKey(entry.type, key), operation);
    }
    this.announce(operation.entry);
  }

  /** Folds the newest entry into the one before it where both tell the same. */
  private fold(entry: EventLogEntry): EventLogEntry {
    const { state } = this;
    if (state.entries.newest !== entry) return entry;
    const folded = foldRepeat(state.entries.find(entry.sequence - 1), entry);
    if (!folded) return entry;
    state.removeNewest();
    state.entries.replace(folded);
    return folded;
  }

  private announce(entry: EventLogEntry): void {
    for (const sink of this.sinks()) {
      this.reporter.guard(
        () => sink.write(entry),
        () => undefined,
      );
    }
    this.notifier.changed();
  }

  /** Made when they are first needed, so that a sink may itself depend on the log. */
  private sinks(): readonly EventLogSink[] {
    if (this.madeSinks) return this.madeSinks;
    this.madeSinks = [];
    this.madeSinks = this.reporter.guard(
      () => this.injector.get(EVENT_LOG_SINKS, [], { optional: true }),
      () => [],
    );
    return this.madeSinks;
  }
}
