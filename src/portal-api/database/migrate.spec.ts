import assert from 'node:assert/strict';

import { sql } from 'kysely';

import { seedDemoData } from '../demo/seed-demo-data.ts';
import { StartError } from '../start-error.ts';
import { describe, it } from '../testing/declare.ts';
import { ENGINES, newServerDatabase, newTestDatabase } from '../testing/test-databases.ts';
import { migrate } from './migrate.ts';
import { openPostgres } from './open-database.ts';

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

    it('is refused when another version made it, with what to do', async () => {
      const { database, close } = await newTestDatabase(engine);
      await migrate(database);
      // A migration whose text was another one has another name.
      await sql`update kysely_migration set name = '0001-schema-4f1a'`.execute(database);
      await assert.rejects(migrate(database), (error) => {
        assert.ok(error instanceof StartError);
        assert.match(
          error.message,
          /made by a different version .* set DATA_DIR to a new folder, or DATABASE_URL/,
        );
        return true;
      });
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
    const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(database);
    assert.equal(rows.length, 1);
    assert.match(rows[0]?.name ?? '', /^0001-schema-[0-9a-f]{64}$/);
    await Promise.all(opened.map(({ close }) => close()));
  });
});
