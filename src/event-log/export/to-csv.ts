import type { EventLogEntry } from 'ngx-session-event-log';

import { canonicalJson } from './canonical-json';
import { exportSteps, isoTime } from './exported-log';

type Column = keyof Omit<EventLogEntry, 'sequence' | 'link' | 'remedy' | 'rowAction'> | 'allowed' | 'fields';

/** The columns by their names, which are those of the JSON export. */
const COLUMNS: Readonly<Record<Column, (entry: EventLogEntry) => string | number | undefined>> = {
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
  steps: ({ steps }) => jsonUnlessEmpty(exportSteps(steps)),
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
 * @example
 * const file = new Blob([toCsv(log.entries())], { type: 'text/csv;charset=utf-8' });
 */
export function toCsv(entries: readonly EventLogEntry[]): string {
  const lines = entries.map((entry) => csvLine(Object.values(COLUMNS).map((read) => read(entry))));
  return BYTE_ORDER_MARK + csvLine(Object.keys(COLUMNS)) + lines.join('');
}

function csvLine(values: readonly (string | number | undefined)[]): string {
  return `${values.map((value) => csvCell(String(value ?? ''))).join(',')}\r\n`;
}

function csvCell(text: string): string {
  return `"${FORMULA.test(text) ? "'" : ''}${text.replaceAll('"', '""')}"`;
}

function jsonUnlessEmpty(value: object): string {
  return Object.keys(value).length === 0 ? '' : canonicalJson(value);
}
