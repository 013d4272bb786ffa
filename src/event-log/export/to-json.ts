import type { EventLogEntry } from 'ngx-session-event-log';

import { type EventLogExportInfo, exportLog } from './exported-log';

/** Writes entries as canonical JSON (RFC 8785); {@link ExportedLog} is its type. */
export function toJson(entries: readonly EventLogEntry[], info: EventLogExportInfo): string {
  return canonicalJson(exportLog(entries, info));
}

/**
 * Writes canonical JSON (RFC 8785): without spaces, and with members sorted by name. The same content is always the same
 * text, even after other tools have read and written it. Members that are `undefined` are left out.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    // By UTF-16 code units, as the RFC requires and JavaScript compares texts.
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
