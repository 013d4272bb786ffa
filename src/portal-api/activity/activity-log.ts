import type { FastifyBaseLogger } from 'fastify';
import { CompiledQuery } from 'kysely';

import type { Database } from '../database/database.ts';
import { isRefusedData } from '../database/database-errors.ts';
import { apartFromCalls } from '../database/unit-of-work.ts';
import { isRead } from '../http/is-read.ts';
import type { CallRecord } from './call-record.ts';

/**
 * Limits on unwritten records, so that they do not fill the memory while the database is away. Reads are dropped first.
 */
const MAX_WAITING_READS = 2_000;
const MAX_WAITING = 20_000;
/** Maximum number of records in one statement. */
const BATCH = 500;
/** Pause before a batch, so that more records can join it. */
const GATHER_MS = 25;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

/** Activity name of a record that counts dropped records. */
export const NOT_RECORDED = 'Calls that could not be recorded';

/**
 * Writes calls that changed nothing to the Activity Log, in the background and in batches. Changes are recorded in
 * their own transactions. While the database is away, records wait. If they exceed the limits, the rest are only
 * counted, and the log later states how many are missing.
 */
export class ActivityLog {
  readonly #database: Database;
  readonly #log: FastifyBaseLogger;
  readonly #waiting: CallRecord[] = [];
  /** Dropped records by company; each stands for a growing number of calls. */
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
    const limit = isRead(record.method) ? MAX_WAITING_READS : MAX_WAITING;
    if (this.#waiting.length >= limit) this.#drop(record);
    else this.#waiting.push(record);
    this.#writing ??= apartFromCalls(() => this.#write());
  }

  /** Waits until all records so far are written or have failed. */
  async flush(): Promise<void> {
    this.#wake();
    await apartFromCalls(() => this.#writeBatches());
  }

  /** Waits for the records so far, unless the last write failed. */
  async settle(): Promise<void> {
    if (this.#pauseMs === 0) await this.flush();
  }

  /** Tries once to write the waiting records, then stops. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#wake();
    await this.#writing;
  }

  /** Writes until no records wait, and retries whenever the database fails. */
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

  /** Runs batches one after another, so that records stay in order. */
  #writeBatches(): Promise<void> {
    this.#batches = this.#batches.then(async () => {
      while (this.#waiting.length > 0 || this.#dropped.size > 0) {
        if (!(await this.#writeBatch())) return;
      }
    });
    return this.#batches;
  }

  /** Returns false if the database is currently not writable. */
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

  /** Writes each record of a refused batch separately, because a single one may be invalid. */
  async #recover(error: unknown, batch: readonly CallRecord[]): Promise<boolean> {
    if (!isRefusedData(error) || !(await this.#writeEach(batch))) {
      this.#pauseMs = Math.min(LONGEST_PAUSE_MS, Math.max(FIRST_PAUSE_MS, this.#pauseMs * 2));
      const count = this.#waiting.length;
      this.#log.error(
        error,
        `${count} records of the Activity Log could not be written; they will be retried.`,
      );
      return false;
    }
    return true;
  }

  /** Returns false if the database is currently not writable. */
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
    this.#log.warn(`${calls} calls could not be recorded; the Activity Log notes how many.`);
    const dropped = this.#dropped.get(company);
    const more = (dropped?.calls ?? 0) - calls;
    if (dropped && more > 0) this.#dropped.set(company, { ...dropped, calls: more });
    else this.#dropped.delete(company);
  }
}

/** A single JSON value keeps the statement the same for any number of records, so that it is planned once. */
const INSERT = `
  insert into activity
    (at, user_id, company_id, actor, channel, activity, method, route, status, trace_id, calls)
  select at, user_id, company_id, actor, channel, activity, method, route, status, trace_id, coalesce(calls, 1)
  from json_to_recordset($1) as record (
    at timestamptz, user_id uuid, company_id uuid, actor text, channel text, activity text, method text,
    route text, status integer, trace_id text, calls integer
  )`;

/** Adds records to the Activity Log, in a transaction or on their own. */
export async function insertRecords(database: Database, records: readonly CallRecord[]): Promise<void> {
  await database.executeQuery(CompiledQuery.raw(INSERT, [JSON.stringify(records)]));
}
