import type { EventLogEntry } from 'ngx-session-event-log';

import type { LogGroup } from '../arrange/arrange-rows';

/** The row of an entry. */
export interface EntryRow {
  readonly key: string;
  /** `aria-rowindex`, which counts open details and the header. */
  readonly place: number;
  readonly entry: EventLogEntry;
  readonly open: boolean;
}

/** The row below that of an entry whose details are open. */
export interface DetailsRow {
  readonly key: string;
  readonly place: number;
  readonly details: EventLogEntry;
}

/** The heading above the rows of a group. */
export interface GroupRow {
  readonly key: string;
  readonly place: number;
  readonly group: LogGroup;
}

/** The space that rows would take that are not in the document. */
export interface SpaceRow {
  readonly key: string;
  readonly space: number;
}

/** A row of the table as its template shows it. */
export type TableRow = EntryRow | DetailsRow | GroupRow | SpaceRow;
