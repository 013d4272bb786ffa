import type { Database } from '../database/database.ts';
import { ProblemError } from '../problems/problem-error.ts';
import { lockService } from './lock-service.ts';

/** Protects a service from every change until it is unlocked, or takes that protection away. */
export async function setLock(
  database: Database,
  companyId: string,
  uid: string,
  locked: boolean,
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const service = await lockService(transaction, companyId, uid);
    if (!service.history.some(({ state }) => state === 'LIVE')) {
      throw new ProblemError(
        'service-state',
        `“${service.name}” has never been LIVE. Only a service that is or was LIVE can be locked.`,
        { members: { state: service.state } },
      );
    }
    await transaction.updateTable('services').set({ locked }).where('uid', '=', service.uid).execute();
  });
}
