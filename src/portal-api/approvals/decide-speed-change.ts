import type { ApiContext } from '../api-context.ts';
import { ProblemError } from '../problems/problem-error.ts';
import { requireState } from '../services/hold-service.ts';
import { newSpeedProblem, setSpeed } from '../services/speed-rules.ts';
import { decideApproval } from './decide-approval.ts';

/** Gives another company's VXC the speed that was asked for. */
export function approveSpeedChange(context: ApiContext, companyId: string, id: string): Promise<void> {
  const decision = { id, kind: 'SPEED_CHANGE', state: 'APPROVED', companyId } as const;
  return decideApproval(context, decision, async (transaction, { service, speed_mbps: speedMbps }) => {
    // The deciding company is not told the name that the owner gave the VXC.
    requireState({ ...service, name: 'The VXC' }, ['CONFIGURED', 'LIVE'], 'given another speed');
    if ((await newSpeedProblem(transaction, service, speedMbps)) !== null) {
      throw new ProblemError(
        'speed-not-possible',
        'A Port of the VXC has become slower since this speed was asked for. Deny the request, and say so.',
      );
    }
    await setSpeed(transaction, service.uid, speedMbps);
  });
}

/** Leaves the speed as it is and tells the company that asked for another one why. */
export function denySpeedChange(
  context: ApiContext,
  companyId: string,
  id: string,
  comment: string,
): Promise<void> {
  return decideApproval(context, { id, kind: 'SPEED_CHANGE', state: 'DENIED', companyId, comment });
}

/** Withdraws the request of the company that asked for another speed. */
export function cancelSpeedChange(context: ApiContext, companyId: string, id: string): Promise<void> {
  return decideApproval(context, { id, kind: 'SPEED_CHANGE', state: 'CANCELLED', companyId });
}
