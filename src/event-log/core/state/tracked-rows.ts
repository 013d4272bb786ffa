import type { EventLogOperationEvent } from '../entry/event-log-event';
import type { LogRow } from './log-row';

/** Maximum number of milliseconds between cancelled work and the work that supersedes it. */
const WITHIN = 1_000;

/** Newest row for each subject of `track()`: saving while the user types is one action, so it needs one row. */
export class TrackedRows {
  readonly #newest = new Map<string, LogRow>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** Adds a row that begins. */
  add(row: LogRow, event: EventLogOperationEvent): void {
    row.thing = thingOf(event);
    this.#newest.delete(row.thing);
    this.#newest.set(row.thing, row);
    const [oldest] = this.#newest.keys();
    if (this.#newest.size > this.#most && oldest !== undefined) this.#newest.delete(oldest);
  }

  /** Finds the row of work that was cancelled just before `event`. */
  findLeft(event: EventLogOperationEvent, now: number): LogRow | undefined {
    const row = this.#newest.get(thingOf(event));
    return row?.leftAt !== undefined && row.place === 'listed' && now - row.leftAt <= WITHIN
      ? row
      : undefined;
  }

  /** Checks whether other work began just before the work of `row` was cancelled: an abort may be reported late. */
  isSuperseded(row: LogRow, now: number): boolean {
    const newest = row.thing === undefined ? undefined : this.#newest.get(row.thing);
    return newest !== undefined && newest !== row && now - newest.startedAt <= WITHIN;
  }
}

/** Identifies the subject of the work. */
function thingOf({ type, key, resource, title }: EventLogOperationEvent): string {
  return JSON.stringify([type, key ?? resource?.link ?? resource?.label ?? title]);
}
