import type { ApiContext } from '../api-context.ts';
import type { Order } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { ProblemError } from '../problems/problem-error.ts';
import { requireSameRequest, type IdempotencyKey } from './idempotency-key.ts';

/** A process that dies while it carries out a request keeps nobody waiting for longer. */
const CLAIM_MS = 30_000;

/**
 * Carries out a request once for its key, in one transaction with its answer; a repeat gets the same answer. A request
 * that is refused has changed nothing, and may use its key again.
 */
export async function carryOutOnce(
  { database, now }: Pick<ApiContext, 'database' | 'now'>,
  key: IdempotencyKey,
  work: (transaction: Database) => Promise<Order>,
): Promise<Order> {
  const earlier = await claim(database, key, now());
  if (earlier) return earlier;
  const own = { user_id: key.userId, key: key.key };
  try {
    return await database.transaction().execute(async (transaction) => {
      const answer = await work(transaction);
      await transaction
        .updateTable('idempotency_keys')
        .set({ answer: JSON.stringify(answer) })
        .where((where) => where.and(own))
        .execute();
      return answer;
    });
  } catch (error) {
    await database
      .deleteFrom('idempotency_keys')
      .where((where) => where.and(own))
      .where('answer', 'is', null)
      .execute();
    throw error;
  }
}

/** Claims the key for this attempt, or returns the answer of an earlier one. */
async function claim(database: Database, key: IdempotencyKey, now: Date): Promise<Order | undefined> {
  const { userId, key: text, fingerprint } = key;
  const claimedUntil = new Date(now.getTime() + CLAIM_MS);
  const claimed = await database
    .insertInto('idempotency_keys')
    .values({ user_id: userId, key: text, fingerprint, claimed_until: claimedUntil, answer: null })
    .onConflict((conflict) =>
      conflict
        .columns(['user_id', 'key'])
        .doUpdateSet({ claimed_until: claimedUntil })
        .where('idempotency_keys.answer', 'is', null)
        .where('idempotency_keys.claimed_until', '<=', now)
        .where('idempotency_keys.fingerprint', '=', fingerprint),
    )
    .returning('key')
    .executeTakeFirst();
  if (claimed) return undefined;

  const earlier = await database
    .selectFrom('idempotency_keys')
    .select(['fingerprint', 'answer'])
    .where((where) => where.and({ user_id: userId, key: text }))
    .executeTakeFirst();
  if (earlier) requireSameRequest(key, earlier.fingerprint, 'another order or another design');
  if (earlier?.answer) return earlier.answer;
  throw new ProblemError(
    'idempotency-key-in-progress',
    'The first request with this Idempotency-Key is still being carried out. Ask again in a moment.',
    { headers: { 'Retry-After': '1' } },
  );
}
