import type { EventLogEntry } from 'ngx-session-event-log';

import { canonicalJson } from './canonical-json';
import { type EventLogExportInfo, exportLog } from './exported-log';

/** Entries as JSON in its canonical form (RFC 8785); {@link ExportedLog} is its type. */
export function toJson(entries: readonly EventLogEntry[], info: EventLogExportInfo): string {
  return canonicalJson(exportLog(entries, info));
}
