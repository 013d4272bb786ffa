import { randomUUID } from 'node:crypto';

import type { Approval } from '../contract/index.ts';
import type { Database } from '../database/database.ts';

export interface ApprovalRequest {
  readonly kind: Approval['kind'];
  readonly serviceUid: string;
  readonly orderId: string | null;
  readonly requesterId: string;
  readonly approverId: string;
  readonly speedMbps: number;
  readonly fromSpeedMbps: number | null;
}

/** Requests approval from another company, in the transaction that makes it necessary. */
export async function requestApproval(
  transaction: Database,
  request: ApprovalRequest,
  now: Date,
): Promise<void> {
  await transaction
    .insertInto('approvals')
    .values({
      id: randomUUID(),
      kind: request.kind,
      state: 'PENDING',
      service_uid: request.serviceUid,
      order_id: request.orderId,
      requester_id: request.requesterId,
      approver_id: request.approverId,
      speed_mbps: request.speedMbps,
      from_speed_mbps: request.fromSpeedMbps,
      requested_at: now,
      decided_at: null,
      comment: null,
    })
    .execute();
}

/** Withdraws the pending requests of a service that ends. The caller has locked the service. */
export async function withdrawRequests(transaction: Database, serviceUid: string, now: Date): Promise<void> {
  await transaction
    .updateTable('approvals')
    .set({ state: 'CANCELLED', decided_at: now })
    .where('service_uid', '=', serviceUid)
    .where('state', '=', 'PENDING')
    .execute();
}

/** Finds the company that approves changes of a VXC to the Port at its B end; undefined if none does. */
export async function approverOf(
  transaction: Database,
  vxc: { uid: string; companyId: string },
): Promise<string | undefined> {
  const port = await transaction
    .selectFrom('vxc_ends')
    .innerJoin('services', 'services.uid', 'vxc_ends.port_uid')
    .select('services.company_id')
    .where('vxc_ends.service_uid', '=', vxc.uid)
    .where('vxc_ends.side', '=', 'B')
    .where('services.company_id', '!=', vxc.companyId)
    // This includes a Port that is open only to holders of a service key.
    .where('services.partner_access', 'is distinct from', 'OPEN')
    .executeTakeFirst();
  return port?.company_id;
}
