import type { ApiContext } from '../api-context.ts';
import { carryOutJob } from '../background/carry-out-job.ts';
import { isResting } from '../background/job-failures.ts';
import { changeState } from './change-state.ts';

const JOB = 'end of contract';

/**
 * Ends one cancelled service whose contract is over; returns false if there was none. Processes that share the database
 * never take the same service. A locked service ends too: the lock protects against people, not the calendar.
 */
export async function endCancelledService(
  { database, now }: Pick<ApiContext, 'database' | 'now'>,
  onError: (error: unknown) => void = () => undefined,
): Promise<boolean> {
  const at = now();
  return carryOutJob(database, {
    name: JOB,
    take: (transaction) =>
      transaction
        .selectFrom('services')
        .select('uid')
        .where('state', '=', 'CANCELLED')
        .where('contract_ends_at', '<=', at)
        .where((service) => service.not(isResting(service, JOB, 'services.uid', at)))
        .orderBy('contract_ends_at')
        .limit(1)
        .forUpdate()
        // Skips services of other processes instead of waiting for them.
        .skipLocked()
        .executeTakeFirst(),
    subjectOf: ({ uid }) => uid,
    carryOut: (transaction, { uid }) =>
      changeState(transaction, uid, 'DECOMMISSIONED', at, 'Its contract has ended.'),
    now: at,
    onError,
  });
}
