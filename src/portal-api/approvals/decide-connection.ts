import type { ApiContext } from '../api-context.ts';
import type { Database } from '../database/database.ts';
import { scheduleProvisioning } from '../provisioning/provisioning-jobs.ts';
import { changeState } from '../services/change-state.ts';
import { closeApproval } from './close-approval.ts';
import { lockApproval } from './lock-approval.ts';

/** Lets another company connect: from now on its VXC is provisioned like any other. */
export async function approveConnection(
  { database, now, provisioningStepMs }: ApiContext,
  companyId: string,
  id: string,
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const approval = await lockApproval(transaction, {
      id,
      kind: 'CONNECTION',
      party: 'approver',
      companyId,
    });
    const at = now();
    await closeApproval(transaction, id, 'APPROVED', at);
    await changeState(
      transaction,
      approval.service_uid,
      'DEPLOYABLE',
      at,
      `Approved by ${approval.approverName}`,
    );
    const orderId = requireOrder(approval);
    await setOrder(transaction, orderId, 'DEPLOYING', null);
    const subject = { serviceUid: approval.service_uid, orderId };
    await scheduleProvisioning(transaction, subject, new Date(at.getTime() + provisioningStepMs));
  });
}

/** Refuses a connection, and says why to the company that asked for it. */
export async function denyConnection(
  { database, now }: ApiContext,
  companyId: string,
  id: string,
  comment: string,
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const approval = await lockApproval(transaction, {
      id,
      kind: 'CONNECTION',
      party: 'approver',
      companyId,
    });
    const at = now();
    const detail = `${approval.approverName} denied the connection: ${comment}`;
    await closeApproval(transaction, id, 'DENIED', at, comment);
    await changeState(transaction, approval.service_uid, 'FAILED', at, detail);
    await setOrder(transaction, requireOrder(approval), 'FAILED', detail);
  });
}

/** The database has no connection request without an order. */
function requireOrder({ id, order_id }: { id: string; order_id: string | null }): string {
  if (order_id === null) throw new Error(`The connection request ${id} has no order.`);
  return order_id;
}

async function setOrder(
  transaction: Database,
  id: string,
  state: 'DEPLOYING' | 'FAILED',
  detail: string | null,
): Promise<void> {
  await transaction.updateTable('orders').set({ state, detail }).where('id', '=', id).execute();
}
