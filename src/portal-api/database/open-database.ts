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

type QueryArguments = Parameters<pg.Client['query']>;

/** Members of a connection that `pg` does not declare. */
interface Connected {
  readonly connection: { readonly stream: { cork(): void; uncork(): void; destroy(): void } };
}

/**
 * Sends the statements that begin at once in one packet, and closes a connection when the server does not answer. The
 * next user would otherwise wait for the old answer.
 */
class ImpatientClient extends pg.Client {
  #gathers = false;

  override query = ((...args: QueryArguments) => {
    this.#gather();
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

  /** Holds back what is sent until the running code has begun all its statements. */
  #gather(): void {
    if (this.#gathers) return;
    this.#gathers = true;
    const { stream } = (this as unknown as Connected).connection;
    stream.cork();
    setImmediate(() => {
      this.#gathers = false;
      stream.uncork();
    });
  }

  #giveUp(): void {
    // The pool hands a client that is ending to nobody.
    void this.end();
    (this as unknown as Connected).connection.stream.destroy();
  }
}

/**
 * Makes the server plan a query once per connection if the plan suits other values too. Planning is half of the time of
 * most reads. Statements whose text depends on the number of rows are left alone.
 */
class PreparingClient extends ImpatientClient {
  protected override toQuery(args: QueryArguments): QueryArguments {
    const [text, values] = args as readonly unknown[];
    const name = typeof text === 'string' && Array.isArray(values) ? nameOf(text) : undefined;
    return name === undefined ? args : ([{ name, text, values }] as unknown as QueryArguments);
  }
}

const MAX_PREPARED = 300;
/** Excludes several rows, and conflicts: with a partial index, the values decide which index applies. */
const PREPARED = /^\s*(select|insert|update|delete)(?!.*(\), \(| on conflict ))/s;
const prepared = new Map<string, string>();

/** Name of a query that is planned once. */
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

/** A host name with several addresses fails with an error that has no message. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(', ');
  return error instanceof Error ? error.message : 'unknown reason';
}
