import { EntryRing } from './entry-ring';
import type { EventLogEntry } from './event-log-entry';
import { newSession } from './event-log-session';
import type { TrackedOperation } from './tracked-operation';
import { UnseenCounts } from './unseen-counts';

/** All that the log knows of one session. A new session gets a new one, so nothing can be left over. */
export class EventLogState {
  readonly session;
  readonly unseen = new UnseenCounts();
  /** Operations that may still move on, by the id of their entry. */
  readonly open = new Map<string, TrackedOperation>();
  /** The same by type and key, for those that have a key. */
  readonly keyed = new Map<string, TrackedOperation>();
  entries: EntryRing<EventLogEntry>;
  /** Whether there ever was an event in this session. */
  available = false;
  dropped = 0;
  running = 0;
  private created = 0;
  private nextSequence = 0;
  private lastTime = 0;

  constructor(
    readonly capacity: number,
    now: number,
  ) {
    this.session = newSession(now);
    this.entries = new EntryRing(capacity);
  }

  /** The next moment of the log: the clock's, unless that went backwards. */
  advance(now: number): number {
    this.lastTime = Math.max(this.lastTime, now);
    return this.lastTime;
  }

  newId(): string {
    return `${this.session.id}-${++this.created}`;
  }

  takeSequence(): number {
    return this.nextSequence++;
  }

  append(entry: EventLogEntry): void {
    this.available = true;
    const dropped = this.entries.push(entry);
    if (!dropped) return;
    this.dropped++;
    // Its operation can still report to whoever holds it, and then comes back as a new row.
    this.close(dropped.id);
  }

  /** Takes the newest entry back, as if it had never been appended. */
  removeNewest(): void {
    this.entries.pop();
    this.nextSequence--;
  }

  /** Replaces all entries by `entries`, oldest first, giving each its new place. */
  arrange(entries: readonly EventLogEntry[]): void {
    this.entries = new EntryRing(this.capacity);
    for (const entry of entries) {
      const placed = { ...entry, sequence: this.takeSequence() };
      const operation = this.open.get(entry.id);
      if (operation) operation.entry = placed;
      this.append(placed);
    }
  }

  close(id: string): void {
    const operation = this.open.get(id);
    if (!operation) return;
    this.open.delete(id);
    if (operation.key !== undefined) this.keyed.delete(operationKey(operation.entry.type, operation.key));
  }
}

/** The name of an operation among the keyed ones. */
export function operationKey(type: string, key: string): string {
  return JSON.stringify([type, key]);
}
