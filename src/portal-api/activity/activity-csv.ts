import { Readable } from 'node:stream';

import type { ActivityRecord } from '../contract/index.ts';
import type { ActivityQuery } from './activity-query.ts';

const PAGE = 1_000;

const COLUMNS: readonly (readonly [name: string, value: (record: ActivityRecord) => string])[] = [
  ['Time (UTC)', ({ at }) => at],
  ['Actor', ({ actor }) => actor],
  ['Channel', ({ channel }) => (channel === 'PORTAL' ? 'Portal' : 'API key')],
  ['Activity', ({ activity, calls = 1 }) => (calls > 1 ? `${activity}: ${calls}` : activity)],
  ['Outcome', ({ outcome }) => (outcome === 'SUCCEEDED' ? 'Succeeded' : 'Failed')],
  ['Status', ({ status }) => String(status)],
  ['Method', ({ method }) => method],
  ['Route', ({ route }) => route],
  ['Trace ID', ({ traceId }) => traceId],
];

/**
 * Start of a cell that spreadsheets treat as a formula, even after blanks, quotes and invisible characters, and with
 * full-width or small signs. Some spreadsheets begin a cell after a semicolon too.
 */
const FORMULA = /(^|;)(?=[\s\p{C}"']*[=+\-@＝＋－＠﹦﹢﹣﹫]|[\t\r\n])/gu;

/** Streams all records of a query as CSV (RFC 4180), and holds only one page in memory. */
export function activityCsv(query: ActivityQuery): Readable {
  return Readable.from(lines(query));
}

async function* lines(query: ActivityQuery): AsyncGenerator<string> {
  yield csvLine(COLUMNS.map(([name]) => name));
  let before: string | undefined;
  do {
    const page = await query.page(PAGE, before);
    yield page.records.map((record) => csvLine(COLUMNS.map(([, value]) => value(record)))).join('');
    before = page.before;
  } while (before !== undefined);
}

/** Formats one line: quotes every cell and escapes formulas. */
export function csvLine(cells: readonly string[]): string {
  const quoted = cells.map((cell) => `"${cell.replace(FORMULA, "$1'").replaceAll('"', '""')}"`);
  return `${quoted.join(',')}\r\n`;
}
