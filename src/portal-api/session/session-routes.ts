import { Type } from 'typebox';

import type { ApiContext } from '../api-context.ts';
import { Session, SignIn } from '../contract/index.ts';
import type { Api } from '../http/api.ts';
import { route } from '../http/route-config.ts';
import { requireSecondFactor } from '../mfa/require-second-factor.ts';
import { ProblemError } from '../problems/problem-error.ts';
import { keepSoFar } from '../database/unit-of-work.ts';
import { countSignIn } from '../rate-limits/count-sign-in.ts';
import { beginSession, toSession } from './begin-session.ts';
import { isEmail, normalEmail } from './email-address.ts';
import { isPassword } from './password.ts';
import { clearSessionCookies, setXsrfCookie } from './session-cookies.ts';
import { requireSession } from './session-guard.ts';
import { endSession } from './session-store.ts';

export function addSessionRoutes(api: Api, context: ApiContext): void {
  const { database } = context;

  api.get('/session', route('Read session', { response: { 200: Session } }, 'public'), (request, reply) => {
    setXsrfCookie(request, reply);
    return toSession(requireSession(request));
  });

  api.post(
    '/session',
    route('Sign in', { body: SignIn, response: { 200: Session } }, 'public', { endsAccess: true }),
    async (request, reply) => {
      const email = normalEmail(request.body.email);
      const account = await database
        .selectFrom('users')
        .select(['id', 'company_id', 'password_hash', 'state'])
        .where('email', '=', email)
        .executeTakeFirst();
      // A password typed into the wrong field must not reach the Activity Log.
      request.actor = {
        email: isEmail(email) ? email : 'unknown',
        ...(account && { userId: account.id, companyId: account.company_id }),
      };
      await countSignIn(context, request.ip, email);
      // The password check is slow, so no connection is held during it.
      await keepSoFar();
      const correct = await isPassword(request.body.password, account?.password_hash, context.passwordCost);
      if (!account || !correct) {
        throw new ProblemError('wrong-credentials', 'The e-mail address or the password is wrong.');
      }
      if (account.state === 'DEACTIVATED') {
        const detail = 'A Company Admin in your company has deactivated your account. Ask them for access.';
        throw new ProblemError('account-deactivated', detail);
      }
      await requireSecondFactor(context, account.id, request.body.code);
      return beginSession(context, request, reply, account.id);
    },
  );

  api.delete(
    '/session',
    route('Sign out', { response: { 204: Type.Null() } }, 'public', { endsAccess: true }),
    async (request, reply) => {
      if (request.session) await endSession(database, request.session.token);
      clearSessionCookies(request, reply);
      return reply.code(204).send(null);
    },
  );
}
