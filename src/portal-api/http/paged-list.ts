import { sql, type RawBuilder, type SelectQueryBuilder } from 'kysely';

import { WRONG_CURSOR, type Page, type PageQuery } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import { validationFailed } from '../problems/problem-error.ts';
import { isUuid } from './uuid.ts';

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 500;

/** PostgreSQL types of the columns that lists are ordered by, with the cursor values that each accepts. */
const TYPES = {
  text: (value: unknown) => typeof value === 'string' && value.isWellFormed() && !value.includes('\0'),
  uuid: (value: unknown) => typeof value === 'string' && isUuid(value),
  boolean: (value: unknown) => typeof value === 'boolean',
  timestamptz: (value: unknown) => typeof value === 'string' && isTime(value),
} as const;

/** Checks for a time as cursors hold it. Parsing would turn 30 February into 2 March, which PostgreSQL does not. */
const isTime = (text: string): boolean =>
  /^[12]\d{3}-/.test(text) && !isNaN(Date.parse(text)) && new Date(text).toISOString() === text;

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

interface PageValues {
  readonly owner: string;
  readonly rows: number;
  /** Values of the last row of the page before, in the order of the columns. */
  readonly [after: `after${number}`]: unknown;
}

/**
 * Makes a function that reads a page of a list. The page begins after the last row of the previous page, even if rows
 * were added or removed meanwhile, and takes the same time at any depth.
 *
 * @param select selects the whole list of its owner, which is a company in most lists; see `prepared()`
 */
export function pagedList<Tables, Table extends keyof Tables, Row, Shown>(
  select: (database: Database, owner: string) => SelectQueryBuilder<Tables, Table, Row>,
  order: readonly SortColumn<NoInfer<Row>>[],
  show: (row: Row, owner: string) => Shown,
): (database: Database, owner: string, page: PageQuery) => Promise<Page<Shown>> {
  const inOrder = (query: SelectQueryBuilder<Tables, Table, Row>, rows: number) =>
    order
      .reduce(
        (list, { column, descending }) => list.orderBy(termOf(column), descending ? 'desc' : 'asc'),
        query,
      )
      .limit(rows);
  const readFirst = prepared((database, { owner, rows }: PageValues) =>
    inOrder(select(database, owner), rows),
  );
  const readNext = prepared((database, values: PageValues) => {
    const last = order.map((_, at) => values[`after${at}`]);
    return inOrder(select(database, values.owner).where(after(order, last)), values.rows);
  });
  return async (database, owner, { before, limit = String(DEFAULT_LIMIT) }) => {
    const count = Math.min(MAX_LIMIT, Math.max(1, Number(limit)));
    // One extra row shows whether there is a next page.
    const values = { owner, rows: count + 1 };
    const rows = await (before === undefined
      ? readFirst(database, values)
      : readNext(database, { ...values, ...namedValues(valuesOf(before, order)) }));
    const records = rows.slice(0, count);
    const last = records.at(-1);
    const more = last !== undefined && rows.length > count;
    return {
      records: records.map((row) => show(row, owner)),
      ...(more && { before: cursorOf(order.map(({ of }) => of(last))) }),
    };
  };
}

const namedValues = (values: readonly unknown[]) =>
  Object.fromEntries(values.map((value, at) => [`after${at}`, value]));

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
  throw validationFailed([{ pointer: '#/before', detail: WRONG_CURSOR }]);
}

const isCursor = <Row>(values: unknown, order: readonly SortColumn<Row>[]): values is readonly unknown[] =>
  Array.isArray(values) &&
  values.length === order.length &&
  order.every(({ type }, at) => TYPES[type](values[at]));
