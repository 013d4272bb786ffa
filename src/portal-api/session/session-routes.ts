import { Type } from 'typebox';

import type { ApiContext } from '../api-context.ts';
import { Session, SignIn } from '../contract/index.ts';
import type { Api } from '../http/api.ts';
import { ProblemError } from '../problems/problem-error.ts';
import { countHit } from '../rate-limits/count-hit.ts';
import { isPassword } from './password.ts';
import { clearSessionCookies, setSessionCookies, setXsrfCookie } from './session-cookies.ts';
import { requireSession, type RequestSession } from './session-guard.ts';
import { endSession, findSession, startSession } from './session-store.ts';

const EMAIL = /^[^\s@]+@[^\s@]+$/;

export function addSessionRoutes(api: Api, context: ApiContext): void {
  const { database, now } = context;

  api.get(
    '/session',
    { schema: { response: { 200: Session } }, config: { activity: 'Read session', access: 'public' } },
    (request, reply) => {
      setXsrfCookie(request, reply);
      return toSession(requireSession(request));
    },
  );

  api.post(
    '/session',
    {
      schema: { body: SignIn, response: { 200: Session } },
      config: { activity: 'Sign in', access: 'public' },
    },
    async (request, reply) => {
      const email = request.body.email.trim().toLowerCase();
      const account = await database
        .selectFrom('users')
        .select(['id', 'company_id', 'password_hash'])
        .where('email', '=', email)
        .executeTakeFirst();
      // A password typed into the wrong field must not reach the Activity Log.
      request.actor = {
        email: EMAIL.test(email) ? email : 'unknown',
        ...(account && { userId: account.id, companyId: account.company_id }),
      };
      await countHit(context, {
        key: `sign-in ${request.ip} ${email}`,
        max: context.rateLimits.signIns,
        detail: 'Too many attempts to sign in. Wait a few minutes, then try again.',
      });
      const correct = await isPassword(request.body.password, account?.password_hash);
      if (!account || !correct) {
        throw new ProblemError('wrong-credentials', 'The e-mail address or the password is wrong.');
      }
      if (request.session) await endSession(database, request.session.token);
      const token = await startSession(database, account.id, now());
      const session = await findSession(database, token, now());
      if (!session) throw new Error('The session that was just started is not there.');
      setSessionCookies(request, reply, token);
      return toSession(session);
    },
  );

  api.delete(
    '/session',
    { schema: { response: { 204: Type.Null() } }, config: { activity: 'Sign out', access: 'public' } },
    async (request, reply) => {
      if (request.session) await endSession(database, request.session.token);
      clearSessionCookies(request, reply);
      return reply.code(204).send(null);
    },
  );
}

function toSession({ user, expiresAt }: Omit<RequestSession, 'token'>): Session {
  const { userId: id, email, firstName, lastName, role, companyId, companyName } = user;
  return {
    user: { id, email, firstName, lastName, role },
    company: { id: companyId, name: companyName },
    expiresAt: expiresAt.toISOString(),
  };
}
