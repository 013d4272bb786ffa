import type { ApiContext } from '../api-context.ts';
import { ProblemError } from '../problems/problem-error.ts';
import { requireState } from '../services/hold-service.ts';
import { newSpeedProblem, setSpeed } from '../services/speed-rules.ts';
import { decideApproval } from './decide-approval.ts';

/** Gives another company's VXC the requested speed. */
export function approveSpeedChange(context: ApiContext, companyId: string, id: string): Promise<void> {
  const decision = { id, kind: 'SPEED_CHANGE', state: 'APPROVED', companyId } as const;
  return decideApproval(context, decision, async (transaction, { service, speed_mbps: speedMbps }) => {
    // The deciding company must not see the owner's name for the VXC.
    requireState({ ...service, name: 'The VXC' }, ['CONFIGURED', 'LIVE'], 'given another speed');
    if ((await newSpeedProblem(transaction, service, speedMbps)) !== null) {
      throw new ProblemError(
        'speed-not-possible',
        'A Port of the VXC is now slower than the requested speed. Deny the request with this reason.',
      );
    }
    await setSpeed(transaction, service.uid, speedMbps);
  });
}

/** Keeps the speed and tells the requesting company why. */
export function denySpeedChange(
  context: ApiContext,
  companyId: string,
  id: string,
  comment: string,
): Promise<void> {
  return decideApproval(context, { id, kind: 'SPEED_CHANGE', state: 'DENIED', companyId, comment });
}

/** Withdraws the company's own request. */
export function cancelSpeedChange(context: ApiContext, companyId: string, id: string): Promise<void> {
  return decideApproval(context, { id, kind: 'SPEED_CHANGE', state: 'CANCELLED', companyId });
}
