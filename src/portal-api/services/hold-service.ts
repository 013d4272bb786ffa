import type { ServiceState } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { ProblemError } from '../problems/problem-error.ts';

export type HeldService = Awaited<ReturnType<typeof holdService>>;

/** Changes a service of the company in one transaction, and locks the service meanwhile. */
export async function changeService(
  database: Database,
  companyId: string,
  uid: string,
  change: (transaction: Database, service: HeldService) => Promise<void>,
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await change(transaction, await holdService(transaction, companyId, uid));
  });
}

async function holdService(transaction: Database, companyId: string, uid: string) {
  const service = await transaction
    .selectFrom('services')
    .select(['uid', 'kind', 'name', 'state', 'speed_mbps', 'lag_id'])
    .select(['contract_ends_at', 'locked', 'updated_at', 'history'])
    .where('uid', '=', uid)
    .where('company_id', '=', companyId)
    .forUpdate()
    .executeTakeFirst();
  return service ?? serviceNotFound();
}

export function serviceNotFound(): never {
  throw new ProblemError('not-found', 'There is no such service. It may belong to another company.');
}

/** Refuses to change a service that a Company Admin has locked. */
export function requireUnlocked({ name, locked }: { name: string; locked: boolean }): void {
  if (!locked) return;
  throw new ProblemError(
    'service-locked',
    `“${name}” is locked. A Company Admin has to unlock it before it can be changed.`,
  );
}

/** Refuses an action in a state that does not allow it. */
export function requireState(
  service: { name: string; state: ServiceState },
  allowed: readonly ServiceState[],
  action: string,
): void {
  if (allowed.includes(service.state)) return;
  throw new ProblemError(
    'service-state',
    `“${service.name}” is ${service.state} and cannot be ${action} in this state.`,
    { members: { state: service.state, allowedStates: allowed } },
  );
}
