import type { FastifyBaseLogger } from 'fastify';
import type { Insertable } from 'kysely';

import type { Database } from '../database/database.ts';
import { isConnectionLost } from '../database/database-errors.ts';
import type { Activity } from '../database/tables.ts';

type NewRecord = Insertable<Activity>;

/** Limit of unwritten records, so that a lost database does not fill the memory. */
const MAX_WAITING = 1_000;

/** Writes the Activity Log in the background, in batches: no call waits for it or fails because of it. */
export class ActivityLog {
  readonly #database: Database;
  readonly #log: FastifyBaseLogger;
  #waiting: NewRecord[] = [];
  #writing: Promise<void> | undefined;

  constructor(database: Database, log: FastifyBaseLogger) {
    this.#database = database;
    this.#log = log;
  }

  record(record: NewRecord): void {
    if (this.#waiting.length >= MAX_WAITING) return;
    this.#waiting.push(record);
    this.#writing ??= this.#write();
  }

  /** Waits until all records so far are in the database, or have failed to get there. */
  async flush(): Promise<void> {
    if (this.#waiting.length > 0) this.#writing ??= this.#write();
    await this.#writing;
  }

  async #write(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        await this.#database.insertInto('activity').values(batch).execute();
      } catch (error) {
        this.#log.error(error, `${batch.length} records of the Activity Log could not be written.`);
        if (!isConnectionLost(error)) continue;
        // They are written together with those of the next call.
        this.#waiting = [...batch, ...this.#waiting];
        break;
      }
    }
    this.#writing = undefined;
  }
}
