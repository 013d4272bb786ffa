import type { FastifyBaseLogger } from 'fastify';
import { sql } from 'kysely';

import type { Database } from '../database/database.ts';
import { isRefusedData } from '../database/database-errors.ts';
import { apartFromCalls } from '../database/unit-of-work.ts';
import type { CallRecord } from './call-record.ts';

/** Limits of unwritten records, so that a lost database does not fill the memory. Reads are the first to go. */
const MAX_WAITING_READS = 2_000;
const MAX_WAITING = 20_000;
/** The most records of one statement. */
const BATCH = 500;
/** Rest before a batch, in which others join it. */
const GATHER_MS = 25;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

/** Activity of a record that says how many calls have none of their own. */
export const NOT_RECORDED = 'Calls that could not be recorded';

/**
 * Writes the calls that changed nothing into the Activity Log, in the background and in batches; a change is recorded
 * in its own transaction. While the database is away, records wait. Those that find no room are counted, and the log
 * says how many it lacks as soon as it can be written again.
 */
export class ActivityLog {
  readonly #database: Database;
  readonly #log: FastifyBaseLogger;
  readonly #waiting: CallRecord[] = [];
  /** Records that were dropped, by company; each stands for more and more calls. */
  readonly #dropped = new Map<string | null, CallRecord>();
  #writing: Promise<void> | undefined;
  #pauseMs = 0;
  #closed = false;
  #wake: () => void = () => undefined;

  constructor(database: Database, log: FastifyBaseLogger) {
    this.#database = database;
    this.#log = log;
  }

  record(record: CallRecord): void {
    const isRead = record.method === 'GET' || record.method === 'HEAD';
    if (this.#waiting.length >= (isRead ? MAX_WAITING_READS : MAX_WAITING)) this.#drop(record);
    else this.#waiting.push(record);
    this.#writing ??= apartFromCalls(() => this.#write());
  }

  /** Waits until all records so far are in the database, or have failed to get there. */
  async flush(): Promise<void> {
    this.#wake();
    await apartFromCalls(() => this.#writeBatches());
  }

  /** Waits for the records so far, unless the database has just failed to take some. */
  async settle(): Promise<void> {
    if (this.#pauseMs === 0) await this.flush();
  }

  /** Tries to write what waits, once, and stops. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#wake();
    await this.#writing;
  }

  /** Goes on until nothing waits any more, however often the database fails. */
  async #write(): Promise<void> {
    do {
      await this.#rest(this.#pauseMs || GATHER_MS);
      await this.#writeBatches();
    } while ((this.#waiting.length > 0 || this.#dropped.size > 0) && !this.#closed);
    this.#writing = undefined;
  }

  #rest(milliseconds: number): Promise<void> {
    if (this.#closed) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      timer.unref();
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #batches: Promise<void> = Promise.resolve();

  /** One after another, so that records stay in their order. */
  #writeBatches(): Promise<void> {
    this.#batches = this.#batches.then(async () => {
      while (this.#waiting.length > 0 || this.#dropped.size > 0) {
        if (!(await this.#writeBatch())) return;
      }
    });
    return this.#batches;
  }

  /** Returns false if the database cannot be written just now. */
  async #writeBatch(): Promise<boolean> {
    const batch = this.#waiting.slice(0, BATCH);
    const lacking = [...this.#dropped];
    const records = [...batch, ...lacking.map(([, record]) => record)];
    try {
      await insertRecords(this.#database, records);
    } catch (error) {
      return this.#recover(error, batch);
    }
    this.#pauseMs = 0;
    this.#waiting.splice(0, batch.length);
    for (const [company, { calls = 1 }] of lacking) this.#forget(company, calls);
    return true;
  }

  /** A batch that is refused may hold one record that is at fault: each is tried by itself. */
  async #recover(error: unknown, batch: readonly CallRecord[]): Promise<boolean> {
    if (!isRefusedData(error) || !(await this.#writeEach(batch))) {
      this.#pauseMs = Math.min(LONGEST_PAUSE_MS, Math.max(FIRST_PAUSE_MS, this.#pauseMs * 2));
      const count = this.#waiting.length;
      this.#log.error(
        error,
        `${count} records of the Activity Log could not be written; they are tried again.`,
      );
      return false;
    }
    return true;
  }

  /** Returns false if the database can take no more just now. */
  async #writeEach(batch: readonly CallRecord[]): Promise<boolean> {
    for (const record of batch) {
      try {
        await insertRecords(this.#database, [record]);
      } catch (error) {
        if (!isRefusedData(error)) return false;
        this.#log.error(error, 'A record of the Activity Log was refused by the database.');
        this.#drop(record);
      }
      this.#waiting.shift();
    }
    return true;
  }

  #drop(record: CallRecord): void {
    const { company_id } = record;
    const calls = (this.#dropped.get(company_id)?.calls ?? 0) + (record.calls ?? 1);
    const status = 503;
    this.#dropped.set(company_id, {
      ...record,
      user_id: null,
      actor: 'Activity Log',
      channel: 'PORTAL',
      activity: NOT_RECORDED,
      route: 'unknown',
      status,
      calls,
    });
  }

  #forget(company: string | null, calls: number): void {
    this.#log.warn(`${calls} calls could not be recorded in the Activity Log; it says so itself.`);
    const dropped = this.#dropped.get(company);
    const more = (dropped?.calls ?? 0) - calls;
    if (dropped && more > 0) this.#dropped.set(company, { ...dropped, calls: more });
    else this.#dropped.delete(company);
  }
}

/** Adds records to the Activity Log, as part of a transaction or by themselves. */
export async function insertRecords(database: Database, records: readonly CallRecord[]): Promise<void> {
  // One value, however many records: the statement is always the same, and planned once.
  await sql`
    insert into activity
      (at, user_id, company_id, actor, channel, activity, method, route, status, trace_id, calls)
    select at, user_id, company_id, actor, channel, activity, method, route, status, trace_id, coalesce(calls, 1)
    from json_to_recordset(${JSON.stringify(records)}) as record (
      at timestamptz, user_id uuid, company_id uuid, actor text, channel text, activity text, method text,
      route text, status integer, trace_id text, calls integer
    )`.execute(database);
}
