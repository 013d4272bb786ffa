import type { InsertQueryBuilder, InsertResult } from 'kysely';

import type { Database } from '../database/database.ts';
import type { DB } from '../database/tables.ts';

type Rows<Table extends keyof DB> = Parameters<InsertQueryBuilder<DB, Table, InsertResult>['values']>[0];

/** Adds rows of the demo data that are missing. */
export async function addMissing<Table extends keyof DB>(
  database: Database,
  table: Table,
  rows: Rows<Table>,
): Promise<void> {
  await database
    .insertInto(table)
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
