import type { EventLogEntry } from '../entry/event-log-entry';
import type { Operation } from '../operation/operation';
import type { UnseenMark } from './unseen-counts';

/** Row of the log: its current entry and what the log remembers about it. Only `EventLogState` writes to it. */
export class LogRow {
  /** A row that is `removed` made room or was cleared; one that is `folded` is counted by a repeat of it. */
  place: 'listed' | 'removed' | 'folded' = 'removed';
  /** Mark with which its entry was counted as unseen. */
  mark: UnseenMark | undefined;
  /** Last entry of an operation while it ran: what it said then holds whatever the outcome. */
  asRunning: EventLogEntry;
  /** Time at which it last stopped running, in milliseconds of `EventLogClock.elapsed()`. */
  idleSince: number | undefined;
  /** Attempts of `track()` that are running. */
  attempts = 0;
  /** True once an attempt may have been carried out without an answer. */
  uncertain = false;
  /** Time at which the application gave up its work, in milliseconds of `EventLogClock.elapsed()`. */
  leftAt: number | undefined;
  /** Identifies what tracked work is about. */
  thing: string | undefined;

  /** @param startedAt start of the operation, in milliseconds of `EventLogClock.elapsed()` */
  constructor(
    public entry: EventLogEntry,
    readonly operation?: Operation,
    public key?: string,
    readonly startedAt = 0,
  ) {
    this.asRunning = entry;
  }
}
