import type { ApiContext } from '../api-context.ts';
import { ProblemError } from '../problems/problem-error.ts';
import { countHit } from '../rate-limits/count-hit.ts';
import { timeStepOf } from './authenticator.ts';
import { useRecoveryCode } from './recovery-codes.ts';
import { unseal } from './secret-box.ts';

/**
 * Checks and uses up a code of the user’s authenticator app, or a recovery code if `accept` allows it. No code works
 * twice, in any process, and attempts are limited.
 */
export async function useMfaCode(
  context: ApiContext,
  userId: string,
  code: string,
  accept: 'app' | 'app or recovery code' = 'app or recovery code',
): Promise<boolean> {
  const { database, now } = context;
  await countHit(context, {
    key: `mfa ${userId}`,
    max: context.rateLimits.signIns,
    detail: 'Too many codes were tried. Wait a few minutes, then try again.',
  });
  const given = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(given)) {
    return accept === 'app or recovery code' && useRecoveryCode(database, userId, given);
  }
  const mfa = await database
    .selectFrom('mfa')
    .select('encrypted_secret')
    .where('user_id', '=', userId)
    .executeTakeFirst();
  if (!mfa) return false;
  const step = timeStepOf(given, unseal(mfaKeyOf(context), userId, mfa.encrypted_secret), now());
  if (step === null) return false;
  const { numUpdatedRows } = await database
    .updateTable('mfa')
    .set({ last_counter: step })
    .where('user_id', '=', userId)
    .where('last_counter', '<', step)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export function mfaKeyOf({ mfaKey }: ApiContext): Buffer {
  if (mfaKey) return mfaKey;
  throw new ProblemError(
    'unavailable',
    'Multi-factor authentication is not set up on this server: it has no MFA_KEY.',
  );
}

export async function isMfaEnabled({ database }: ApiContext, userId: string): Promise<boolean> {
  const mfa = await database
    .selectFrom('mfa')
    .select('enabled')
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return mfa?.enabled ?? false;
}
