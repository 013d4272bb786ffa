import { withdrawRequests } from '../approvals/request-approval.ts';
import type { ServiceKind, Termination } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { ProblemError } from '../problems/problem-error.ts';
import { settleOrder } from '../provisioning/settle-order.ts';
import { ATTACHED_STATES, changeState } from './change-state.ts';
import { changeService, requireState, requireUnlocked } from './hold-service.ts';

const TERMINATIONS = {
  CANCEL: {
    state: 'CANCELLED',
    from: ['LIVE', 'CONFIGURED', 'DEPLOYABLE', 'PENDING_EXTERNAL'],
    action: 'cancelled',
  },
  CANCEL_NOW: {
    state: 'DECOMMISSIONED',
    from: ['LIVE', 'CONFIGURED', 'DEPLOYABLE', 'PENDING_EXTERNAL', 'FAILED', 'CANCELLED'],
    action: 'terminated',
  },
} as const;

/** Ends a service. Refuses to end a Port or an MCR that others still use. */
export async function terminateService(
  database: Database,
  companyId: string,
  uid: string,
  mode: Termination['mode'],
  now: Date,
): Promise<void> {
  const { state, from, action } = TERMINATIONS[mode];
  await changeService(database, companyId, uid, async (transaction, service) => {
    requireUnlocked(service);
    requireState(service, from, action);
    if (mode === 'CANCEL') requireEndWithTerm(service);
    await refuseWhileAttached(transaction, companyId, service);
    const runsOn = mode === 'CANCEL' ? service.contract_ends_at : null;
    const detail = runsOn ? `Its contract ends on ${runsOn.toISOString().slice(0, 10)}.` : undefined;
    await changeState(transaction, service.uid, state, now, detail);
    await endOrder(transaction, service.uid);
    await withdrawRequests(transaction, service.uid, now);
  });
}

/** Requires a service that can end with its term. A virtual router can only end at once. */
function requireEndWithTerm({ name, kind }: { name: string; kind: ServiceKind }): void {
  if (kind !== 'MCR') return;
  throw new ProblemError('ends-at-once', `“${name}” is an MCR, which can only end now, not with its term.`);
}

async function refuseWhileAttached(
  transaction: Database,
  companyId: string,
  port: { uid: string; name: string },
): Promise<void> {
  const vxcs = await transaction
    .selectFrom('vxc_ends')
    .innerJoin('services', 'services.uid', 'vxc_ends.service_uid')
    .innerJoin('companies', 'companies.id', 'services.company_id')
    .select(['services.uid', 'services.name', 'services.company_id', 'companies.name as companyName'])
    .where('vxc_ends.port_uid', '=', port.uid)
    // A locked service stays even if it is cancelled, because it can be restored.
    .where((vxc) =>
      vxc.or([
        vxc('services.state', 'in', ATTACHED_STATES),
        vxc.and([vxc('services.state', '=', 'CANCELLED'), vxc('services.locked', '=', true)]),
      ]),
    )
    .orderBy('services.name')
    .execute();
  if (vxcs.length === 0) return;
  // Do not disclose the name of another company's VXC.
  const names = vxcs.map((vxc) =>
    vxc.company_id === companyId ? `“${vxc.name}”` : `a VXC of ${vxc.companyName}`,
  );
  const attached = vxcs.filter((vxc) => vxc.company_id === companyId).map(({ uid, name }) => ({ uid, name }));
  throw new ProblemError(
    'port-in-use',
    `“${port.name}” still carries ${new Intl.ListFormat('en').format(names)}. Terminate what it carries first.`,
    { members: { attached } },
  );
}

/** Ends the order of a service that ends before it was live. */
async function endOrder(transaction: Database, serviceUid: string): Promise<void> {
  const detail = 'The service was terminated before it was live.';
  const job = await transaction
    .deleteFrom('provisioning_jobs')
    .where('service_uid', '=', serviceUid)
    .returning('order_id')
    .executeTakeFirst();
  if (job) return settleOrder(transaction, job.order_id, 'FAILED', detail);
  await transaction
    .updateTable('orders')
    .set({ state: 'FAILED', detail })
    .where('service_uid', '=', serviceUid)
    .where('state', '=', 'PENDING')
    .execute();
}
