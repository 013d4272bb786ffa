import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

import { describe, it } from '../testing/declare.ts';
import { ENGINES, newTestDatabase } from '../testing/test-databases.ts';
import { generateTables, TABLES_FILE } from './generate-tables.ts';
import { migrate } from './migrate.ts';

describe('the types of the tables', () => {
  for (const engine of ENGINES) {
    it(`are those of the migrated database (${engine} PostgreSQL)`, async () => {
      const { database, close } = await newTestDatabase(engine);
      await migrate(database);
      assert.equal(
        await readFile(TABLES_FILE, 'utf8'),
        await generateTables(database),
        'Run generate-tables.ts.',
      );
      await close();
    });
  }
});
