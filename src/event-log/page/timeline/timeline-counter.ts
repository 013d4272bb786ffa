import type { EventLogEntry, EventLogSeverity } from 'ngx-session-event-log';

import { bucketWidth, MAX_BUCKETS } from './bucket-width';
import { NO_COUNTS, type Timeline, totalOf } from './timeline';

/**
 * Counts when events happened, again and again while the log changes. It counts only what has changed, and all anew
 * when the log no longer goes with the width of the buckets.
 */
export class TimelineCounter {
  #entries: readonly EventLogEntry[] = [];
  #width = bucketWidth(0, 0);
  /** By number of the bucket, the first of which began in 1970; those in which nothing happened are absent. */
  readonly #buckets = new Map<number, Record<EventLogSeverity, number>>();

  /** @param entries those of the log, in their unbroken row */
  count(entries: readonly EventLogEntry[]): Timeline {
    const before = this.#entries;
    this.#entries = entries;
    const shift = (entries[0]?.sequence ?? 0) - (before[0]?.sequence ?? 0);
    if (shift < 0 || shift > before.length) this.#countAnew();
    else this.#countChanges(before, shift);
    if (!this.#fits()) this.#countAnew();
    return this.#timeline();
  }

  /** @param shift how many of the oldest entries are gone */
  #countChanges(before: readonly EventLogEntry[], shift: number): void {
    const end = Math.max(before.length, this.#entries.length + shift);
    for (let at = 0; at < end; at++) {
      const old = before[at];
      const entry = this.#entries[at - shift];
      // An entry that changed is another object.
      if (old === entry) continue;
      if (old) this.#add(old, -1);
      if (entry) this.#add(entry, 1);
    }
  }

  #countAnew(): void {
    let first = Infinity;
    let last = -Infinity;
    for (const { lastTime } of this.#entries) {
      first = Math.min(first, lastTime);
      last = Math.max(last, lastTime);
    }
    this.#buckets.clear();
    this.#width = this.#entries.length > 0 ? bucketWidth(first, last) : bucketWidth(0, 0);
    for (const entry of this.#entries) this.#add(entry, 1);
  }

  #add({ lastTime, severity }: EventLogEntry, by: 1 | -1): void {
    const number = Math.floor(lastTime / this.#width);
    let counts = this.#buckets.get(number);
    if (!counts) this.#buckets.set(number, (counts = { ...NO_COUNTS }));
    counts[severity] += by;
    if (by < 0 && totalOf(counts) === 0) this.#buckets.delete(number);
  }

  /** Whether the buckets are neither too many, nor so few that narrower ones tell more. */
  #fits(): boolean {
    const { first, last } = this.#ends();
    const count = last - first + 1;
    if (count > MAX_BUCKETS) return false;
    return (
      count > MAX_BUCKETS / 4 || bucketWidth(first * this.#width, (last + 1) * this.#width - 1) >= this.#width
    );
  }

  #ends(): { readonly first: number; readonly last: number } {
    let first = Infinity;
    let last = -Infinity;
    for (const number of this.#buckets.keys()) {
      first = Math.min(first, number);
      last = Math.max(last, number);
    }
    return this.#buckets.size > 0 ? { first, last } : { first: 0, last: 0 };
  }

  #timeline(): Timeline {
    const width = this.#width;
    if (this.#entries.length === 0) return { width, buckets: [] };
    const { first, last } = this.#ends();
    const buckets = Array.from({ length: last - first + 1 }, (_, at) => {
      const counts = { ...(this.#buckets.get(first + at) ?? NO_COUNTS) };
      return { start: (first + at) * width, counts, total: totalOf(counts) };
    });
    return { width, buckets };
  }
}
