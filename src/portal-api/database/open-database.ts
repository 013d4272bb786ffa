import { join } from 'node:path';

import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import pg from 'pg';

import { StartError } from '../start-error.ts';
import { lockDataFolder } from './data-folder-lock.ts';
import type { Database } from './database.ts';
import type { DB } from './tables.ts';

const CONNECTION_TIMEOUT_MS = 5_000;

export interface OpenDatabase {
  readonly database: Database;
  readonly close: () => Promise<void>;
}

/** An embedded PostgreSQL: kept in `folder`, or in memory without one. */
export async function openEmbeddedDatabase(folder?: string): Promise<OpenDatabase> {
  if (folder === undefined) {
    const database = new Kysely<DB>({ dialect: new PGliteDialect({ pglite: await PGlite.create() }) });
    return { database, close: () => database.destroy() };
  }
  const unlock = lockDataFolder(folder);
  try {
    const pglite = await PGlite.create(join(folder, 'database'));
    const database = new Kysely<DB>({ dialect: new PGliteDialect({ pglite }) });
    return { database, close: () => database.destroy().finally(unlock) };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** A PostgreSQL server, which any number of processes may share. */
export async function openPostgres(url: string): Promise<OpenDatabase> {
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: CONNECTION_TIMEOUT_MS });
  // The pool replaces connections that break, and their queries say so; without listeners they end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const database = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
  try {
    await pool.query('select 1');
  } catch (error) {
    await database.destroy();
    throw new StartError(`The database of DATABASE_URL cannot be used: ${reasonOf(error)}. ${HINT}`);
  }
  return { database, close: () => database.destroy() };
}

const HINT =
  'Check that the server runs and that the address, user and password are right, or leave DATABASE_URL out to use ' +
  'the embedded database.';

/** Several addresses of one name fail with an error that has no message of its own. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(', ');
  return error instanceof Error ? error.message : 'unknown reason';
}
