import type { ApiContext } from '../api-context.ts';
import type { Approval, ApprovalState } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { ProblemError } from '../problems/problem-error.ts';

type DecidedState = Exclude<ApprovalState, 'PENDING'>;

/** Decision on a pending request. */
export interface Decision {
  readonly id: string;
  readonly kind: Approval['kind'];
  readonly state: DecidedState;
  /** The deciding company. The requesting company can only cancel. */
  readonly companyId: string;
  readonly comment?: string;
}

/** A request and its service, both locked until the transaction of the decision ends. */
export type HeldApproval = Awaited<ReturnType<typeof holdApproval>>;

/** Decides a request exactly once, and applies the consequences in the same transaction. */
export async function decideApproval(
  { database, now }: ApiContext,
  decision: Decision,
  follow: (transaction: Database, approval: HeldApproval, at: Date) => Promise<void> = () =>
    Promise.resolve(),
): Promise<void> {
  const { id, state, comment = null } = decision;
  await database.transaction().execute(async (transaction) => {
    const approval = await holdApproval(transaction, decision);
    const at = now();
    await transaction
      .updateTable('approvals')
      .set({ state, decided_at: at, comment })
      .where('id', '=', id)
      .execute();
    await follow(transaction, approval, at);
  });
}

/** Locks services first, as all code does, so that two changes never deadlock. */
async function holdApproval(transaction: Database, { id, kind, state, companyId }: Decision) {
  const select = () =>
    transaction
      .selectFrom('approvals')
      .innerJoin('companies as approver', 'approver.id', 'approvals.approver_id')
      .select(['approvals.state', 'service_uid', 'order_id', 'speed_mbps', 'approver.name as approverName'])
      .where('approvals.id', '=', id)
      .where('approvals.kind', '=', kind)
      .where(state === 'CANCELLED' ? 'requester_id' : 'approver_id', '=', companyId);
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
  new ProblemError('not-found', 'There is no such request. It may belong to another company.');

const DECIDED: Record<DecidedState, string> = {
  APPROVED: 'has already been approved',
  DENIED: 'has already been denied',
  CANCELLED: 'has been cancelled by the company that made it',
};

const decided = (state: DecidedState) =>
  new ProblemError('approval-decided', `This request ${DECIDED[state]}. Nothing was changed.`, {
    members: { state },
  });
