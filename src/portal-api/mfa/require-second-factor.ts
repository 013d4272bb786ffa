import type { ApiContext } from '../api-context.ts';
import { problemAt, ProblemError } from '../problems/problem-error.ts';
import { isMfaEnabled, useMfaCode } from './use-mfa-code.ts';

/** Refuses sign-in without the second factor for a user who has one. */
export async function requireSecondFactor(
  context: ApiContext,
  userId: string,
  code: string | undefined,
): Promise<void> {
  if (!(await isMfaEnabled(context, userId))) return;
  if (code === undefined) {
    throw new ProblemError('mfa-code-required', 'Enter the code that your authenticator app shows.');
  }
  if (await useMfaCode(context, userId, code)) return;
  const detail = 'The code is wrong or has been used. Wait for the next one, then try again.';
  throw problemAt('wrong-mfa-code', '#/code', detail);
}
