import type { EventLogEntry } from 'ngx-session-event-log';

import { canonicalJson } from './canonical-json';
import { isoTime, toExportedEntry } from './exported-entry';

type CsvValue = string | number | undefined;

/** The columns by their names, which are those of the JSON export. */
const COLUMNS: Readonly<Record<string, (entry: EventLogEntry) => CsvValue>> = {
  time: ({ time }) => isoTime(time),
  lastTime: ({ lastTime }) => isoTime(lastTime),
  severity: ({ severity }) => severity,
  outcome: ({ outcome }) => outcome,
  type: ({ type }) => type,
  category: ({ category }) => category,
  title: ({ title }) => title,
  message: ({ message }) => message,
  reason: ({ reason }) => reason,
  resource: ({ resource }) => resource?.label,
  duration: ({ duration }) => duration,
  traceId: ({ traceId }) => traceId,
  count: ({ count }) => count,
  facts: ({ facts }) => jsonUnlessEmpty(facts),
  steps: (entry) => jsonUnlessEmpty(toExportedEntry(entry).steps),
  withheld: ({ withheld }) => jsonUnlessEmpty(withheld),
  allowed: ({ remedy }) => remedy?.allowed?.join(', '),
  fields: ({ remedy }) => jsonUnlessEmpty(remedy?.fields ?? []),
  id: ({ id }) => id,
};

/** Without it, spreadsheets read UTF-8 as something else. */
const BYTE_ORDER_MARK = '\ufeff';

/** What spreadsheets take for the beginning of a formula, also in its full-width forms. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Entries as CSV (RFC 4180) in UTF-8, with a line of column names. No cell is taken for a formula by a spreadsheet:
 * what begins like one has an apostrophe before it (OWASP, CSV Injection).
 *
 * @returns the text in pieces, one for each line: see {@link makeFile}
 */
export function* toCsv(entries: Iterable<EventLogEntry>): Generator<string> {
  const columns = Object.values(COLUMNS);
  yield BYTE_ORDER_MARK + csvLine(Object.keys(COLUMNS));
  for (const entry of entries) yield csvLine(columns.map((read) => read(entry)));
}

function csvLine(values: readonly CsvValue[]): string {
  return `${values.map((value) => csvCell(String(value ?? ''))).join(',')}\r\n`;
}

function csvCell(text: string): string {
  return `"${FORMULA.test(text) ? "'" : ''}${text.replaceAll('"', '""')}"`;
}

function jsonUnlessEmpty(value: object): string {
  return Object.keys(value).length === 0 ? '' : canonicalJson(value);
}
