import type { ApiContext } from '../api-context.ts';
import type { Database } from '../database/database.ts';
import { scheduleProvisioning } from '../provisioning/provisioning-jobs.ts';
import { changeState } from '../services/change-state.ts';
import { decideApproval, type HeldApproval } from './decide-approval.ts';

/** Lets another company connect. Its VXC is then provisioned like any other. */
export function approveConnection(context: ApiContext, companyId: string, id: string): Promise<void> {
  const decision = { id, kind: 'CONNECTION', state: 'APPROVED', companyId } as const;
  return decideApproval(context, decision, async (transaction, approval, at) => {
    const { service_uid: serviceUid, approverName } = approval;
    await changeState(transaction, serviceUid, 'DEPLOYABLE', at, `Approved by ${approverName}`);
    const orderId = await setOrder(transaction, approval, 'DEPLOYING', null);
    const dueAt = new Date(at.getTime() + context.provisioningStepMs);
    await scheduleProvisioning(transaction, { serviceUid, orderId }, dueAt);
  });
}

/** Refuses a connection and tells the requesting company why. */
export function denyConnection(
  context: ApiContext,
  companyId: string,
  id: string,
  comment: string,
): Promise<void> {
  const decision = { id, kind: 'CONNECTION', state: 'DENIED', companyId, comment } as const;
  return decideApproval(context, decision, async (transaction, approval, at) => {
    const detail = `${approval.approverName} denied the connection: ${comment}`;
    await changeState(transaction, approval.service_uid, 'FAILED', at, detail);
    await setOrder(transaction, approval, 'FAILED', detail);
  });
}

/** Changes the order that the request belongs to. The database ensures that there is one. */
async function setOrder(
  transaction: Database,
  { order_id: id }: HeldApproval,
  state: 'DEPLOYING' | 'FAILED',
  detail: string | null,
): Promise<string> {
  if (id === null) throw new Error('A connection request has no order.');
  await transaction.updateTable('orders').set({ state, detail }).where('id', '=', id).execute();
  return id;
}
