import { Type } from 'typebox';

import type { ApiContext } from '../api-context.ts';
import { InvitedUser, User, UserInvitation, UserUpdate } from '../contract/index.ts';
import type { Api } from '../http/api.ts';
import { listRoute, route } from '../http/route-config.ts';
import { Uuid } from '../http/uuid.ts';
import { companyAdmins } from '../session/roles.ts';
import { signedInUser } from '../session/session-guard.ts';
import { changeRole, deactivateUser } from './change-user.ts';
import { refuseOwnAccount } from './hold-user.ts';
import { inviteAgain, inviteUser, type NewInvitation } from './invite-user.ts';
import { listUsers, readUser } from './user-query.ts';

const IdParams = Type.Object({ id: Uuid });
const COMPANY_ADMIN = companyAdmins('manage users');

/** Users of a company, managed by its Company Admins. */
export function addUserRoutes(api: Api, { database, now }: ApiContext): void {
  const toInvitedUser = async (companyId: string, invitation: NewInvitation): Promise<InvitedUser> => ({
    user: await readUser(database, companyId, invitation.userId),
    token: invitation.token,
    expiresAt: invitation.expiresAt.toISOString(),
  });

  api.get('/users', listRoute('List users', User, COMPANY_ADMIN), (request) =>
    listUsers(database, signedInUser(request).companyId, request.query),
  );

  api.post(
    '/users',
    route('Invite user', { body: UserInvitation, response: { 201: InvitedUser } }, COMPANY_ADMIN),
    async (request, reply) => {
      const { companyId } = signedInUser(request);
      const invitation = await inviteUser(database, companyId, request.body, now());
      return reply.code(201).send(await toInvitedUser(companyId, invitation));
    },
  );

  api.post(
    '/users/:id/invitation',
    route('Invite user again', { params: IdParams, response: { 200: InvitedUser } }, COMPANY_ADMIN),
    async (request) => {
      const { companyId } = signedInUser(request);
      return toInvitedUser(companyId, await inviteAgain(database, companyId, request.params.id, now()));
    },
  );

  api.put(
    '/users/:id',
    route('Update user', { params: IdParams, body: UserUpdate, response: { 200: User } }, COMPANY_ADMIN, {
      endsAccess: true,
    }),
    async (request) => {
      const user = signedInUser(request);
      await changeRole(database, user, request.params.id, request.body.role);
      return readUser(database, user.companyId, request.params.id);
    },
  );

  api.post(
    '/users/:id/deactivate',
    route('Deactivate user', { params: IdParams, response: { 200: User } }, COMPANY_ADMIN, {
      endsAccess: true,
    }),
    async (request) => {
      const user = signedInUser(request);
      await deactivateUser(database, user, request.params.id, now());
      return readUser(database, user.companyId, request.params.id);
    },
  );

  api.post(
    '/users/:id/reset-mfa',
    route('Reset MFA of user', { params: IdParams, response: { 200: User } }, COMPANY_ADMIN),
    async (request) => {
      const user = signedInUser(request);
      const { id } = await readUser(database, user.companyId, request.params.id);
      // Whoever takes over a session must not get rid of the second factor without a code.
      refuseOwnAccount(user, id, 'reset your own second factor');
      await database.deleteFrom('mfa').where('user_id', '=', id).execute();
      return readUser(database, user.companyId, id);
    },
  );
}
