import assert from 'node:assert/strict';

import { sql } from 'kysely';

import { seedDemoData } from '../demo/seed-demo-data.ts';
import { describe, it } from '../testing/declare.ts';
import { ENGINES, newServerDatabase, newTestDatabase } from '../testing/test-databases.ts';
import { migrate } from './migrate.ts';
import { openPostgres } from './open-database.ts';
import { tidyDatabase } from './tidy-database.ts';

const NOW = new Date('2026-03-01T09:00:00Z');
const DAY_MS = 24 * 60 * 60_000;

for (const engine of ENGINES) {
  describe(`database (${engine} PostgreSQL)`, () => {
    it('is made from nothing, and left as it is the second time', async () => {
      const { database, close } = await newTestDatabase(engine);
      await migrate(database);
      await seedDemoData(database, NOW);
      await database.updateTable('users').set({ first_name: 'Changed' }).execute();

      await migrate(database);
      await seedDemoData(database, new Date(NOW.getTime() + DAY_MS));
      const users = await database.selectFrom('users').select('first_name').execute();
      assert.ok(users.every(({ first_name }) => first_name === 'Changed'));
      await close();
    });

    it('forgets what has been kept long enough', async () => {
      const { database, close } = await newTestDatabase(engine);
      await migrate(database);
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
      const ages = [0, 59, 61];
      const values = ages.map((days) => ({ ...record, at: new Date(NOW.getTime() - days * DAY_MS) }));
      await database.insertInto('activity').values(values).execute();
      await tidyDatabase(database, NOW);
      const kept = await database.selectFrom('activity').select('at').execute();
      assert.deepEqual(
        kept.map(({ at }) => at.getTime()),
        values.slice(0, 2).map(({ at }) => at.getTime()),
      );
      await close();
    });
  });
}

describe('database that several processes make', () => {
  it('is made once', async () => {
    const url = await newServerDatabase();
    const opened = await Promise.all(Array.from({ length: 4 }, () => openPostgres(url)));
    await Promise.all(
      opened.map(async ({ database }) => {
        await migrate(database);
        await seedDemoData(database, NOW);
      }),
    );
    const [{ database } = { database: undefined }] = opened;
    assert.ok(database);
    const { rows } = await sql`select name from kysely_migration`.execute(database);
    assert.ok(rows.length > 0);
    await Promise.all(opened.map(({ close }) => close()));
  });
});
