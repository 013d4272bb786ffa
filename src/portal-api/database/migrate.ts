import { Migrator, type Migration } from 'kysely/migration';

import type { Database } from './database.ts';
import { portalMigration } from './migrations/0001-portal.ts';
import { usersMigration } from './migrations/0021-users.ts';

const MIGRATIONS: Record<string, Migration> = {
  '0001-portal': portalMigration,
  '0021-users': usersMigration,
};

/** Brings the database to the newest version. Processes that start together wait for one another. */
export async function migrate(database: Database): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve(MIGRATIONS) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw new Error('The database could not be brought to the newest version.', { cause: error });
}
