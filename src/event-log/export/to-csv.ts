import type { EventLogEntry } from 'ngx-session-event-log';

import { canonicalJson } from './to-json';
import { exportSteps, isoTime } from './exported-log';

type Column =
  keyof Omit<EventLogEntry, 'sequence' | 'link' | 'remedy' | 'progress' | 'rowAction'> | 'allowed' | 'fields';

/** Columns by name. The names are those of the JSON export. */
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

/** Without it, spreadsheets do not recognize UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

// Spreadsheets ignore blanks, quotes, control and format characters before a formula, and some accept full-width or small
// signs. An apostrophe counts as a quote, so that removing the added one restores every text.
const BEGINS_FORMULA = /^[\s\p{C}"']*[\t\r\n=+\-@＝＋－＠﹦﹢﹣﹫]/u;

/** Most characters that Excel keeps in a cell. */
const LONGEST_CELL = 32_767;

/** End of a cell, for spreadsheets that separate cells with semicolons or tabs, followed by a formula. */
const ENDS_BEFORE_FORMULA = /[;\t\r\n](?=(?:(?![\t\r\n])[\s\p{C}"'])*[=+\-@＝＋－＠﹦﹢﹣﹫])/gu;

/**
 * Writes entries as CSV (RFC 4180) in UTF-8, with a line of column names. No spreadsheet takes a cell for a formula,
 * whether it separates cells with commas, semicolons or tabs: an apostrophe precedes whatever begins like one (OWASP,
 * CSV Injection). A cell that is too long for Excel ends in `…`.
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
  const safe = (BEGINS_FORMULA.test(text) ? "'" : '') + text.replace(ENDS_BEFORE_FORMULA, "$&'");
  return `"${cut(safe).replaceAll('"', '""')}"`;
}

/** Shortens a text with a mark, where Excel would cut it silently, but not in the middle of a character. */
function cut(text: string): string {
  return text.length <= LONGEST_CELL
    ? text
    : `${text.slice(0, LONGEST_CELL - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Writes JSON in which an escaped semicolon cannot end a cell. */
function jsonUnlessEmpty(value: object): string {
  if (Object.keys(value).length === 0) return '';
  return canonicalJson(value).replace(ENDS_BEFORE_FORMULA, '\\u003b');
}
