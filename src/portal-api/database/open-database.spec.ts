import assert from 'node:assert/strict';

import { sql } from 'kysely';

import { describe, it } from '../testing/declare.ts';
import { startSilentProxy } from '../testing/silent-proxy.ts';
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

  it('reads times whatever form the database writes them in', async () => {
    const url = await newServerDatabase();
    const administration = await openPostgres(url);
    await sql`alter database ${sql.id(new URL(url).pathname.slice(1))} set datestyle = 'SQL, DMY'`.execute(
      administration.database,
    );
    await administration.close();
    const { database, close } = await openPostgres(url);
    const { rows } = await sql<{ at: Date }>`select timestamptz '2026-03-01T09:00:00Z' as at`.execute(
      database,
    );
    assert.equal(rows[0]?.at.toISOString(), '2026-03-01T09:00:00.000Z');
    await close();
  });

  it('waits for a connection when as many as are allowed are in use', async () => {
    const { database, close } = await openPostgres(await newServerDatabase(), 2);
    const queries = Array.from({ length: 6 }, () =>
      sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(database),
    );
    const pids = new Set((await Promise.all(queries)).map(({ rows }) => rows[0]?.pid));
    assert.equal(pids.size, 2);
    await close();
  });

  it('closes its connection when no answer comes, so that nobody else waits for it', async (test) => {
    const proxy = await startSilentProxy(await newServerDatabase());
    test.after(proxy.close);
    test.mock.timers.enable({ apis: ['setTimeout'] });
    const { database, close } = await openPostgres(proxy.url, 1);
    test.after(close);
    await sql`select 1`.execute(database);
    const before = proxy.connections;
    const sent = proxy.silence();
    const waiting = assert.rejects(sql`select 2`.execute(database), /Query read timeout/);
    await sent;
    test.mock.timers.tick(8_000);
    await waiting;
    // A connection that stays is silent for eight seconds.
    test.mock.timers.reset();
    await sql`select 3`.execute(database);
    assert.equal(proxy.connections, before + 1);
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
