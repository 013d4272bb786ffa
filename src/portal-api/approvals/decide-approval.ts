import type { ApiContext } from '../api-context.ts';
import type { Approval, ApprovalState } from '../contract/index.ts';
import type { Database } from '../database/database.ts';
import { ProblemError } from '../problems/problem-error.ts';

type DecidedState = Exclude<ApprovalState, 'PENDING'>;

/** A decision on a request that waits for one. */
export interface Decision {
  readonly id: string;
  readonly kind: Approval['kind'];
  readonly state: DecidedState;
  /** The company that decides; the one that made the request can only cancel it. */
  readonly companyId: string;
  readonly comment?: string;
}

/** A request with its service, both held until the transaction of its decision ends. */
export type HeldApproval = Awaited<ReturnType<typeof holdApproval>>;

/** Decides a request, once, together with what follows from the decision. */
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

/** Services are held first, as everywhere, so that two changes never wait for each other. */
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
  new ProblemError('not-found', 'There is no such request. It may be another company’s to decide.');

const DECIDED: Record<DecidedState, string> = {
  APPROVED: 'has been approved already',
  DENIED: 'has been denied already',
  CANCELLED: 'has been cancelled by the company that made it',
};

const decided = (state: DecidedState) =>
  new ProblemError('approval-decided', `This request ${DECIDED[state]}. Nothing was changed.`, {
    members: { state },
  });
