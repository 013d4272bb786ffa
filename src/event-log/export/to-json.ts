import type { EventLogEntry } from 'ngx-session-event-log';

import { canonicalPieces } from './canonical-json';
import type { EventLogExportInfo } from './export-info';
import { isoTime, toExportedEntry } from './exported-entry';
import { EXPORT_FORMAT, EXPORT_SCHEMA_VERSION, type ExportedEntry, type ExportedLog } from './exported-log';
import { totalWithheld } from './total-withheld';

/**
 * Entries as JSON in its canonical form; {@link ExportedLog} is its schema.
 *
 * @returns the text in pieces, about one for each entry: see {@link makeFile}
 * @example
 * const text = Array.from(toJson(entries, info)).join('');
 */
export function* toJson(entries: readonly EventLogEntry[], info: EventLogExportInfo): Generator<string> {
  const head: Omit<ExportedLog, 'entries'> = {
    format: EXPORT_FORMAT,
    schemaVersion: EXPORT_SCHEMA_VERSION,
    exportedAt: isoTime(info.exportedAt),
    session: { id: info.session.id, since: isoTime(info.session.since) },
    timeZone: info.timeZone,
    build: info.build,
    dropped: info.dropped,
    filteredOut: info.filteredOut,
    withheld: totalWithheld(entries),
  };
  yield* canonicalPieces({ ...head, entries: exportEach(entries) });
}

function* exportEach(entries: readonly EventLogEntry[]): Generator<ExportedEntry> {
  for (const entry of entries) yield toExportedEntry(entry);
}
