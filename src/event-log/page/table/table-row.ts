import type { EventLogEntry } from 'ngx-session-event-log';

import type { LogGroup } from '../arrange/arrange-rows';

/** Row of an entry. */
export interface EntryRow {
  readonly key: string;
  /** `aria-rowindex`, which counts open details and the header. */
  readonly place: number;
  readonly entry: EventLogEntry;
  readonly open: boolean;
}

/** Row with the details of an entry, below its own row. */
export interface DetailsRow {
  readonly key: string;
  readonly place: number;
  readonly details: EventLogEntry;
}

/** Heading of a group. */
export interface GroupRow {
  readonly key: string;
  readonly place: number;
  readonly group: LogGroup;
}

/** Space of rows that are not in the document. */
export interface SpaceRow {
  readonly key: string;
  readonly space: number;
}

/** Row of the table as its template shows it. */
export type TableRow = EntryRow | DetailsRow | GroupRow | SpaceRow;
