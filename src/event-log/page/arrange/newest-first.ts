import type { EventLogEntry } from 'ngx-session-event-log';

import type { LogRow, LogRows } from './log-rows';

/** Entries with the newest first, without a copy of what may be a hundred thousand of them. */
export class NewestFirst implements LogRows {
  readonly length: number;
  readonly groupRows: readonly number[] = [];
  readonly #entries: readonly EventLogEntry[];

  /**
   * @param entries oldest first
   * @param waiting how many of the newest are left out
   */
  constructor(entries: readonly EventLogEntry[], waiting: number) {
    this.#entries = entries;
    this.length = entries.length - waiting;
  }

  toArray(): EventLogEntry[] {
    return this.#entries.slice(0, this.length).reverse();
  }

  at(row: number): LogRow | undefined {
    const entry = this.#entries[this.length - 1 - row];
    return entry && { entry };
  }

  indexOf(id: string): number {
    const place = this.#entries.findLastIndex((entry) => entry.id === id);
    return place === -1 ? -1 : this.length - 1 - place;
  }
}
