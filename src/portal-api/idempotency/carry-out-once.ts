import { sql } from 'kysely';

import type { ApiContext } from '../api-context.ts';
import type { Order } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { ProblemError } from '../problems/problem-error.ts';
import { requireSameRequest, type IdempotencyKey } from './idempotency-key.ts';

/**
 * Carries out a request once per key, in one transaction with its answer; a repeat gets the same answer. A refused
 * request has changed nothing, so its key can be used again. The same is true if the process dies, because the
 * transaction ends with the connection.
 */
export async function carryOutOnce(
  { database, now }: Pick<ApiContext, 'database' | 'now'>,
  key: IdempotencyKey,
  work: (transaction: Database) => Promise<Order>,
): Promise<Order> {
  return database.transaction().execute(async (transaction) => {
    await hold(transaction, key);
    const earlier = await transaction
      .selectFrom('idempotency_keys')
      .select(['fingerprint', 'answer'])
      .where('user_id', '=', key.userId)
      .where('key', '=', key.key)
      .executeTakeFirst();
    if (earlier) {
      requireSameRequest(key, earlier.fingerprint, 'another order or another design');
      return earlier.answer;
    }
    const answer = await work(transaction);
    await transaction
      .insertInto('idempotency_keys')
      .values({
        user_id: key.userId,
        key: key.key,
        fingerprint: key.fingerprint,
        answered_at: now(),
        answer: JSON.stringify(answer),
      })
      .execute();
    return answer;
  });
}

/** Locks the key until the transaction ends. Refuses a key that is in use. */
async function hold(transaction: Database, { userId, key }: IdempotencyKey): Promise<void> {
  const { rows } = await sql<{ held: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${`${userId} ${key}`}, 0)) as held`.execute(
    transaction,
  );
  if (rows[0]?.held) return;
  throw new ProblemError(
    'idempotency-key-in-progress',
    'The first request with this Idempotency-Key is still being carried out. Try again in a moment.',
    { headers: { 'Retry-After': '1' } },
  );
}
