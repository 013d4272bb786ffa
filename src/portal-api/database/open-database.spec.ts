import assert from 'node:assert/strict';

import { sql } from 'kysely';

import { describe, it } from '../testing/declare.ts';
import { newServerDatabase } from '../testing/test-databases.ts';
import { migrate } from './migrate.ts';
import { openPostgres } from './open-database.ts';

describe('a query of a PostgreSQL server', () => {
  for (const prepares of [true, false]) {
    it(`is ${prepares ? 'prepared once for a connection' : 'not prepared where a pooler is in the way'}`, async () => {
      const { database, close } = await openPostgres(await newServerDatabase(), 1, prepares);
      await migrate(database);
      for (const name of ['Bluegum', 'Kestrel', 'Saltmarsh']) {
        const found = await database.selectFrom('companies').select('id').where('name', '=', name).execute();
        assert.deepEqual(found, []);
      }
      const { rows } = await sql<{ plans: number }>`
        select (generic_plans + custom_plans)::int as plans from pg_prepared_statements
        where statement like 'select "id" from "companies"%'`.execute(database);
      assert.deepEqual(rows, prepares ? [{ plans: 3 }] : []);
      await close();
    });
  }

  it('waits for a connection when as many as are allowed are in use', async () => {
    const { database, close } = await openPostgres(await newServerDatabase(), 2);
    const queries = Array.from({ length: 6 }, () =>
      sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(database),
    );
    const pids = new Set((await Promise.all(queries)).map(({ rows }) => rows[0]?.pid));
    assert.equal(pids.size, 2);
    await close();
  });

  it('is ended by the server itself when it takes too long', async () => {
    const { database, close } = await openPostgres(await newServerDatabase());
    const { rows } = await sql`
      select name, setting from pg_settings
      where name in ('statement_timeout', 'idle_in_transaction_session_timeout') order by name`.execute(
      database,
    );
    assert.deepEqual(rows, [
      { name: 'idle_in_transaction_session_timeout', setting: '15000' },
      { name: 'statement_timeout', setting: '5000' },
    ]);
    await close();
  });
});
