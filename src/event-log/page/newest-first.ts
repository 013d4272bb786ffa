import type { EventLogEntry } from 'ngx-session-event-log';

/** Entries in the order of the table, newest first, without a copy of what may be a hundred thousand of them. */
export class NewestFirst {
  readonly length: number;

  /**
   * @param entries oldest first
   * @param waiting how many of the newest are left out
   */
  constructor(
    private readonly entries: readonly EventLogEntry[],
    waiting: number,
  ) {
    this.length = entries.length - waiting;
  }

  toArray(): EventLogEntry[] {
    return this.entries.slice(0, this.length).reverse();
  }

  at(row: number): EventLogEntry | undefined {
    return this.entries[this.length - 1 - row];
  }

  /** The row of the entry with this id, or -1. */
  indexOf(id: string): number {
    const place = this.entries.findLastIndex((entry) => entry.id === id);
    return place === -1 ? -1 : this.length - 1 - place;
  }
}
