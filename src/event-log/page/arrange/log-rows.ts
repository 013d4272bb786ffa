import type { EventLogEntry } from 'ngx-session-event-log';

/** Entries that belong together. */
export interface LogGroup {
  /** The category or the label of the resource; empty for those without a resource. */
  readonly name: string;
  readonly count: number;
}

/** A row of the table: an entry, or what stands above those of a group. */
export type LogRow = { readonly entry: EventLogEntry } | { readonly group: LogGroup };

/** The rows of the table, in its order. */
export interface LogRows {
  readonly length: number;
  /** Which rows stand above groups, in order. */
  readonly groupRows: readonly number[];
  at(row: number): LogRow | undefined;
  /** The row of the entry with this id, or -1. */
  indexOf(id: string): number;
  /** The entries alone. */
  toArray(): EventLogEntry[];
}
