import type { Database } from '../database/database.ts';
import { ProblemError } from '../problems/problem-error.ts';
import type { SessionUser } from '../session/session-store.ts';
import { userNotFound } from './user-query.ts';

/**
 * Finds a user and locks the company's users until the transaction ends. So two Company Admins who demote each other at
 * the same time leave one.
 */
export async function holdUser(transaction: Database, companyId: string, id: string) {
  const users = await transaction
    .selectFrom('users')
    .select(['id', 'first_name', 'last_name', 'role', 'state'])
    .where('company_id', '=', companyId)
    .orderBy('id')
    .forUpdate()
    .execute();
  const user = users.find((one) => one.id === id) ?? userNotFound();
  const otherAdmins = users.filter(
    (one) => one.id !== id && one.role === 'COMPANY_ADMIN' && one.state === 'ACTIVE',
  );
  return {
    id: user.id,
    name: `${user.first_name} ${user.last_name}`,
    state: user.state,
    isLastAdmin: user.role === 'COMPANY_ADMIN' && user.state === 'ACTIVE' && otherAdmins.length === 0,
  };
}

export type HeldUser = Awaited<ReturnType<typeof holdUser>>;

/** Refuses changes to oneself, so that nobody locks themselves out. */
export function refuseOwnAccount({ userId }: SessionUser, id: string, action: string): void {
  if (userId !== id) return;
  throw new ProblemError('own-account', `You cannot ${action}. Ask another Company Admin to do it.`);
}

export function lastCompanyAdmin(name: string): ProblemError {
  return new ProblemError(
    'last-company-admin',
    `${name} is the only Company Admin in your company. Give someone else the role first.`,
  );
}
