import { hash } from 'node:crypto';

import { sql } from 'kysely';

import type { ApiContext } from '../api-context.ts';
import { keepWith } from '../database/unit-of-work.ts';
import { ProblemError } from '../problems/problem-error.ts';

interface Limit {
  /** Subject of the count. Only its hash is stored. */
  readonly key: string;
  readonly max: number;
  /** Advice for a user who has reached the limit. */
  readonly detail: string;
}

/**
 * Counts one hit in the database, exactly, for all processes of the API. Throws the problem 429 after more than `max`
 * hits in the window.
 */
export async function countHit({ database, now, rateLimits }: ApiContext, limit: Limit): Promise<void> {
  const at = now();
  const windowEndsAt = new Date(at.getTime() + rateLimits.windowMs);
  const count = database
    .insertInto('rate_limits')
    .values({
      key: hash('sha256', limit.key, 'base64url'),
      hits: 1,
      window_ends_at: windowEndsAt,
    })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        hits: sql`case when rate_limits.window_ends_at <= ${at} then 1 else rate_limits.hits + 1 end`,
        window_ends_at: sql`case when rate_limits.window_ends_at <= ${at} then ${windowEndsAt}
          else rate_limits.window_ends_at end`,
      }),
    )
    .returning(['hits', 'window_ends_at']);
  // The hit counts even if the call is refused and rolled back. No other call waits longer than the statement takes.
  const { hits, window_ends_at } = await keepWith(() => count.executeTakeFirstOrThrow());
  if (hits <= limit.max) return;
  const seconds = Math.max(1, Math.ceil((window_ends_at.getTime() - at.getTime()) / 1_000));
  throw new ProblemError('too-many-requests', limit.detail, { headers: { 'Retry-After': String(seconds) } });
}
