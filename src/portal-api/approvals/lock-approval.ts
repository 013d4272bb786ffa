import type { Approval } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { ProblemError } from '../problems/problem-error.ts';

/** Who changes a request: the company that decides it, or the one that made it. */
export type ApprovalParty = 'approver' | 'requester';

export interface ApprovalRef {
  readonly id: string;
  readonly kind: Approval['kind'];
  readonly party: ApprovalParty;
  readonly companyId: string;
}

/**
 * A request that waits, with its service, for a change to both: nobody else changes them until the transaction
 * ends. Services come first, as everywhere, so that two changes never wait for each other.
 */
export async function lockApproval(transaction: Database, ref: ApprovalRef) {
  const select = () =>
    transaction
      .selectFrom('approvals')
      .innerJoin('companies as approver', 'approver.id', 'approvals.approver_id')
      .select([
        'approvals.id',
        'approvals.state',
        'approvals.service_uid',
        'approvals.order_id',
        'approvals.speed_mbps',
        'approver.name as approverName',
      ])
      .where('approvals.id', '=', ref.id)
      .where('approvals.kind', '=', ref.kind)
      .where(ref.party === 'approver' ? 'approver_id' : 'requester_id', '=', ref.companyId);
  const found = await select().executeTakeFirst();
  if (!found) throw approvalNotFound();
  const service = await transaction
    .selectFrom('services')
    .select(['uid', 'kind', 'name', 'state'])
    .where('uid', '=', found.service_uid)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const approval = await select().forUpdate('approvals').executeTakeFirstOrThrow();
  if (approval.state !== 'PENDING') throw decided(approval.state);
  return { ...approval, service };
}

export const approvalNotFound = () =>
  new ProblemError('not-found', 'There is no such request. It may be another company’s to decide.');

const DECIDED: Record<Exclude<Approval['state'], 'PENDING'>, string> = {
  APPROVED: 'has been approved already',
  DENIED: 'has been denied already',
  CANCELLED: 'has been cancelled by the company that made it',
};

const decided = (state: Exclude<Approval['state'], 'PENDING'>) =>
  new ProblemError('approval-decided', `This request ${DECIDED[state]}. Nothing was changed.`, {
    members: { state },
  });
