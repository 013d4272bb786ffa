import { type InferResult, sql, type NotNull } from 'kysely';

import type { Approval } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { pagedList, type SortColumn } from '../http/paged-list.ts';

type ApprovalRow = InferResult<ReturnType<typeof selectApprovals>>[number];

function selectApprovals(database: Database, companyId: string) {
  return (
    database
      .selectFrom('approvals')
      .innerJoin('services', 'services.uid', 'approvals.service_uid')
      .innerJoin('vxc_ends', (join) =>
        join.onRef('vxc_ends.service_uid', '=', 'approvals.service_uid').on('vxc_ends.side', '=', 'B'),
      )
      .innerJoin('services as port', 'port.uid', 'vxc_ends.port_uid')
      .innerJoin('companies as requester', 'requester.id', 'approvals.requester_id')
      .innerJoin('companies as approver', 'approver.id', 'approvals.approver_id')
      .select(['approvals.id', 'approvals.kind', 'approvals.state', 'approvals.comment'])
      .select(['approvals.speed_mbps', 'approvals.from_speed_mbps'])
      .select(['approvals.requested_at', 'approvals.decided_at'])
      .select(['approvals.requester_id', 'requester.name as requesterName', 'approver.name as approverName'])
      .select(['services.uid', 'services.name', 'vxc_ends.vlan', 'port.name as portName'])
      // Only Ports receive requests, so the VLAN is never null.
      .$narrowType<{ vlan: NotNull }>()
      .where((approval) =>
        approval.or([approval('requester_id', '=', companyId), approval('approver_id', '=', companyId)]),
      )
  );
}

const PENDING_FIRST: readonly SortColumn<ApprovalRow>[] = [
  {
    column: sql`(approvals.state = 'PENDING')`,
    type: 'boolean',
    descending: true,
    of: (row) => row.state === 'PENDING',
  },
  { column: 'approvals.requested_at', type: 'timestamptz', descending: true, of: (row) => row.requested_at },
  { column: 'approvals.id', type: 'uuid', of: (row) => row.id },
];

/** Lists the requests that a company has received and sent: pending ones first, then the newest. */
export const listApprovals = pagedList(selectApprovals, PENDING_FIRST, toApproval);

export async function findApproval(database: Database, companyId: string, id: string) {
  const row = await selectApprovals(database, companyId).where('approvals.id', '=', id).executeTakeFirst();
  return row && toApproval(row, companyId);
}

function toApproval(row: ApprovalRow, companyId: string): Approval {
  const sent = row.requester_id === companyId;
  return {
    id: row.id,
    kind: row.kind,
    direction: sent ? 'SENT' : 'RECEIVED',
    state: row.state,
    companyName: sent ? row.approverName : row.requesterName,
    portName: row.portName,
    vlan: row.vlan,
    speedMbps: row.speed_mbps,
    ...(row.from_speed_mbps !== null && { fromSpeedMbps: row.from_speed_mbps }),
    vxcName: row.name,
    ...(sent && { service: { uid: row.uid, name: row.name } }),
    requestedAt: row.requested_at.toISOString(),
    ...(row.decided_at && { decidedAt: row.decided_at.toISOString() }),
    ...(row.comment !== null && { comment: row.comment }),
  };
}
