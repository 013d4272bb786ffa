import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

import { sql } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';

import { StartError } from '../start-error.ts';
import type { Database } from './database.ts';

const FOLDER = new URL('./migrations/', import.meta.url);

/** A semicolon at the end of a line ends a statement, except inside the body of a function. */
const STATEMENT_END = /;\n(?! |end|$)/;

/** Migrates the database to the newest version. Processes that start at the same time wait for one another. */
export async function migrate(database: Database): Promise<void> {
  const { error } = await new Migrator({
    db: database,
    provider: { getMigrations: readMigrations },
  }).migrateToLatest();
  if (!error) return;
  if (error instanceof Error && error.message.startsWith('corrupted migrations')) {
    throw new StartError(
      'The database was made by a different version of this server and cannot be used. Start with an empty one: set ' +
        'DATA_DIR to a new folder, or DATABASE_URL to a new database.',
    );
  }
  throw new Error('The database could not be migrated to the newest version.', { cause: error });
}

/**
 * Each SQL file in the folder is a migration; they run in order of name. The name of a migration includes a hash of its
 * text, so that a database made by another text is refused instead of lacking what is new.
 */
async function readMigrations(): Promise<Record<string, Migration>> {
  const files = await readdir(FOLDER);
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, FOLDER), 'utf8')));
  return Object.fromEntries(
    texts.map((text, at) => [`${files[at]?.replace('.sql', '')}-${hash('sha256', text)}`, migrationOf(text)]),
  );
}

const migrationOf = (text: string): Migration => ({
  async up(database) {
    // The embedded database takes one statement at a time.
    for (const statement of text.split(STATEMENT_END)) await sql.raw(statement).execute(database);
  },
});
