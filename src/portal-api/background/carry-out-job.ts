import { sql } from 'kysely';

import type { Database } from '../database/database.ts';
import { isConnectionLost } from '../database/database-errors.ts';
import { keepFailure, succeed } from './job-failures.ts';

interface Job<Taken> {
  readonly name: string;
  /** Takes due work and skips work that other processes hold. */
  readonly take: (transaction: Database) => Promise<Taken | undefined>;
  readonly subjectOf: (taken: Taken) => string;
  readonly carryOut: (transaction: Database, taken: Taken) => Promise<void>;
  readonly now: Date;
  readonly onError: (error: unknown) => void;
}

/**
 * Carries out one job; returns false if there was none. Taking the job and its changes are one transaction. If the job
 * fails, everything except the note of the failure is rolled back, and the job pauses so that others get their turn.
 */
export async function carryOutJob<Taken>(database: Database, job: Job<Taken>): Promise<boolean> {
  return database.transaction().execute(async (transaction) => {
    const taken = await job.take(transaction);
    if (taken === undefined) return false;
    const subjectId = job.subjectOf(taken);
    await sql`savepoint job`.execute(transaction);
    try {
      await job.carryOut(transaction, taken);
      await succeed(transaction, job.name, subjectId);
    } catch (error) {
      if (isConnectionLost(error)) throw error;
      await sql`rollback to savepoint job`.execute(transaction);
      job.onError(error);
      await keepFailure(transaction, { job: job.name, subjectId, error, now: job.now });
    }
    return true;
  });
}
