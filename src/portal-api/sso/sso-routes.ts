import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';

import type { ApiContext } from '../api-context.ts';
import { SsoOffer, SsoResult } from '../contract/index.ts';
import type { Api } from '../http/api.ts';
import { route } from '../http/route-config.ts';
import { ProblemError } from '../problems/problem-error.ts';
import { beginSession } from '../session/begin-session.ts';
import { beginAuthentication, completeAuthentication, isCancelled } from './authenticate.ts';
import { findOrAddUser } from './find-or-add-user.ts';
import type { IdentityProvider } from './identity-provider.ts';
import { SsoAttempt, SsoCookie } from './sso-cookies.ts';
import { SsoError } from './sso-error.ts';

const ATTEMPT = new SsoCookie('sso-attempt', SsoAttempt);
const RESULT = new SsoCookie('sso-result', SsoResult);
const redirect = (description: string) => ({
  description,
  headers: { Location: { description: 'The next address.', type: 'string' } },
  type: 'null',
});
const TO_PROVIDER = redirect('Redirects to the identity provider.');
const TO_PORTAL = redirect('Redirects to the portal, which fetches the outcome.');
/** Page of the portal that fetches the result. */
const RETURN_PATH = '/sso';

/**
 * Sign-in with an identity provider: OpenID Connect, authorization code flow with PKCE. The provider decides who may
 * sign in, including any second factor. The portal decides which company they belong to.
 */
export function addSsoRoutes(api: Api, context: ApiContext, provider: IdentityProvider | undefined): void {
  const requireProvider = (): IdentityProvider => {
    if (provider) return provider;
    throw new ProblemError('not-found', 'This server offers no single sign-on.');
  };

  api.get('/sso', route('Read single sign-on', { response: { 200: SsoOffer } }, 'public'), () =>
    provider ? { provider: provider.name } : {},
  );

  api.get(
    '/sso/start',
    route('Start single sign-on', { response: { 302: TO_PROVIDER } }, 'public'),
    async (request, reply) => {
      const used = requireProvider();
      try {
        const { url, attempt } = await beginAuthentication(used, originOf(request));
        ATTEMPT.set(request, reply, attempt);
        return await reply.redirect(url.href);
      } catch (error) {
        return fail(request, reply, error);
      }
    },
  );

  const callback = route('Sign in by single sign-on', { response: { 302: TO_PORTAL } }, 'public', {
    changes: true,
    endsAccess: true,
  });
  api.get('/sso/callback', callback, async (request, reply) => {
    const used = requireProvider();
    try {
      const attempt = ATTEMPT.take(request, reply);
      if (!attempt) throw new SsoError('It took too long, or it was started in another browser. Try again.');
      const query = request.url.slice(request.url.indexOf('?'));
      const identity = await completeAuthentication(used, originOf(request), query, attempt);
      request.actor = { email: identity.email };
      const { userId, kind } = await findOrAddUser(context.database, identity);
      const { company } = await beginSession(context, request, reply, userId);
      request.actor = { email: identity.email, userId, companyId: company.id };
      RESULT.set(request, reply, { kind, succeeded: true, traceId: request.id });
      return await reply.redirect(RETURN_PATH);
    } catch (error) {
      return fail(request, reply, error);
    }
  });

  api.get(
    '/sso/result',
    route(
      'Read the outcome of single sign-on',
      { response: { 200: Type.Union([SsoResult, Type.Null()]) } },
      'public',
    ),
    (request, reply) => RESULT.take(request, reply),
  );
}

const originOf = (request: FastifyRequest): string => `${request.protocol}://${request.host}`;

/** The browser is between pages, so the portal shows the error afterwards. */
function fail(request: FastifyRequest, reply: FastifyReply, error: unknown): FastifyReply {
  const known = error instanceof SsoError;
  if (!known && !isCancelled(error)) request.log.warn(error, 'Single sign-on failed.');
  RESULT.set(request, reply, {
    kind: known ? error.kind : 'LOG_IN',
    succeeded: false,
    detail: detailOf(error),
    traceId: request.id,
  });
  return reply.redirect(RETURN_PATH);
}

function detailOf(error: unknown): string {
  if (error instanceof SsoError) return error.message;
  return isCancelled(error)
    ? 'You cancelled at the identity provider.'
    : 'The identity provider did not confirm who you are. Try again.';
}
