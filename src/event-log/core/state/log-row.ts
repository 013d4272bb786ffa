import type { EventLogEntry } from '../entry/event-log-entry';
import type { Operation } from '../operation/operation';
import type { UnseenMark } from './unseen-counts';

/** A row of the log: its entry as it is now, and what is remembered about it. Written by `EventLogState` alone. */
export class LogRow {
  /**
   * - `listed`: it is in the log.
   * - `removed`: it made room for newer ones, or was cleared.
   * - `folded`: a repeat that tells the same counts it in.
   */
  place: 'listed' | 'removed' | 'folded' = 'removed';
  /** How its entry was counted as unseen. */
  mark: UnseenMark | undefined;
  /** The entry of an operation as it last was while it ran: what it said then holds whatever came of it. */
  asRunning: EventLogEntry;
  /** When it last stopped running, on the clock for durations. */
  idleSince: number | undefined;

  /**
   * @param operation moves the row on; none for a plain event
   * @param key the operation's key
   * @param startedAt when the operation began, on the clock for durations
   */
  constructor(
    public entry: EventLogEntry,
    readonly operation?: Operation,
    public key?: string,
    readonly startedAt = 0,
  ) {
    this.asRunning = entry;
  }
}
