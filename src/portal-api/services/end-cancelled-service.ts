import type { ApiContext } from '../api-context.ts';
import { changeState } from './change-state.ts';

/**
 * Ends one cancelled service whose contract is over; returns false if there was none. Processes that share the
 * database never take the same service. A lock makes no difference: it protects against people, not the calendar.
 */
export async function endCancelledService({
  database,
  now,
}: Pick<ApiContext, 'database' | 'now'>): Promise<boolean> {
  return database.transaction().execute(async (transaction) => {
    const at = now();
    const service = await transaction
      .selectFrom('services')
      .select('uid')
      .where('state', '=', 'CANCELLED')
      .where('contract_ends_at', '<=', at)
      .orderBy('contract_ends_at')
      .limit(1)
      .forUpdate()
      // Another process's service is skipped, not waited for.
      .skipLocked()
      .executeTakeFirst();
    if (!service) return false;
    await changeState(transaction, service.uid, 'DECOMMISSIONED', at, 'Its contract has ended.');
    return true;
  });
}
