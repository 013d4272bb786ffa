import type { EventLogEntry } from '../entry/event-log-entry';
import type { Operation } from '../operation/operation';
import type { UnseenMark } from './unseen-counts';

/** Row of the log: its current entry and what the log remembers about it. Only `EventLogState` writes to it. */
export class LogRow {
  /** `removed`: cleared, or not added yet. `dropped`: beyond the capacity. `folded`: counted by the row of its repeat. */
  place: 'listed' | 'removed' | 'dropped' | 'folded' = 'removed';
  /** Record of how its entry was counted as unseen. */
  mark: UnseenMark | undefined;
  /** Last entry of an operation while it was running, whose texts are true whatever the outcome. */
  asRunning: EventLogEntry;
  /** Time at which it last stopped running, in milliseconds of `EventLogClock.elapsed()`. */
  idleSince: number | undefined;
  /** Number of running attempts of `track()`. */
  attempts = 0;
  /** True if an attempt without an answer may have been carried out. */
  uncertain = false;
  /** Time at which the application gave up its work, in milliseconds of `EventLogClock.elapsed()`. */
  leftAt: number | undefined;
  /** Rows under its key, oldest first and with itself, as long as it may move on. Only `KeyedRows` writes to it. */
  alike: LogRow[] | undefined;
  /** Identifies the subject of tracked work. */
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
