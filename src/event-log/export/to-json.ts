import type { EventLogEntry } from 'ngx-session-event-log';

import { type EventLogExportInfo, exportLog } from './exported-log';

/** Entries as JSON in its canonical form (RFC 8785); {@link ExportedLog} is its type. */
export function toJson(entries: readonly EventLogEntry[], info: EventLogExportInfo): string {
  return canonicalJson(exportLog(entries, info));
}

/**
 * JSON in its canonical form (RFC 8785): no spaces, and members sorted by name. So the same content always is the same
 * text, also after other tools have read and written it. Members that are `undefined` are left out.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    // By UTF-16 code units, as comparing texts does.
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
