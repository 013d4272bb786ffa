import { sql, type RawBuilder, type SelectQueryBuilder } from 'kysely';

import type { Page, PageQuery } from '../contract/index.ts';
import { validationFailed } from '../problems/problem-error.ts';
import { isUuid } from './uuid.ts';

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 500;

/** PostgreSQL types of the columns that lists are ordered by, with the cursor values that each accepts. */
const TYPES = {
  text: (value: unknown) => typeof value === 'string' && value.isWellFormed() && !value.includes('\0'),
  uuid: (value: unknown) => typeof value === 'string' && isUuid(value),
  boolean: (value: unknown) => typeof value === 'boolean',
  timestamptz: (value: unknown) => typeof value === 'string' && TIME.test(value) && !isNaN(Date.parse(value)),
} as const;
const TIME = /^[12]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Column that a list is ordered by. Together, the columns are unique for each row; none is null. */
export interface SortColumn<Row> {
  /** Its name, or an expression. */
  readonly column: string | RawBuilder<unknown>;
  readonly type: keyof typeof TYPES;
  readonly descending?: boolean;
  readonly of: (row: Row) => string | boolean | Date;
}

/** Order of a list by time and id, the newest first. */
export const newestFirst = <Row extends { readonly id: string }>(
  column: string,
  timeOf: (row: Row) => Date,
  idColumn = 'id',
): readonly SortColumn<Row>[] => [
  { column, type: 'timestamptz', descending: true, of: timeOf },
  { column: idColumn, type: 'uuid', of: ({ id }) => id },
];

/**
 * Reads one page of a list. The page begins after the last row of the previous page, even if rows were added or removed
 * meanwhile, and takes the same time at any depth.
 */
export async function readPage<Tables, Table extends keyof Tables, Row, Shown>(
  query: SelectQueryBuilder<Tables, Table, Row>,
  order: readonly SortColumn<NoInfer<Row>>[],
  { before, limit = String(DEFAULT_LIMIT) }: PageQuery,
  show: (row: Row) => Shown,
): Promise<Page<Shown>> {
  const count = Math.min(MAX_LIMIT, Math.max(1, Number(limit)));
  let page = before === undefined ? query : query.where(after(order, valuesOf(before, order)));
  for (const { column, descending } of order)
    page = page.orderBy(termOf(column), descending ? 'desc' : 'asc');
  // One extra row shows whether there is a next page.
  const rows = await page.limit(count + 1).execute();
  const records = rows.slice(0, count);
  const last = records.at(-1);
  const more = last !== undefined && rows.length > count;
  return { records: records.map(show), ...(more && { before: cursorOf(order.map(({ of }) => of(last))) }) };
}

/** Condition for rows after the given values. An index can only start at the first comparison. */
function after<Row>(order: readonly SortColumn<Row>[], values: readonly unknown[]): RawBuilder<boolean> {
  const [first, ...rest] = order;
  if (!first) return sql`false`;
  const { type, descending } = first;
  const column = termOf(first.column);
  const value = sql`${values[0]}::${sql.raw(type)}`;
  const beyond = sql<boolean>`${column} ${sql.raw(descending ? '<' : '>')} ${value}`;
  if (rest.length === 0) return beyond;
  const within = after(rest, values.slice(1));
  return sql`(${column} ${sql.raw(descending ? '<=' : '>=')} ${value} and (${beyond} or ${within}))`;
}

const termOf = (column: string | RawBuilder<unknown>) =>
  typeof column === 'string' ? sql.ref(column) : column;

function cursorOf(values: readonly (string | boolean | Date)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

function valuesOf<Row>(cursor: string, order: readonly SortColumn<Row>[]): readonly unknown[] {
  let values: unknown;
  try {
    values = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    values = undefined;
  }
  if (isCursor(values, order)) return values;
  throw validationFailed([{ pointer: '#/before', detail: 'Use the value from the previous page.' }]);
}

const isCursor = <Row>(values: unknown, order: readonly SortColumn<Row>[]): values is readonly unknown[] =>
  Array.isArray(values) &&
  values.length === order.length &&
  order.every(({ type }, at) => TYPES[type](values[at]));
