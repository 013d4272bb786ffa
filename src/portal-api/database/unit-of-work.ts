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
/** True for the last statement of a unit. */
const endingStatement = new AsyncLocalStorage<boolean>();

/**
 * Single transaction for everything that a call does in the database: all statements and transactions within `run()`
 * are part of it. It takes a connection at its first statement.
 */
export class UnitOfWork {
  #connection: Promise<UnitConnection> | undefined;
  #ended = false;

  /** Runs work as part of this unit. */
  run<T>(work: () => T): T {
    return current.run(this, work);
  }

  /** Unit of the running code, unless it has ended. */
  static get current(): UnitOfWork | undefined {
    const unit = current.getStore();
    return unit && !unit.#ended ? unit : undefined;
  }

  connection(driver: UnitDriver): Promise<UnitConnection> {
    this.#connection ??= driver.acquireReal().then((real) => new UnitConnection(driver, real));
    return this.#connection;
  }

  /**
   * Executes a last statement and commits the work so far. Statement and commit go to the database together, so that
   * the locks of the statement end with it. Later statements are a new transaction.
   */
  async commit<T>(last: () => Promise<T>): Promise<T> {
    const result = await this.run(() => endingStatement.run(true, last));
    await this.#finish((connection) => connection.commit());
    return result;
  }

  /** Executes a last statement, commits, and ends the unit. */
  async end(last: () => Promise<unknown> = nothing): Promise<void> {
    try {
      await this.commit(last);
    } finally {
      this.#ended = true;
    }
  }

  /** Rolls back uncommitted work and ends the unit. */
  async abandon(): Promise<void> {
    this.#ended = true;
    // A lost connection has already rolled back.
    await this.#finish((connection) => connection.rollback()).catch(() => undefined);
  }

  async #finish(finish: (connection: UnitConnection) => Promise<void>): Promise<void> {
    const connection = await this.#connection;
    this.#connection = undefined;
    if (!connection) return;
    try {
      await finish(connection);
    } finally {
      await connection.release();
    }
  }
}

const nothing = () => Promise.resolve();

/** Commits the work of the running call so far. Call it before something slow or with effects elsewhere. */
export async function keepSoFar(): Promise<void> {
  await keepWith(nothing);
}

/** Commits the work of the running call together with its next statement. */
export const keepWith = <T>(statement: () => Promise<T>): Promise<T> =>
  UnitOfWork.current?.commit(statement) ?? statement();

/** Runs work outside any call, even if a call starts it. */
export const apartFromCalls = <T>(work: () => T): T => current.exit(work);

/** Connection of a unit. Its first statement also sends the BEGIN of the transaction. */
class UnitConnection implements DatabaseConnection {
  readonly #driver: UnitDriver;
  readonly #real: DatabaseConnection;
  #begun: Promise<void> | undefined;
  #committed = false;
  /** Nested transactions are savepoints. */
  depth = 0;

  constructor(driver: UnitDriver, real: DatabaseConnection) {
    this.#driver = driver;
    this.#real = real;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const begun = this.#begin();
    if (this.#driver.oneByOne) await begun;
    const sent: Promise<unknown>[] = [begun];
    const result = this.#real.executeQuery<R>(query);
    sent.push(result);
    if (this.#driver.oneByOne) await result;
    if (endingStatement.getStore()) sent.push(this.commit());
    // The connection is not free before all statements are answered.
    await Promise.allSettled(sent);
    await Promise.all(sent);
    return result;
  }

  async *streamQuery<R>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<R>> {
    await this.#begin();
    yield* this.#real.streamQuery<R>(query, chunkSize);
  }

  #begin(): Promise<void> {
    this.#begun ??= this.#driver.beginReal(this.#real);
    return this.#begun;
  }

  async commit(): Promise<void> {
    if (!this.#begun || this.#committed) return;
    this.#committed = true;
    await this.#driver.commitReal(this.#real);
  }

  async rollback(): Promise<void> {
    if (this.#begun && !this.#committed) await this.#driver.rollbackReal(this.#real);
  }

  release(): Promise<void> {
    return this.#driver.releaseReal(this.#real);
  }
}

/** Dialect that executes statements in the running unit of work, if there is one. */
export function withUnitsOfWork(dialect: Dialect): Dialect {
  const adapter = dialect.createAdapter();
  const single = !adapter.supportsMultipleConnections;
  return {
    // Statements of a unit come one by one, so a unit keeps the only connection until it ends.
    createAdapter: () =>
      Object.create(adapter, { supportsMultipleConnections: { value: true } }) as DialectAdapter,
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createIntrospector: (database) => dialect.createIntrospector(database),
    createDriver: () => new UnitDriver(dialect.createDriver(), single),
  };
}

class UnitDriver implements Driver {
  readonly #driver: Driver;
  /** Serialises access to the single connection of the embedded database. */
  readonly oneByOne: boolean;
  readonly #waiting: (() => void)[] = [];
  #taken = false;

  constructor(driver: Driver, single: boolean) {
    this.#driver = driver;
    this.oneByOne = single;
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
    if (this.oneByOne) {
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
    if (connection instanceof UnitConnection)
      await this.#withNext(savepoint(connection, 'savepoint', ++connection.depth));
    else await this.#driver.beginTransaction(connection, settings);
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    if (connection instanceof UnitConnection) {
      await this.#withNext(savepoint(connection, 'release savepoint', connection.depth--));
    } else await this.#driver.commitTransaction(connection);
  }

  /** Lets a statement go to the server in one packet with the next one, which fails if this one does. */
  async #withNext(statement: Promise<void>): Promise<void> {
    if (this.oneByOne) await statement;
    else statement.catch(() => undefined);
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
