import pg from 'pg';

const DEADLINE_MS = 2_000;

/**
 * Asks a PostgreSQL server whether it answers, over a separate connection, because a busy or broken one says nothing
 * about the server. Concurrent callers share one question.
 */
export class PostgresProbe {
  readonly #url: string;
  #client: pg.Client | undefined;
  #asking: Promise<void> | undefined;

  constructor(url: string) {
    this.#url = url;
  }

  /** Rejects if there is no answer within two seconds. */
  check(): Promise<void> {
    this.#asking ??= this.#ask().finally(() => (this.#asking = undefined));
    return this.#asking;
  }

  async close(): Promise<void> {
    await this.#asking?.catch(() => undefined);
    this.#drop();
  }

  async #ask(): Promise<void> {
    try {
      this.#client ??= await this.#connect();
      await this.#client.query('select 1');
    } catch (error) {
      this.#drop();
      throw error;
    }
  }

  async #connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.#url,
      connectionTimeoutMillis: DEADLINE_MS,
      query_timeout: DEADLINE_MS,
    });
    client.on('error', () => this.#drop());
    await client.connect();
    return client;
  }

  #drop(): void {
    const client = this.#client;
    this.#client = undefined;
    client?.end().catch(() => undefined);
  }
}
