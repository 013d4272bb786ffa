import type { EventLogEntry } from 'ngx-session-event-log';

import { canonicalJson } from './to-json';
import { exportSteps, isoTime } from './exported-log';

type Column =
  keyof Omit<EventLogEntry, 'sequence' | 'link' | 'remedy' | 'progress' | 'rowAction'> | 'allowed' | 'fields';

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
  waited: ({ waited }) => waited,
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

// Spreadsheets drop blanks, quotes, control and format characters before a formula, and some know wide or small signs. An
// apostrophe counts as a quote, so that taking one away again gives back every text.
const BEGINS_FORMULA = /^[\s\p{C}"']*[\t\r\n=+\-@＝＋－＠﹦﹢﹣﹫]/u;

/** The end of a cell for spreadsheets that separate cells by semicolons or tabs, with a formula behind it. */
const ENDS_BEFORE_FORMULA = /[;\t\r\n](?=(?:(?![\t\r\n])[\s\p{C}"'])*[=+\-@＝＋－＠﹦﹢﹣﹫])/gu;

/**
 * Entries as CSV (RFC 4180) in UTF-8, with a line of column names. No cell is taken for a formula by a spreadsheet,
 * whether it separates cells by commas, semicolons or tabs: what begins like one has an apostrophe before it (OWASP, CSV
 * Injection).
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
  const safe = text.replace(ENDS_BEFORE_FORMULA, "$&'").replaceAll('"', '""');
  return `"${BEGINS_FORMULA.test(text) ? "'" : ''}${safe}"`;
}

/** In JSON, a semicolon can be written such that it ends no cell. */
function jsonUnlessEmpty(value: object): string {
  if (Object.keys(value).length === 0) return '';
  return canonicalJson(value).replace(ENDS_BEFORE_FORMULA, '\\u003b');
}
