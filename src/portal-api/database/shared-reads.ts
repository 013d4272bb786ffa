import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';

/** Time without an answer after which a connection gets no more reads. */
const STUCK_MS = 20;

/** Part of a driver that gives out connections. */
export interface ConnectionSource {
  acquireReal(): Promise<DatabaseConnection>;
  releaseReal(connection: DatabaseConnection): Promise<void>;
}

/**
 * Few connections for all single reads of a process. A read is sent before the earlier ones are answered. Under load,
 * the server and the process so handle several reads each time they wake up. A read that waits for a locked table holds up
 * those that were sent right behind it, but no later ones.
 */
export class SharedReads {
  readonly #lanes: readonly Lane[];
  #next = 0;

  /** @param count number of connections; with 0, every read needs its own */
  constructor(source: ConnectionSource, count: number, clock = () => performance.now()) {
    this.#lanes = Array.from({ length: count }, () => new Lane(source, clock));
  }

  /** Sends a read, unless all connections wait too long for an answer, for example for a locked table. */
  send<R>(query: CompiledQuery): Promise<QueryResult<R>> | undefined {
    const moving = this.#lanes.filter(({ isStuck }) => !isStuck);
    return moving[this.#next++ % moving.length]?.send<R>(query);
  }
}

/** Single connection, which is held only while a read waits for its answer. */
class Lane {
  readonly #source: ConnectionSource;
  readonly #clock: () => number;
  #connection: Promise<DatabaseConnection> | undefined;
  #waiting = 0;
  /** Time of the last answer, or of the first read after a pause. */
  #movedAt = 0;

  constructor(source: ConnectionSource, clock: () => number) {
    this.#source = source;
    this.#clock = clock;
  }

  get isStuck(): boolean {
    return this.#waiting > 0 && this.#clock() - this.#movedAt > STUCK_MS;
  }

  async send<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#waiting++ === 0) this.#movedAt = this.#clock();
    const connection = (this.#connection ??= this.#source.acquireReal());
    try {
      return await (await connection).executeQuery<R>(query);
    } finally {
      this.#movedAt = this.#clock();
      if (--this.#waiting === 0) {
        this.#connection = undefined;
        await this.#release(connection);
      }
    }
  }

  async #release(connection: Promise<DatabaseConnection>): Promise<void> {
    const acquired = await connection.catch(() => undefined);
    if (acquired) await this.#source.releaseReal(acquired);
  }
}
