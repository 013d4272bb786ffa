import { randomUUID } from 'node:crypto';

import type { PGlite } from '@electric-sql/pglite';
import pg from 'pg';

const HEARTBEAT_MS = 1_000;
const DEADLINE_MS = 2_000;
const RETRY_MS = 1_000;

/** Receiver of the messages of a channel. */
export interface Receiver {
  readonly onMessage: (message: string) => void;
  /** Called with true when every message will arrive, and with false when messages may get lost. */
  readonly onReady: (ready: boolean) => void;
}

export interface Subscription {
  /** Waits until all messages sent so far have arrived. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

/** Receives the messages (`NOTIFY`) that the transactions of all processes send on commit. */
export type Listen = (channel: string, receiver: Receiver) => Promise<Subscription>;

/** Messages of the embedded database, which arrive with the answer to the statement that sends them. */
export const listenToEmbedded =
  (pglite: PGlite): Listen =>
  async (channel, { onMessage, onReady }) => {
    const unlisten = await pglite.listen(channel, onMessage);
    onReady(true);
    return { settle: () => Promise.resolve(), stop: () => unlisten() };
  };

/** Messages of a PostgreSQL server, over a separate connection. */
export const listenToPostgres =
  (url: string): Listen =>
  (channel, receiver) => {
    const listener = new Listener(url, channel, receiver);
    listener.start();
    return Promise.resolve(listener);
  };

/**
 * Sends itself a message every second. So it detects within two seconds that messages no longer arrive: after a
 * silently broken connection, behind a pooler that drops them, or on a server that does not support them.
 */
class Listener implements Subscription {
  readonly #url: string;
  readonly #channel: string;
  readonly #receiver: Receiver;
  readonly #own = `self ${randomUUID()} `;
  readonly #echoes = new Map<string, () => void>();
  #client: pg.Client | undefined;
  #timer: NodeJS.Timeout | undefined;
  #sent = 0;
  #stopped = false;

  constructor(url: string, channel: string, receiver: Receiver) {
    this.#url = url;
    this.#channel = channel;
    this.#receiver = receiver;
  }

  start(): void {
    this.#connect().catch(() => this.#lost(this.#client));
  }

  async settle(): Promise<void> {
    if (this.#client) await this.#echo(this.#client).catch(() => this.#lost(this.#client));
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#client?.end().catch(() => undefined);
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#url,
      // Callers of `settle()` do not wait for each other.
      pipeline: true,
      connectionTimeoutMillis: DEADLINE_MS,
      query_timeout: DEADLINE_MS,
    });
    this.#client = client;
    client.on('error', () => this.#lost(client)).on('end', () => this.#lost(client));
    client.on('notification', ({ payload = '' }) => {
      if (payload.startsWith(this.#own)) this.#echoes.get(payload)?.();
      else if (!payload.startsWith('self ')) this.#receiver.onMessage(payload);
    });
    await client.connect();
    await client.query(`listen ${pg.escapeIdentifier(this.#channel)}`);
    await this.#beat(client);
  }

  async #beat(client: pg.Client): Promise<void> {
    try {
      await this.#echo(client);
    } catch {
      this.#lost(client);
      return;
    }
    if (client !== this.#client || this.#stopped) return;
    this.#receiver.onReady(true);
    this.#timer = setTimeout(() => void this.#beat(client), HEARTBEAT_MS);
    this.#timer.unref();
  }

  /** Sends itself a message and waits for it. Messages arrive in the order of their transactions. */
  async #echo(client: pg.Client): Promise<void> {
    const message = `${this.#own}${++this.#sent}`;
    const arrived = new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('No messages arrive.')), DEADLINE_MS);
      late.unref();
      this.#echoes.set(message, () => {
        clearTimeout(late);
        resolve();
      });
    });
    arrived.catch(() => undefined);
    try {
      await client.query('select pg_notify($1, $2)', [this.#channel, message]);
      await arrived;
    } finally {
      this.#echoes.delete(message);
    }
  }

  #lost(client: pg.Client | undefined): void {
    if (client !== this.#client || this.#stopped) return;
    this.#client = undefined;
    clearTimeout(this.#timer);
    this.#receiver.onReady(false);
    client?.end().catch(() => undefined);
    this.#timer = setTimeout(() => this.start(), RETRY_MS);
    this.#timer.unref();
  }
}
