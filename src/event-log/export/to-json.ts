import type { EventLogEntry } from 'ngx-session-event-log';

import { byName, canonicalJson } from './canonical-json';
import type { EventLogExportInfo } from './export-info';
import { isoTime, toExportedEntry } from './exported-entry';
import { EXPORT_FORMAT, EXPORT_SCHEMA_VERSION, type ExportedLog } from './exported-log';
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
  const members = Object.entries({ ...head, entries }).filter(([, value]) => value !== undefined);
  let separator = '{';
  for (const [name, value] of members.sort(byName)) {
    yield `${separator}"${name}":`;
    if (name === 'entries') yield* listEntries(entries);
    else yield canonicalJson(value);
    separator = ',';
  }
  yield '}';
}

function* listEntries(entries: readonly EventLogEntry[]): Generator<string> {
  let separator = '[';
  for (const entry of entries) {
    yield separator + canonicalJson(toExportedEntry(entry));
    separator = ',';
  }
  yield entries.length === 0 ? '[]' : ']';
}
