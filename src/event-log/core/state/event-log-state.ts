import { inject } from '@angular/core';

import { EntryBuilder, type EntryVerdict, RUNNING, verdictOf } from '../entry/entry-builder';
import { type EntryDraft, draftOf } from '../entry/entry-draft';
import type { EventLogEntry } from '../entry/event-log-entry';
import type { EventLogChange, EventLogEvent, EventLogOperationEvent } from '../entry/event-log-event';
import { type EventLogEndOutcome, isFinalOutcome } from '../entry/event-log-outcome';
import { ErrorReporter } from '../error-reporter';
import { EVENT_LOG_CLOCK } from '../event-log-clock';
import { EVENT_LOG_OPTIONS } from '../event-log-options';
import type { Operation } from '../operation/operation';
import { newSession } from '../session/event-log-session';
import { foldRepeat } from './fold-repeat';
import { KeyedRows } from './keyed-rows';
import { LogRow } from './log-row';
import { TrackedRows } from './tracked-rows';
import { UnseenCounts } from './unseen-counts';

/** End of an attempt of `track()`. */
export interface AttemptEnd {
  readonly outcome: EventLogEndOutcome;
  /** True if the application gave it up. */
  readonly left?: boolean;
}

/** State of the log in one session. Each session has a new one, so that nothing of the old session is left over. */
export class EventLogState {
  readonly clock = inject(EVENT_LOG_CLOCK);
  readonly builder = new EntryBuilder();
  readonly session = newSession(this.clock.now());
  readonly unseen = new UnseenCounts();
  available = false;
  dropped = 0;
  running = 0;
  readonly reporter = inject(ErrorReporter);
  readonly #capacity = inject(EVENT_LOG_OPTIONS).capacity;
  #keyed = new KeyedRows(this.#capacity);
  #tracked = new TrackedRows(this.#capacity);
  /** Oldest first. */
  #rows: LogRow[] = [];
  #created = 0;
  #nextSequence = 0;
  readonly #changed: (entry: EventLogEntry) => void;

  /** @param changed receives each new entry, and each new state of one */
  constructor(changed: (entry: EventLogEntry) => void) {
    this.#changed = changed;
  }

  get entries(): EventLogEntry[] {
    return this.#rows.map(({ entry }) => entry);
  }

  /** Adds an event, or counts it in the row before it if that says the same. Returns the entry of the row. */
  record(event: EventLogEvent, verdict?: EntryVerdict): EventLogEntry {
    const row = new LogRow(this.#create(event, verdict));
    const before = this.#rows.at(-1);
    const folded = before && foldRepeat(before.entry, row.entry);
    if (folded) {
      row.entry = folded;
      this.#takePlace(this.#rows.length - 1, row);
    } else {
      this.#append(row);
    }
    row.mark = this.unseen.count(row.entry);
    this.#changed(row.entry);
    return row.entry;
  }

  /** Finds the row of the unsettled operation with this type and key. */
  find(type: string, key: string): LogRow | undefined {
    const text = this.#keyOf({ key });
    return text === undefined ? undefined : this.#keyed.find(type, text);
  }

  /** Finds the row of the operation that `event` continues or, if `tracked`, supersedes. */
  findLike(event: EventLogOperationEvent, tracked: boolean): LogRow | undefined {
    const key = this.#keyOf(event);
    const known = key === undefined ? undefined : this.find(event.type, key);
    if (known || !tracked) return known;
    return this.reporter.guard(() => this.#tracked.findLeft(event, this.clock.elapsed()));
  }

  /** Adds the row of an operation that begins. */
  begin(event: EventLogOperationEvent, operation: Operation): LogRow {
    const row = new LogRow(this.#create(event, RUNNING), operation, this.#keyOf(event), this.clock.elapsed());
    this.#append(row);
    this.#keepBooks(row);
    if (operation.tracked) this.reporter.guard(() => this.#tracked.add(row, event));
    this.#changed(row.entry);
    return row;
  }

  /** Counts an attempt of `track()` that begins. */
  beginAttempt(row: LogRow): void {
    row.attempts++;
    row.leftAt = undefined;
  }

  /**
   * Ends an attempt of `track()`. Returns the outcome of all attempts; `undefined` while others are running, or if other
   * work has superseded this and takes over its outcome.
   */
  endAttempt(row: LogRow, { outcome, left }: AttemptEnd): EventLogEndOutcome | undefined {
    row.attempts = Math.max(0, row.attempts - 1);
    if (outcome === 'succeeded' || outcome === 'unknown') row.uncertain = outcome === 'unknown';
    if (outcome === 'succeeded' || outcome === 'pending') return outcome;
    if (row.attempts > 0) return undefined;
    if (left) {
      row.leftAt = this.clock.elapsed();
      if (!row.uncertain && this.#tracked.isSuperseded(row, row.leftAt)) {
        this.#withdraw(row);
        return undefined;
      }
    }
    // A refusal says nothing about an earlier attempt, which may have been carried out.
    return row.uncertain ? 'unknown' : outcome;
  }

  /** Changes the entry of a row. A row that is no longer in the log comes back as the newest, unless it had ended. */
  change(row: LogRow, work: (draft: EntryDraft) => void): void {
    this.reporter.guard(() => {
      const before = row.entry.outcome;
      const draft = draftOf(row.entry);
      // An error in a text must not hide the outcome.
      this.reporter.guard(() => work(draft));
      if (draft.outcome !== before) this.#countWaiting(row, draft);
      row.entry = draft;
      if (draft.outcome === 'running') row.asRunning = draft;
      const staysSettled = isFinalOutcome(before) && isFinalOutcome(draft.outcome);
      if (row.place !== 'listed') {
        if (staysSettled) return;
        this.#bringBack(row, draft);
      }
      if (!staysSettled) this.#keepBooks(row);
      this.#changed(row.entry);
    });
  }

  /** Gives a row the key of a change, if it has one. */
  rekey(row: LogRow, change: EventLogChange | undefined): void {
    const key = this.#keyOf(change);
    if (key === undefined || key === row.key) return;
    this.#keyed.delete(row);
    row.key = key;
    this.#keyed.add(row);
  }

  /** Separates an operation from the row that counts it as a repeat, so that it can continue in a separate row. */
  unfold(row: LogRow): void {
    if (row.entry.count === 1 || row.place !== 'listed') return;
    this.#takePlace(this.#rows.lastIndexOf(row), new LogRow(row.entry));
  }

  /** Removes the action of a row. Returns true if it was still there. */
  takeRowAction({ id, rowAction }: EventLogEntry): boolean {
    const row = this.#rows.find(({ entry }) => entry.id === id);
    if (!rowAction || row?.entry.rowAction !== rowAction) return false;
    const { asRunning } = row;
    this.change(row, (draft) => (draft.rowAction = undefined));
    // Otherwise the action would come back with the next outcome.
    if (asRunning.rowAction === rowAction) row.asRunning = { ...asRunning, rowAction: undefined };
    return true;
  }

  /** Removes all rows except those of running operations. Returns a function that restores them, once. */
  clear(): () => void {
    const { dropped } = this;
    const rows = this.#rows;
    const isRunning = ({ operation, entry }: LogRow) => operation && entry.outcome === 'running';
    const removed = rows.filter((row) => !isRunning(row));
    let undone = false;
    for (const row of removed) row.place = 'removed';
    this.#arrange(rows.filter(isRunning), 0);
    this.unseen.forgetLatest();
    return () => {
      if (undone) return;
      undone = true;
      // The others are back already, because something happened in them.
      const back = removed.filter(({ place }) => place === 'removed');
      this.#arrange([...back, ...this.#rows], this.dropped + dropped);
    };
  }

  /** Lets go of all rows, since operations may outlive their session. */
  end(): void {
    this.#rows = [];
    this.#keyed = new KeyedRows(this.#capacity);
    this.#tracked = new TrackedRows(this.#capacity);
    this.unseen.forgetLatest();
  }

  /** Removes the row of running work that was superseded. */
  #withdraw(row: LogRow): void {
    const index = this.#rows.lastIndexOf(row);
    if (index < 0 || row.entry.outcome !== 'running') return;
    this.#rows.splice(index, 1);
    row.place = 'removed';
    row.entry = { ...row.entry, outcome: 'cancelled' };
    this.running--;
    if (row.mark) this.unseen.forget(row.mark);
    this.#keyed.delete(row);
    this.#changed(row.entry);
  }

  #create(event: EventLogOperationEvent, verdict?: EntryVerdict): EventLogEntry {
    const draft = this.reporter.guard(
      () => this.builder.create(event, verdict ?? verdictOf(event)),
      () => this.builder.create(this.builder.unreadable, verdict ?? verdictOf({})),
    );
    // Last, since making the rest may call the application, which may record meanwhile.
    draft.id = this.#newId();
    draft.sequence = this.#nextSequence++;
    draft.lastTime = draft.time = this.clock.now();
    return draft;
  }

  /** Reads a key as text: untyped code may pass the number of a job, and later the same number as text. */
  #keyOf(event: { readonly key?: unknown } | undefined): string | undefined {
    return this.reporter.guard(() => {
      const key = event?.key ?? undefined;
      return key === undefined || typeof key === 'string' ? key : JSON.stringify(key);
    });
  }

  #newId(): string {
    return `${this.session.id}-${++this.#created}`;
  }

  #append(row: LogRow): void {
    this.available = true;
    row.place = 'listed';
    this.#rows.push(row);
    if (this.#rows.length <= this.#capacity) return;
    const dropped = this.#rows.shift();
    if (dropped) dropped.place = 'dropped';
    this.dropped++;
  }

  #bringBack(row: LogRow, draft: EntryDraft): void {
    if (row.place === 'folded') {
      this.#countOut(draft.id);
      draft.id = this.#newId();
    }
    // Not if the log was cleared since.
    if (row.place === 'dropped' && this.dropped > 0) this.dropped--;
    draft.sequence = this.#nextSequence++;
    this.#append(row);
  }

  /** Removes an operation that goes on from the row that counts it, which has taken its id. */
  #countOut(id: string): void {
    const index = this.#rows.findLastIndex(({ entry }) => entry.id === id);
    const row = this.#rows[index];
    if (!row) return;
    if (row.entry.count === 1) {
      this.#rows.splice(index, 1);
      row.place = 'removed';
      return;
    }
    const draft = draftOf(row.entry);
    draft.count--;
    if (draft.count === 1) draft.lastTime = draft.time;
    row.entry = draft;
  }

  /** Adds up the time during which the operation was not running. */
  #countWaiting(row: LogRow, draft: EntryDraft): void {
    const now = this.clock.elapsed();
    if (row.idleSince !== undefined) draft.waited = (draft.waited ?? 0) + now - row.idleSince;
    row.idleSince = draft.outcome === 'running' ? undefined : now;
  }

  /** Replaces the row at `index` with `row`, which counts it. */
  #takePlace(index: number, row: LogRow): void {
    const other = this.#rows[index];
    if (other) other.place = 'folded';
    row.place = 'listed';
    this.#rows[index] = row;
  }

  #arrange(rows: readonly LogRow[], dropped: number): void {
    this.#rows = [];
    this.dropped = dropped;
    for (const row of rows.toSorted((one, other) => one.entry.sequence - other.entry.sequence))
      this.#append(row);
  }

  /** Counts an operation by its current state, and follows it as long as it may move on. */
  #keepBooks(row: LogRow): void {
    const { entry, mark } = row;
    const isRunning = entry.outcome === 'running';
    this.running += Number(isRunning) - Number(mark?.severity === 'running');
    const settled = isFinalOutcome(entry.outcome);
    const shown = settled ? this.#foldSettled(row) : row;
    if (mark?.severity !== (isRunning ? 'running' : entry.severity))
      row.mark = this.unseen.count(shown.entry, mark);
    if (settled) this.#keyed.delete(row);
    else this.#keyed.add(row);
  }

  /**
   * Folds a settled operation with adjacent rows that say the same, since both may have run at once. Returns the row that
   * is left.
   */
  #foldSettled(row: LogRow): LogRow {
    const index = this.#rows.lastIndexOf(row);
    const withBefore = this.#foldPair(index - 1);
    return this.#foldPair(withBefore ? index - 1 : index) ?? row;
  }

  /** Folds the row at `index` into the next one if both say the same. Returns that one, or `undefined` if they differ. */
  #foldPair(index: number): LogRow | undefined {
    const before = this.#rows[index];
    const repeat = this.#rows[index + 1];
    const folded = before && repeat && foldRepeat(before.entry, repeat.entry);
    if (!folded) return undefined;
    repeat.entry = folded;
    before.place = 'folded';
    this.#rows.splice(index, 1);
    return repeat;
  }
}
