import type { EntryPlace } from '../entry/entry-builder';
import { draftOf } from '../entry/entry-draft';
import { EntryRing } from './entry-ring';
import type { EventLogEntry } from '../entry/event-log-entry';
import { isFinalOutcome } from '../entry/event-log-outcome';
import { newSession } from '../session/event-log-session';
import { foldRepeat } from './fold';
import type { TrackedOperation } from '../operation/tracked-operation';
import { UnseenCounts } from './unseen-counts';

/** All that the log knows of one session. A new session gets a new one, so nothing can be left over. */
export class EventLogState {
  readonly session;
  readonly unseen = new UnseenCounts();
  /** Whether there ever was an event in this session. */
  available = false;
  dropped = 0;
  running = 0;
  #ring: EntryRing<EventLogEntry>;
  /** Operations that may still move on, by the number of their row: it is faster to look up than the id. */
  readonly #open = new Map<number, TrackedOperation>();
  /** The same by type and key, for those that have a key. */
  readonly #keyed = new Map<string, TrackedOperation>();
  /** One text that all ids begin with, so that each entry needs memory for its end only. */
  readonly #idPrefix: string;
  #created = 0;
  #nextSequence = 0;
  #lastTime = 0;
  readonly #capacity: number;

  constructor(capacity: number, now: number) {
    this.#capacity = capacity;
    this.session = newSession(now);
    this.#idPrefix = `${this.session.id}-`;
    this.#ring = new EntryRing(capacity);
  }

  /** All entries, oldest first, in a new array. */
  get entries(): EventLogEntry[] {
    return this.#ring.toArray();
  }

  /** The next moment of the log: the clock's, unless that went backwards. */
  advance(now: number): number {
    this.#lastTime = Math.max(this.#lastTime, now);
    return this.#lastTime;
  }

  /** The place of an entry that is added next. */
  nextPlace(now: number): EntryPlace {
    return { id: this.#newId(), sequence: this.#nextSequence, time: this.advance(now) };
  }

  /** The operation with this type and key that has not settled yet. */
  find(type: string, key: string): TrackedOperation | undefined {
    return this.#keyed.get(operationKey(type, key));
  }

  /** Adds an event, or counts it in the row before when that tells the same. Returns the row. */
  record(entry: EventLogEntry): EventLogEntry {
    this.unseen.count(entry);
    const folded = foldRepeat(this.#ring.newest, entry);
    if (folded) this.#ring.replace(folded);
    else this.append(entry);
    return folded ?? entry;
  }

  append(entry: EventLogEntry): void {
    this.available = true;
    this.#nextSequence++;
    const dropped = this.#ring.push(entry);
    if (!dropped) return;
    this.dropped++;
    if (!isFinalOutcome(dropped.outcome)) this.#open.delete(dropped.sequence);
  }

  /**
   * Shows the entry of an operation as it is now, and keeps the books about it.
   *
   * @param revive whether what it tells is worth a row of its own where its own is gone: dropped for want of room,
   * cleared, or counted in with repeats
   * @returns the row, if there is one
   */
  show(operation: TrackedOperation, revive: boolean): EventLogEntry | undefined {
    const row = this.#ring.find(operation.entry.sequence);
    const isThere = row?.id === operation.entry.id;
    if (isThere && row.count === operation.entry.count) {
      this.#ring.replace(operation.entry);
    } else {
      if (!revive) return undefined;
      const moved = draftOf(operation.entry);
      if (isThere) moved.id = this.#newId();
      this.#open.delete(moved.sequence);
      moved.sequence = this.#nextSequence;
      operation.entry = moved;
      this.append(moved);
    }
    this.#count(operation);
    if (operation.settled) this.#close(operation);
    else this.#follow(operation);
    return operation.entry;
  }

  /** Takes what a row offers away from it. Returns the row then; nothing when that does not offer it any more. */
  takeRowAction({ sequence, rowAction }: EventLogEntry): EventLogEntry | undefined {
    const row = this.#ring.find(sequence);
    if (!rowAction || row?.rowAction !== rowAction) return undefined;
    const taken = draftOf(row);
    taken.rowAction = undefined;
    this.#ring.replace(taken);
    const operation = this.#open.get(sequence);
    if (operation) operation.entry = taken;
    return taken;
  }

  /** Removes all rows but those of running operations. Returns what puts them back. */
  clear(): () => void {
    const { entries, dropped } = this;
    const isRunning = ({ outcome, sequence }: EventLogEntry) =>
      outcome === 'running' && this.#open.has(sequence);
    let removed = entries.filter((entry) => !isRunning(entry));
    this.#arrange(entries.filter(isRunning));
    this.dropped = 0;
    return () => {
      const since = this.entries;
      const back = new Set(since.map(({ id }) => id));
      const restored = [...removed.filter(({ id }) => !back.has(id)), ...since];
      this.#arrange(restored.sort((one, other) => one.time - other.time));
      if (removed.length > 0) this.dropped += dropped;
      removed = [];
    };
  }

  #newId(): string {
    return this.#idPrefix + (++this.#created).toString(36);
  }

  /** Replaces all entries by `entries`, oldest first, giving each its new place. */
  #arrange(entries: readonly EventLogEntry[]): void {
    this.#ring = new EntryRing(this.#capacity);
    for (const entry of entries) {
      const operation = this.#open.get(entry.sequence);
      this.#open.delete(entry.sequence);
      const placed = draftOf(entry);
      placed.sequence = this.#nextSequence;
      this.append(placed);
      if (!operation) continue;
      operation.entry = placed;
      this.#open.set(placed.sequence, operation);
    }
  }

  #count(operation: TrackedOperation): void {
    const { entry, mark } = operation;
    const isRunning = entry.outcome === 'running';
    this.running += Number(isRunning) - Number(mark?.severity === 'running');
    if (mark?.severity !== (isRunning ? 'running' : entry.severity)) {
      operation.mark = this.unseen.count(entry, mark);
    }
  }

  #follow(operation: TrackedOperation): void {
    const { entry, key } = operation;
    this.#open.set(entry.sequence, operation);
    if (key === undefined) return;
    this.#keyed.set(operationKey(entry.type, key), operation);
    // One whose row made room can still tell its outcome; but those that never end must not add up.
    const [oldest] = this.#keyed.keys();
    if (this.#keyed.size > this.#capacity && oldest !== undefined) this.#keyed.delete(oldest);
  }

  #close(operation: TrackedOperation): void {
    const { entry, key } = operation;
    this.#open.delete(entry.sequence);
    if (key !== undefined) this.#keyed.delete(operationKey(entry.type, key));
    operation.entry = this.#fold(entry);
  }

  /** Counts the newest entry in the one before it where both tell the same. */
  #fold(entry: EventLogEntry): EventLogEntry {
    if (this.#ring.newest !== entry) return entry;
    const folded = foldRepeat(this.#ring.find(entry.sequence - 1), entry);
    if (!folded) return entry;
    this.#ring.pop();
    this.#nextSequence--;
    this.#ring.replace(folded);
    return folded;
  }
}

function operationKey(type: string, key: string): string {
  return JSON.stringify([type, key]);
}
