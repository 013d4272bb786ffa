import type { FastifyRequest } from 'fastify';

import type { ApiContext } from '../api-context.ts';
import { Invitation, InvitationAcceptance, InvitationLookUp, Session } from '../contract/index.ts';
import type { Api } from '../http/api.ts';
import { route } from '../http/route-config.ts';
import { ProblemError } from '../problems/problem-error.ts';
import { keepSoFar } from '../database/unit-of-work.ts';
import { countHit } from '../rate-limits/count-hit.ts';
import { networkOf, SIGN_INS_OF_ADDRESS } from '../rate-limits/rate-limits.ts';
import { beginSession } from '../session/begin-session.ts';
import { hashPassword } from '../session/password.ts';
import { hashToken } from '../session/secret-token.ts';
import { USER_COLUMNS } from '../session/session-store.ts';

/** Sign-in of invited people. The token is only sent in request bodies, because URLs end up in logs. */
export function addInvitationRoutes(api: Api, context: ApiContext): void {
  const { database, now } = context;

  const findInvitation = async (request: FastifyRequest, token: string) => {
    await countHit(context, {
      key: `invitation ${networkOf(request.ip)}`,
      max: context.rateLimits.signIns * SIGN_INS_OF_ADDRESS,
      detail: 'Too many attempts. Wait a few minutes, then try again.',
    });
    const invitation = await database
      .selectFrom('invitations')
      .innerJoin('users', 'users.id', 'invitations.user_id')
      .innerJoin('companies', 'companies.id', 'users.company_id')
      .select(USER_COLUMNS)
      .where('invitations.token_hash', '=', hashToken(token))
      .where('invitations.expires_at', '>', now())
      .executeTakeFirst();
    if (invitation) return invitation;
    throw invitationInvalid();
  };

  api.post(
    '/invitations/look-up',
    route('Read invitation', { body: InvitationLookUp, response: { 200: Invitation } }, 'public'),
    async (request) => {
      const { email, firstName, companyName } = await findInvitation(request, request.body.token);
      return { email, firstName, companyName };
    },
  );

  api.post(
    '/invitations/accept',
    route('Accept invitation', { body: InvitationAcceptance, response: { 200: Session } }, 'public'),
    async (request, reply) => {
      const { token, password } = request.body;
      const { userId, email, companyId } = await findInvitation(request, token);
      request.actor = { userId, email, companyId };
      // Hashing is slow, so no connection is held during it.
      await keepSoFar();
      const passwordHash = await hashPassword(password, context.passwordCost);
      await database.transaction().execute(async (transaction) => {
        const used = await transaction
          .deleteFrom('invitations')
          .where('token_hash', '=', hashToken(token))
          .executeTakeFirst();
        // If two people have the same link, only the first gets in.
        if (used.numDeletedRows === 0n) throw invitationInvalid();
        await transaction
          .updateTable('users')
          .set({ state: 'ACTIVE', password_hash: passwordHash })
          .where('id', '=', userId)
          .execute();
      });
      return beginSession(context, request, reply, userId);
    },
  );
}

const invitationInvalid = () =>
  new ProblemError(
    'invitation-invalid',
    'It has been used, has expired or was replaced by a newer one. Ask your Company Admin for another.',
  );
