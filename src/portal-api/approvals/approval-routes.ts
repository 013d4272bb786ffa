import { Type } from 'typebox';

import type { ApiContext } from '../api-context.ts';
import { Approval, Denial } from '../contract/index.ts';
import type { Api } from '../http/api.ts';
import { Uuid } from '../http/uuid.ts';
import { validationFailed } from '../problems/problem-error.ts';
import { SERVICE_ROLES } from '../session/role-names.ts';
import { signedInUser } from '../session/session-guard.ts';
import { findApproval, listApprovals } from './approval-query.ts';
import { approveConnection, denyConnection } from './decide-connection.ts';
import { approveSpeedChange, cancelSpeedChange, denySpeedChange } from './decide-speed-change.ts';
import { approvalNotFound } from './lock-approval.ts';

const IdParams = Type.Object({ id: Uuid });
const decision = { params: IdParams, response: { 200: Approval } };

export function addApprovalRoutes(api: Api, context: ApiContext): void {
  const read = async (companyId: string, id: string): Promise<Approval> => {
    const approval = await findApproval(context.database, companyId, id);
    if (!approval) throw approvalNotFound();
    return approval;
  };

  api.get(
    '/approvals',
    {
      schema: { response: { 200: Type.Array(Approval) } },
      config: { activity: 'List approvals', access: 'signed-in' },
    },
    (request) => listApprovals(context.database, signedInUser(request).companyId),
  );

  api.get(
    '/approvals/:id',
    { schema: decision, config: { activity: 'Read approval', access: 'signed-in' } },
    (request) => read(signedInUser(request).companyId, request.params.id),
  );

  api.post(
    '/connection-requests/:id/approve',
    {
      schema: decision,
      config: { activity: 'Approve connection', access: { roles: SERVICE_ROLES, to: 'approve connections' } },
    },
    async (request) => {
      const { companyId } = signedInUser(request);
      await approveConnection(context, companyId, request.params.id);
      return read(companyId, request.params.id);
    },
  );

  api.post(
    '/connection-requests/:id/deny',
    {
      schema: { ...decision, body: Denial },
      config: { activity: 'Deny connection', access: { roles: SERVICE_ROLES, to: 'deny connections' } },
    },
    async (request) => {
      const { companyId } = signedInUser(request);
      await denyConnection(context, companyId, request.params.id, commentOf(request.body));
      return read(companyId, request.params.id);
    },
  );

  api.post(
    '/speed-changes/:id/approve',
    {
      schema: decision,
      config: {
        activity: 'Approve speed change',
        access: { roles: SERVICE_ROLES, to: 'approve speed changes' },
      },
    },
    async (request) => {
      const { companyId } = signedInUser(request);
      await approveSpeedChange(context, companyId, request.params.id);
      return read(companyId, request.params.id);
    },
  );

  api.post(
    '/speed-changes/:id/deny',
    {
      schema: { ...decision, body: Denial },
      config: { activity: 'Deny speed change', access: { roles: SERVICE_ROLES, to: 'deny speed changes' } },
    },
    async (request) => {
      const { companyId } = signedInUser(request);
      await denySpeedChange(context, companyId, request.params.id, commentOf(request.body));
      return read(companyId, request.params.id);
    },
  );

  api.post(
    '/speed-changes/:id/cancel',
    {
      schema: decision,
      config: {
        activity: 'Cancel speed change',
        access: { roles: SERVICE_ROLES, to: 'cancel speed changes' },
      },
    },
    async (request) => {
      const { companyId } = signedInUser(request);
      await cancelSpeedChange(context, companyId, request.params.id);
      return read(companyId, request.params.id);
    },
  );
}

function commentOf({ comment }: Denial): string {
  if (comment.trim()) return comment.trim();
  throw validationFailed([{ pointer: '#/comment', detail: 'Say why, for the company that asked.' }]);
}
