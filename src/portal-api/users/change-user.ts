import type { Role } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { ProblemError } from '../problems/problem-error.ts';
import type { SessionUser } from '../session/session-store.ts';
import { holdUser, lastCompanyAdmin, refuseOwnAccount, type HeldUser } from './hold-user.ts';

/** Changes a user's role, with effect from their next call. */
export async function changeRole(
  database: Database,
  admin: SessionUser,
  id: string,
  role: Role,
): Promise<void> {
  refuseOwnAccount(admin, id, 'change your own role');
  await changeUser(database, admin, id, async (transaction, user) => {
    if (user.isLastAdmin && role !== 'COMPANY_ADMIN') throw lastCompanyAdmin(user.name);
    await transaction.updateTable('users').set({ role }).where('id', '=', id).execute();
  });
}

/** Deactivates a user: ends their sessions, API keys and open invitation. Their records remain. */
export async function deactivateUser(
  database: Database,
  admin: SessionUser,
  id: string,
  now: Date,
): Promise<void> {
  refuseOwnAccount(admin, id, 'deactivate your own account');
  await changeUser(database, admin, id, async (transaction, user) => {
    if (user.isLastAdmin) throw lastCompanyAdmin(user.name);
    await transaction.updateTable('users').set({ state: 'DEACTIVATED' }).where('id', '=', id).execute();
    await transaction.deleteFrom('sessions').where('user_id', '=', id).execute();
    await transaction.deleteFrom('invitations').where('user_id', '=', id).execute();
    // A new invitation must not bring the keys back.
    await transaction
      .updateTable('api_keys')
      .set({ revoked_at: now })
      .where('created_by', '=', id)
      .where('revoked_at', 'is', null)
      .execute();
  });
}

async function changeUser(
  database: Database,
  { companyId }: SessionUser,
  id: string,
  change: (transaction: Database, user: HeldUser) => Promise<void>,
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const user = await holdUser(transaction, companyId, id);
    if (user.state !== 'DEACTIVATED') return change(transaction, user);
    const detail = `${user.name} has been deactivated. Invite them again to let them in.`;
    throw new ProblemError('user-state', detail);
  });
}
