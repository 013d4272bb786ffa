import { AsyncLocalStorage } from 'node:async_hooks';

import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type DialectAdapter,
  type Driver,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';

const current = new AsyncLocalStorage<UnitOfWork>();

/**
 * One transaction for everything that a call does in the database, whichever functions it goes through: statements and
 * transactions within `run()` are part of it. It takes a connection with its first statement.
 */
export class UnitOfWork {
  #driver: UnitDriver | undefined;
  #connection: UnitConnection | undefined;
  #ended = false;

  /** Runs work as a part of this unit. */
  run<T>(work: () => T): T {
    return current.run(this, work);
  }

  /** The unit that the running code is a part of, unless that has ended. */
  static get current(): UnitOfWork | undefined {
    const unit = current.getStore();
    return unit && !unit.#ended ? unit : undefined;
  }

  async connection(driver: UnitDriver): Promise<UnitConnection> {
    if (this.#connection) return this.#connection;
    const real = await driver.acquireReal();
    this.#driver = driver;
    this.#connection = new UnitConnection(real);
    await driver.beginReal(real);
    return this.#connection;
  }

  /** Commits what was done so far. What follows is a transaction of its own. */
  commit(): Promise<void> {
    return this.#finish((driver, connection) => driver.commitReal(connection));
  }

  /** Commits, and ends the unit. */
  async end(): Promise<void> {
    try {
      await this.commit();
    } finally {
      this.#ended = true;
    }
  }

  /** Takes back what has not been committed, and ends the unit. */
  async abandon(): Promise<void> {
    this.#ended = true;
    // A connection that is gone has taken it back already.
    await this.#finish((driver, connection) => driver.rollbackReal(connection)).catch(() => undefined);
  }

  async #finish(
    finish: (driver: UnitDriver, connection: DatabaseConnection) => Promise<void>,
  ): Promise<void> {
    const [driver, connection] = [this.#driver, this.#connection];
    this.#connection = undefined;
    if (!driver || !connection) return;
    try {
      await finish(driver, connection.real);
    } finally {
      await driver.releaseReal(connection.real);
    }
  }
}

/** Commits what the running call has done so far, before something that takes long or has effects elsewhere. */
export async function keepSoFar(): Promise<void> {
  await UnitOfWork.current?.commit();
}

/** Runs work that belongs to no call, whoever happens to start it. */
export const apartFromCalls = <T>(work: () => T): T => current.exit(work);

/** The connection of a unit, for statements within it. */
class UnitConnection implements DatabaseConnection {
  readonly real: DatabaseConnection;
  /** Transactions within the transaction are savepoints. */
  depth = 0;

  constructor(real: DatabaseConnection) {
    this.real = real;
  }

  executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return this.real.executeQuery<R>(query);
  }

  streamQuery<R>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<R>> {
    return this.real.streamQuery<R>(query, chunkSize);
  }
}

/** A dialect whose statements are part of the running unit of work, if there is one. */
export function withUnitsOfWork(dialect: Dialect): Dialect {
  const adapter = dialect.createAdapter();
  const single = !adapter.supportsMultipleConnections;
  return {
    // The statements of a unit come one by one: whoever has the only connection keeps it until the unit ends.
    createAdapter: () =>
      Object.create(adapter, { supportsMultipleConnections: { value: true } }) as DialectAdapter,
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createIntrospector: (database) => dialect.createIntrospector(database),
    createDriver: () => new UnitDriver(dialect.createDriver(), single),
  };
}

class UnitDriver implements Driver {
  readonly #driver: Driver;
  readonly #single: boolean;
  readonly #waiting: (() => void)[] = [];
  #taken = false;

  constructor(driver: Driver, single: boolean) {
    this.#driver = driver;
    this.#single = single;
  }

  init(): Promise<void> {
    return this.#driver.init();
  }

  destroy(): Promise<void> {
    return this.#driver.destroy();
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    return (await UnitOfWork.current?.connection(this)) ?? this.acquireReal();
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    if (!(connection instanceof UnitConnection)) await this.releaseReal(connection);
  }

  async acquireReal(): Promise<DatabaseConnection> {
    if (this.#single) {
      if (this.#taken) await new Promise<void>((resolve) => this.#waiting.push(resolve));
      this.#taken = true;
    }
    return this.#driver.acquireConnection();
  }

  async releaseReal(connection: DatabaseConnection): Promise<void> {
    await this.#driver.releaseConnection(connection);
    const next = this.#waiting.shift();
    if (next) next();
    else this.#taken = false;
  }

  beginReal(connection: DatabaseConnection): Promise<void> {
    return this.#driver.beginTransaction(connection, {});
  }

  commitReal(connection: DatabaseConnection): Promise<void> {
    return this.#driver.commitTransaction(connection);
  }

  rollbackReal(connection: DatabaseConnection): Promise<void> {
    return this.#driver.rollbackTransaction(connection);
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    if (connection instanceof UnitConnection) await savepoint(connection, 'savepoint', ++connection.depth);
    else await this.#driver.beginTransaction(connection, settings);
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    if (connection instanceof UnitConnection) {
      await savepoint(connection, 'release savepoint', connection.depth--);
    } else await this.#driver.commitTransaction(connection);
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (connection instanceof UnitConnection) {
      await savepoint(connection, 'rollback to savepoint', connection.depth--);
    } else await this.#driver.rollbackTransaction(connection);
  }
}

async function savepoint(connection: UnitConnection, command: string, depth: number): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw(`${command} unit_${depth}`));
}
