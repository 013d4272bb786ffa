import { createHash } from 'node:crypto';

import type { Order } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { readIdempotencyKey } from '../http/idempotency-header.ts';
import { ProblemError } from '../problems/problem-error.ts';

/** A process that dies while it carries out a request keeps nobody waiting for longer. */
const CLAIM_MS = 30_000;

export interface IdempotencyKey {
  readonly userId: string;
  readonly key: string;
  readonly fingerprint: string;
}

/** Reads the `Idempotency-Key` header of a request that does what `subject` describes. */
export function idempotencyKey(
  userId: string,
  header: string | string[] | undefined,
  subject: unknown,
): IdempotencyKey {
  const key = readIdempotencyKey(header);
  const fingerprint = createHash('sha256').update(JSON.stringify(subject)).digest('base64url');
  return { userId, key, fingerprint };
}

/** Claims the key for this attempt, or gives the answer of the attempt that has been carried out. */
export async function claimKey(
  database: Database,
  key: IdempotencyKey,
  now: Date,
): Promise<Order | 'claimed'> {
  const claim = {
    user_id: key.userId,
    key: key.key,
    fingerprint: key.fingerprint,
    claimed_until: new Date(now.getTime() + CLAIM_MS),
  };
  const claimed = await database
    .insertInto('idempotency_keys')
    .values({ ...claim, answer: null })
    .onConflict((conflict) =>
      conflict
        .columns(['user_id', 'key'])
        .doUpdateSet({ claimed_until: claim.claimed_until })
        .where('idempotency_keys.answer', 'is', null)
        .where('idempotency_keys.claimed_until', '<=', now)
        .where('idempotency_keys.fingerprint', '=', key.fingerprint),
    )
    .returning('key')
    .executeTakeFirst();
  if (claimed) return 'claimed';

  const earlier = await selectKey(database, key).select(['fingerprint', 'answer']).executeTakeFirst();
  if (earlier && earlier.fingerprint !== key.fingerprint) {
    throw new ProblemError(
      'idempotency-key-reused',
      'This Idempotency-Key was used for another order or another design. Use a new key.',
    );
  }
  if (earlier?.answer) return earlier.answer;
  throw new ProblemError(
    'idempotency-key-in-progress',
    'The first request with this Idempotency-Key is still being carried out. Ask again in a moment.',
    { headers: { 'Retry-After': '1' } },
  );
}

/** Keeps the answer for whoever asks again; part of the transaction that carries out the request. */
export async function keepAnswer(transaction: Database, key: IdempotencyKey, answer: Order): Promise<void> {
  await transaction
    .updateTable('idempotency_keys')
    .set({ answer: JSON.stringify(answer) })
    .where('user_id', '=', key.userId)
    .where('key', '=', key.key)
    .execute();
}

/** A refused request has changed nothing: the key may be used for it again. */
export async function releaseKey(database: Database, key: IdempotencyKey): Promise<void> {
  await database
    .deleteFrom('idempotency_keys')
    .where('user_id', '=', key.userId)
    .where('key', '=', key.key)
    .where('answer', 'is', null)
    .execute();
}

const selectKey = (database: Database, { userId, key }: IdempotencyKey) =>
  database.selectFrom('idempotency_keys').where('user_id', '=', userId).where('key', '=', key);
