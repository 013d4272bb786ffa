import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

import { sql } from 'kysely';

import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { openPostgres } from '../database/open-database.ts';
import { tidyDatabase } from '../database/tidy-database.ts';
import { describe, it } from '../testing/declare.ts';
import { startApi } from '../start-api.ts';
import { ENGINES, newServerDatabase, newTestDatabase } from '../testing/test-databases.ts';

const DAY_MS = 24 * 60 * 60_000;
/** Inserts records, dated the given number of days before the database's current time. */
const AGES = [0, 59, 61, 400];

async function fill(database: Database): Promise<void> {
  const record = {
    user_id: null,
    company_id: null,
    actor: 'anonymous',
    channel: 'PORTAL',
    activity: 'Read session',
    method: 'GET',
    route: '/api/session',
    status: 401,
    trace_id: '0'.repeat(32),
  } as const;
  const values = AGES.map((days) => ({ ...record, at: new Date(Date.now() - days * DAY_MS) }));
  await database.insertInto('activity').values(values).execute();
}

async function ages(database: Database): Promise<number[]> {
  const rows = await database.selectFrom('activity').select('at').orderBy('at', 'desc').execute();
  return rows.map(({ at }) => Math.round((Date.now() - at.getTime()) / DAY_MS));
}

const REFUSED = /The Activity Log is append-only/;

for (const engine of ENGINES) {
  describe(`the records of the Activity Log (${engine} PostgreSQL)`, () => {
    it('cannot be changed or removed, however old they are', async () => {
      const { database, close } = await newTestDatabase(engine);
      await migrate(database);
      await fill(database);
      for (const statement of [
        `update activity set actor = 'somebody else'`,
        `delete from activity`,
        `delete from activity where at < now() - interval '100 days'`,
        `truncate activity`,
        `truncate activity cascade`,
      ]) {
        await assert.rejects(sql.raw(statement).execute(database), REFUSED, statement);
      }
      // The job's switch does not allow the deletion of records within their retention.
      await assert.rejects(
        database.transaction().execute(async (transaction) => {
          await sql`select set_config('portal.removing_old_activity', 'on', true)`.execute(transaction);
          await transaction.deleteFrom('activity').execute();
        }),
        REFUSED,
      );
      assert.deepEqual(await ages(database), AGES);
      await close();
    });

    it('are removed by the job after 60 days, whatever time the application thinks it is', async () => {
      const { database, close } = await newTestDatabase(engine);
      await migrate(database);
      await fill(database);
      await tidyDatabase(database, new Date(Date.now() + 1_000 * DAY_MS));
      assert.deepEqual(await ages(database), [0, 59]);
      await assert.rejects(database.deleteFrom('activity').execute(), REFUSED, 'the job has closed the door');
      await close();
    });

    it('stay when a user goes', async () => {
      const { database, close } = await newTestDatabase(engine);
      await migrate(database);
      const { rows } = await sql`
        select from information_schema.table_constraints
        where table_name = 'activity' and constraint_type = 'FOREIGN KEY'`.execute(database);
      assert.deepEqual(rows, []);
      await close();
    });
  });
}

describe('the role of the API, where another one owns the tables', () => {
  it('has no privilege to change the Activity Log, and all that it needs', async () => {
    const url = await newServerDatabase();
    const owner = await openPostgres(url);
    await migrate(owner.database);
    await sql`create role portal_app login`.execute(owner.database);
    const grants = await readFile(new URL('../database/application-role.sql', import.meta.url), 'utf8');
    await sql.raw(grants).execute(owner.database);
    await fill(owner.database);

    const asRole = new URL(url);
    asRole.username = 'portal_app';
    const api = await startApi({ PORT: '0', DATABASE_URL: asRole.href, LOG_LEVEL: 'silent' });
    assert.equal((await fetch(`${api.address}/api/health`)).status, 200);
    await api.close();

    const application = await openPostgres(asRole.href);
    for (const statement of [
      `update activity set actor = 'somebody else'`,
      `delete from activity`,
      `truncate activity`,
      `alter table activity disable trigger all`,
      `drop table activity`,
    ]) {
      const refused = /permission denied|must be owner/;
      await assert.rejects(sql.raw(statement).execute(application.database), refused, statement);
    }
    await tidyDatabase(application.database, new Date());
    assert.ok((await ages(owner.database)).every((age) => age < 60));
    await application.close();
    await owner.close();
  });
});
