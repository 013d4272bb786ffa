import type { ApiContext } from '../api-context.ts';
import { ProblemError } from '../problems/problem-error.ts';
import { requireState } from '../services/hold-service.ts';
import { newSpeedProblem } from '../services/speed-rules.ts';
import { closeApproval } from './close-approval.ts';
import { lockApproval } from './lock-approval.ts';

/** Lets another company's VXC have the speed that was asked for. */
export async function approveSpeedChange(
  { database, now }: ApiContext,
  companyId: string,
  id: string,
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const approval = await lockApproval(transaction, {
      id,
      kind: 'SPEED_CHANGE',
      party: 'approver',
      companyId,
    });
    const { service, speed_mbps: speedMbps } = approval;
    // What its owner calls it is not for the company that decides.
    requireState({ ...service, name: 'The VXC' }, ['CONFIGURED', 'LIVE'], 'given another speed');
    if ((await newSpeedProblem(transaction, service, speedMbps)) !== null) {
      throw new ProblemError(
        'speed-not-possible',
        'A Port of the VXC has become slower since this speed was asked for. Deny the request, and say so.',
      );
    }
    await closeApproval(transaction, id, 'APPROVED', now());
    await transaction
      .updateTable('services')
      .set({ speed_mbps: speedMbps })
      .where('uid', '=', service.uid)
      .execute();
  });
}

/** Leaves the speed as it is, and says why to the company that asked for another. */
export async function denySpeedChange(
  { database, now }: ApiContext,
  companyId: string,
  id: string,
  comment: string,
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await lockApproval(transaction, { id, kind: 'SPEED_CHANGE', party: 'approver', companyId });
    await closeApproval(transaction, id, 'DENIED', now(), comment);
  });
}

/** The company that asked for another speed changes its mind. */
export async function cancelSpeedChange(
  { database, now }: ApiContext,
  companyId: string,
  id: string,
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await lockApproval(transaction, { id, kind: 'SPEED_CHANGE', party: 'requester', companyId });
    await closeApproval(transaction, id, 'CANCELLED', now());
  });
}
