import type { ApiContext } from '../api-context.ts';
import { countHit } from './count-hit.ts';
import { networkOf, SIGN_INS_OF_ACCOUNT, SIGN_INS_OF_ADDRESS } from './rate-limits.ts';

const DETAIL = 'Too many attempts to sign in. Wait a few minutes, then try again.';

/**
 * Counts a sign-in attempt three times: for the account from this network, for the account from anywhere, and for the
 * network with any account. This stops attackers with many addresses, and attackers who try many accounts.
 */
export async function countSignIn(context: ApiContext, address: string, email: string): Promise<void> {
  const { signIns } = context.rateLimits;
  const network = networkOf(address);
  const limits = [
    { key: `sign-in ${network} ${email}`, max: signIns },
    { key: `sign-in of ${email}`, max: signIns * SIGN_INS_OF_ACCOUNT },
    { key: `sign-in from ${network}`, max: signIns * SIGN_INS_OF_ADDRESS },
  ];
  for (const limit of limits) await countHit(context, { ...limit, detail: DETAIL });
}
