import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import pg from 'pg';

import type { Database, Tables } from './database.ts';

/** An embedded PostgreSQL: kept in `folder`, or in memory without one. */
export async function openEmbeddedDatabase(folder?: string): Promise<Database> {
  const pglite = await PGlite.create(folder);
  return new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
}

/** A PostgreSQL server; `onConnectionLost` hears of idle connections that break, which are replaced. */
export function openPostgres(url: string, onConnectionLost: (error: Error) => void): Database {
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // Without a listener the loss of an idle connection would end the process.
  pool.on('error', onConnectionLost);
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
