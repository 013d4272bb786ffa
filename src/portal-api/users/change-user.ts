import type { Role } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { ProblemError } from '../problems/problem-error.ts';
import type { SessionUser } from '../session/session-store.ts';
import { lastCompanyAdmin, holdUser, refuseOwnAccount } from './hold-user.ts';

/** Gives a user another role, which holds from their next call on. */
export async function changeRole(
  database: Database,
  { userId, companyId }: SessionUser,
  id: string,
  role: Role,
): Promise<void> {
  refuseOwnAccount(userId, id, 'change your own role');
  await database.transaction().execute(async (transaction) => {
    const user = await holdUser(transaction, companyId, id);
    if (user.state === 'DEACTIVATED') throw deactivated(user.name);
    if (user.isLastAdmin && role !== 'COMPANY_ADMIN') throw lastCompanyAdmin(user.name);
    await transaction.updateTable('users').set({ role }).where('id', '=', id).execute();
  });
}

/** Ends a user's sessions and open invitation, and lets them in no more. What they did stays on record. */
export async function deactivateUser(
  database: Database,
  { userId, companyId }: SessionUser,
  id: string,
): Promise<void> {
  refuseOwnAccount(userId, id, 'deactivate your own account');
  await database.transaction().execute(async (transaction) => {
    const user = await holdUser(transaction, companyId, id);
    if (user.state === 'DEACTIVATED') throw deactivated(user.name);
    if (user.isLastAdmin) throw lastCompanyAdmin(user.name);
    await transaction.updateTable('users').set({ state: 'DEACTIVATED' }).where('id', '=', id).execute();
    await transaction.deleteFrom('sessions').where('user_id', '=', id).execute();
    await transaction.deleteFrom('invitations').where('user_id', '=', id).execute();
  });
}

const deactivated = (name: string) =>
  new ProblemError('user-state', `${name} has been deactivated. Invite them again to let them in.`);
