import { join } from 'node:path';

import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import pg from 'pg';

import { StartError } from '../start-error.ts';
import { lockDataFolder } from './data-folder-lock.ts';
import type { Database } from './database.ts';
import { type Listen, listenToEmbedded, listenToPostgres } from './messages.ts';
import { ImpatientClient, PreparingClient } from './postgres-clients.ts';
import { PostgresProbe } from './postgres-probe.ts';
import type { DB } from './tables.ts';
import { withUnitsOfWork } from './unit-of-work.ts';

const CONNECTION_TIMEOUT_MS = 5_000;
/** Time after which the server cancels a statement. All statements of the API take less than a tenth of it. */
const STATEMENT_TIMEOUT_MS = 5_000;
/** Time after which the server ends an idle transaction, so that an abandoned one does not hold locks. */
const IDLE_IN_TRANSACTION_MS = 15_000;
/** Time after which the process gives up on a silent server and closes the connection. */
const QUERY_TIMEOUT_MS = 8_000;
/** Two processes use half of PostgreSQL's default number of connections. */
export const DEFAULT_CONNECTIONS = 20;

export interface OpenDatabase {
  readonly database: Database;
  /** Rejects if the database does not answer in time. Asks over a separate connection. */
  readonly check: () => Promise<void>;
  readonly listen: Listen;
  readonly close: () => Promise<void>;
}

/** Opens an embedded PostgreSQL: in `folder` if given, else in memory. */
export async function openEmbeddedDatabase(folder?: string): Promise<OpenDatabase> {
  if (folder === undefined) return embedded(await PGlite.create());
  const unlock = lockDataFolder(folder);
  try {
    return embedded(await PGlite.create(join(folder, 'database')), unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

function embedded(pglite: PGlite, unlock: () => void = () => undefined): OpenDatabase {
  const database = new Kysely<DB>({ dialect: withUnitsOfWork(new PGliteDialect({ pglite })) });
  return {
    database,
    check: async () => {
      await pglite.query('select 1');
    },
    listen: listenToEmbedded(pglite),
    close: () => database.destroy().finally(unlock),
  };
}

/** Opens a PostgreSQL server, which any number of processes can share. */
export async function openPostgres(
  url: string,
  connections = DEFAULT_CONNECTIONS,
  prepares = true,
): Promise<OpenDatabase> {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    // BEGIN and COMMIT go to the server together with a statement.
    pipeline: true,
    Client: prepares ? PreparingClient : ImpatientClient,
    // The only form of times that `pg` reads, whatever the settings of the database.
    options: '-c DateStyle=ISO',
    connectionTimeoutMillis: CONNECTION_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
    query_timeout: QUERY_TIMEOUT_MS,
    keepAlive: true,
  });
  // The pool replaces broken connections, and their queries fail. Without listeners, these errors would end the
  // process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
  });
  const database = new Kysely<DB>({ dialect: withUnitsOfWork(new PostgresDialect({ pool })) });
  const probe = new PostgresProbe(url);
  const close = async () => {
    await Promise.all([database.destroy(), probe.close()]);
  };
  try {
    await probe.check();
  } catch (error) {
    await close();
    throw new StartError(`The database of DATABASE_URL cannot be used: ${reasonOf(error)}. ${HINT}`);
  }
  return { database, check: () => probe.check(), listen: listenToPostgres(url), close };
}

const HINT =
  'Check that the server runs and that the address, user and password are right, or leave DATABASE_URL out to use ' +
  'the embedded database.';

/** A host name with several addresses fails with an error that has no message. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(', ');
  return error instanceof Error ? error.message : 'unknown reason';
}
