import { Type } from 'typebox';

import type { ApiContext } from '../api-context.ts';
import { Approval, Denial } from '../contract/index.ts';
import type { Api } from '../http/api.ts';
import { listRoute, route } from '../http/route-config.ts';
import { Uuid } from '../http/uuid.ts';
import { isBlank } from '../problems/is-blank.ts';
import { validationFailed } from '../problems/problem-error.ts';
import { technicalRoles } from '../session/roles.ts';
import { signedInUser } from '../session/session-guard.ts';
import { findApproval, listApprovals } from './approval-query.ts';
import { approvalNotFound } from './decide-approval.ts';
import { approveConnection, denyConnection } from './decide-connection.ts';
import { approveSpeedChange, cancelSpeedChange, denySpeedChange } from './decide-speed-change.ts';

const ONE_APPROVAL = { params: Type.Object({ id: Uuid }), response: { 200: Approval } };

/** Decisions by path. Only a denial has a comment. */
const DECISIONS = {
  '/connection-requests/:id/approve': ['Approve connection', 'approve connections', approveConnection],
  '/speed-changes/:id/approve': ['Approve speed change', 'approve speed changes', approveSpeedChange],
  '/speed-changes/:id/cancel': ['Cancel speed change', 'cancel speed changes', cancelSpeedChange],
} as const;
const DENIALS = {
  '/connection-requests/:id/deny': ['Deny connection', 'deny connections', denyConnection],
  '/speed-changes/:id/deny': ['Deny speed change', 'deny speed changes', denySpeedChange],
} as const;

export function addApprovalRoutes(api: Api, context: ApiContext): void {
  const read = async (companyId: string, id: string): Promise<Approval> => {
    const approval = await findApproval(context.database, companyId, id);
    if (!approval) throw approvalNotFound();
    return approval;
  };

  api.get('/approvals', listRoute('List approvals', Approval), (request) =>
    listApprovals(context.database, signedInUser(request).companyId, request.query),
  );

  api.get('/approvals/:id', route('Read approval', ONE_APPROVAL), (request) =>
    read(signedInUser(request).companyId, request.params.id),
  );

  for (const [path, [activity, to, decide]] of Object.entries(DECISIONS)) {
    api.post(path, route(activity, ONE_APPROVAL, technicalRoles(to)), async (request) => {
      const { companyId } = signedInUser(request);
      await decide(context, companyId, request.params.id);
      return read(companyId, request.params.id);
    });
  }

  for (const [path, [activity, to, deny]] of Object.entries(DENIALS)) {
    const schema = { ...ONE_APPROVAL, body: Denial };
    api.post(path, route(activity, schema, technicalRoles(to)), async (request) => {
      const { companyId } = signedInUser(request);
      await deny(context, companyId, request.params.id, commentOf(request.body));
      return read(companyId, request.params.id);
    });
  }
}

function commentOf({ comment }: Denial): string {
  if (!isBlank(comment)) return comment.trim();
  throw validationFailed([
    { pointer: '#/comment', detail: 'Enter a reason for the company that made the request.' },
  ]);
}
