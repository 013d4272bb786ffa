import assert from 'node:assert/strict';

import { sql } from 'kysely';

import type { ActivityFilter } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { describe, it } from '../testing/declare.ts';
import { newTestDatabase } from '../testing/test-databases.ts';
import { ActivityQuery } from './activity-query.ts';

const COMPANY = 'a1000000-0000-4000-8000-000000000001';
const RECORDS = 3_000;

/** Adds what people and an integration read, successfully but for the oldest record. */
async function fill(database: Database): Promise<void> {
  await sql`
    insert into activity (at, company_id, actor, channel, activity, method, route, status, trace_id)
    select now() - n * interval '1 second', ${COMPANY}::uuid,
      case when n % 10 = 0 then 'Nightly inventory' else 'user' || n % 7 || '@bluegum.example' end,
      case when n % 10 = 0 then 'API_KEY' else 'PORTAL' end,
      'Read service', 'GET', '/api/services/:uid', case when n = ${RECORDS - 1} then 404 else 200 end,
      lpad(to_hex(n), 32, '0')
    from generate_series(0, ${RECORDS - 1}::int) n`.execute(database);
  await sql`analyze activity, activity_kinds`.execute(database);
}

/** Counts the records that the database reads for the first page of a filter, and those on the page. */
function readsOf(database: Database, filter: ActivityFilter): Promise<{ read: number; found: number }> {
  return database.transaction().execute(async (transaction) => {
    const query = new ActivityQuery(transaction, { companyId: COMPANY }, filter);
    const before = await readSoFar(transaction);
    const { records } = await query.page(50);
    return { read: (await readSoFar(transaction)) - before, found: records.length };
  });
}

async function readSoFar(database: Database): Promise<number> {
  const { rows } = await sql<{ read: number }>`
    select (seq_tup_read + coalesce(idx_tup_fetch, 0))::int as read
    from pg_stat_xact_user_tables where relname = 'activity'`.execute(database);
  return rows[0]?.read ?? Number.NaN;
}

describe('a page of the Activity Log', () => {
  it('reads hardly more records than it shows, also where few or none match', async () => {
    const { database, close } = await newTestDatabase('server');
    await migrate(database);
    await fill(database);
    const filters: readonly [ActivityFilter, found: number][] = [
      [{}, 50],
      [{ channel: 'API_KEY' }, 50],
      [{ channel: 'API_KEY', outcome: 'FAILED' }, 0],
      [{ outcome: 'FAILED' }, 1],
      [{ kind: 'CHANGE' }, 0],
      [{ search: 'deploy nightly' }, 0],
      [{ search: 'read nightly' }, 50],
      [{ search: 'user3' }, 50],
      [{ actor: 'nobody@bluegum.example' }, 0],
    ];
    for (const [filter, expected] of filters) {
      const { read, found } = await readsOf(database, filter);
      assert.equal(found, expected, JSON.stringify(filter));
      assert.ok(read <= 2 * found + 20, `${JSON.stringify(filter)} reads ${read} of ${RECORDS} records`);
    }
    await close();
  });
});
