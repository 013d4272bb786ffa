import { type Expression, type ExpressionBuilder, sql, type SqlBool } from 'kysely';

import type { Database } from '../database/database.ts';
import type { DB } from '../database/tables.ts';

/** Number of attempts before a job is left to people. With the pauses, the last one is after about an hour. */
const MAX_ATTEMPTS = 12;
const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 15 * 60_000;

interface Failure {
  readonly job: string;
  readonly subjectId: string;
  readonly error: unknown;
  readonly now: Date;
}

/** Condition for failed work that still pauses. */
export function isResting<Table extends keyof DB>(
  builder: ExpressionBuilder<DB, Table>,
  job: string,
  subject: string,
  now: Date,
): Expression<SqlBool> {
  return builder.exists(
    sql`(select from job_failures where job = ${job} and subject_id = ${sql.ref(subject)}
      and (retry_at is null or retry_at > ${now}))`,
  );
}

/** Stores a failure and pauses the work: longer after each attempt, and for good after the last one. */
export async function keepFailure(
  database: Database,
  { job, subjectId, error, now }: Failure,
): Promise<'tried again' | 'given up'> {
  const message = (error instanceof Error ? error.message : String(error)).slice(0, 1_000);
  const { attempts } = await database
    .insertInto('job_failures')
    .values({ job, subject_id: subjectId, attempts: 1, last_error: message, retry_at: now })
    .onConflict((conflict) =>
      conflict
        .columns(['job', 'subject_id'])
        .doUpdateSet({ attempts: sql`job_failures.attempts + 1`, last_error: message }),
    )
    .returning('attempts')
    .executeTakeFirstOrThrow();
  const pauseMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempts - 1));
  const retryAt = attempts >= MAX_ATTEMPTS ? null : new Date(now.getTime() + pauseMs);
  await database
    .updateTable('job_failures')
    .set({ retry_at: retryAt })
    .where('job', '=', job)
    .where('subject_id', '=', subjectId)
    .execute();
  return retryAt === null ? 'given up' : 'tried again';
}

/** Deletes the failures of finished work. */
export async function succeed(database: Database, job: string, subjectId: string): Promise<void> {
  await database
    .deleteFrom('job_failures')
    .where('job', '=', job)
    .where('subject_id', '=', subjectId)
    .execute();
}
