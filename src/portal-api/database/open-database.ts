import { join } from 'node:path';

import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import pg from 'pg';

import { StartError } from '../start-error.ts';
import { lockDataFolder } from './data-folder-lock.ts';
import type { Database } from './database.ts';
import { type Listen, listenToEmbedded, listenToPostgres } from './messages.ts';
import { PostgresProbe } from './postgres-probe.ts';
import type { DB } from './tables.ts';
import { withUnitsOfWork } from './unit-of-work.ts';

const CONNECTION_TIMEOUT_MS = 5_000;
/** The server gives up a statement. Nothing that the API asks for takes a tenth of it. */
const STATEMENT_TIMEOUT_MS = 5_000;
/** A transaction that its process has forgotten must not hold locks. */
const IDLE_IN_TRANSACTION_MS = 15_000;
/** The process gives up a server that does not answer at all, and with it the connection. */
const QUERY_TIMEOUT_MS = 8_000;
/** Half of the connections that PostgreSQL has by default are for two processes. */
export const DEFAULT_CONNECTIONS = 20;

export interface OpenDatabase {
  readonly database: Database;
  /** Rejects if the database does not answer soon; asked over a connection that nothing else uses. */
  readonly check: () => Promise<void>;
  readonly listen: Listen;
  readonly close: () => Promise<void>;
}

/** An embedded PostgreSQL: kept in `folder`, or in memory without one. */
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

/** A PostgreSQL server, which any number of processes may share. */
export async function openPostgres(
  url: string,
  connections = DEFAULT_CONNECTIONS,
  prepares = true,
): Promise<OpenDatabase> {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    // The beginning of a transaction, or its end, goes to the server together with a statement.
    pipeline: true,
    Client: prepares ? PreparingClient : ImpatientClient,
    connectionTimeoutMillis: CONNECTION_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
    query_timeout: QUERY_TIMEOUT_MS,
    keepAlive: true,
  });
  // The pool replaces connections that break, and their queries say so; without listeners they end the process.
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

type QueryArguments = Parameters<pg.Client['query']>;

/** Gives a connection up when its server does not answer: whoever used it next would wait for the old answer. */
class ImpatientClient extends pg.Client {
  override query = ((...args: QueryArguments) => {
    // eslint-disable-next-line @typescript-eslint/no-confusing-void-expression -- one of its forms gives nothing
    const result: unknown = super.query(...this.toQuery(args));
    if (result instanceof Promise) {
      result.catch((error: unknown) => {
        if (error instanceof Error && error.message === 'Query read timeout') this.#giveUp();
      });
    }
    return result;
  }) as pg.Client['query'];

  protected toQuery(args: QueryArguments): QueryArguments {
    return args;
  }

  #giveUp(): void {
    const { connection } = this as unknown as { connection: { stream: { destroy(): void } } };
    connection.stream.destroy();
  }
}

/**
 * Has the server plan a query once for each connection, where the plan is as good for other values: that is half of the
 * time of most reads. Statements with as many forms as there are rows in them are left alone.
 */
class PreparingClient extends ImpatientClient {
  protected override toQuery(args: QueryArguments): QueryArguments {
    const [text, values] = args as readonly unknown[];
    const name = typeof text === 'string' && Array.isArray(values) ? nameOf(text) : undefined;
    return name === undefined ? args : ([{ name, text, values }] as unknown as QueryArguments);
  }
}

const MAX_PREPARED = 300;
/** Left alone are several rows, and conflicts: for those on a part of the rows, the values say which index it is. */
const PREPARED = /^\s*(select|insert|update|delete)(?!.*(\), \(| on conflict ))/s;
const prepared = new Map<string, string>();

/** The name of a query that is planned once. */
function nameOf(text: string): string | undefined {
  const known = prepared.get(text);
  if (known !== undefined || prepared.size >= MAX_PREPARED || !PREPARED.test(text)) return known;
  const name = `query_${prepared.size}`;
  prepared.set(text, name);
  return name;
}

const HINT =
  'Check that the server runs and that the address, user and password are right, or leave DATABASE_URL out to use ' +
  'the embedded database.';

/** Several addresses of one name fail with an error that has no message of its own. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(', ');
  return error instanceof Error ? error.message : 'unknown reason';
}
