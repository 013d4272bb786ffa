import type { FastifyInstance, FastifyRequest } from 'fastify';

import type { ApiContext } from '../api-context.ts';
import { bearerKey, requireApiKeyAccess, resumeApiKey } from '../api-keys/api-key-access.ts';
import type { Role } from '../contract/index.ts';
import type { RememberedReads } from '../database/remembered-reads.ts';
import { isRead } from '../http/is-read.ts';
import { ProblemError } from '../problems/problem-error.ts';
import type { CallCounter } from '../rate-limits/call-counter.ts';
import { networkOf } from '../rate-limits/rate-limits.ts';
import { roleName, whoMay } from './roles.ts';
import { sessionTokenOf, XSRF_COOKIE, XSRF_HEADER } from './session-cookies.ts';
import { findSession, type SessionUser } from './session-store.ts';
import { isSameToken, xsrfTokenFor } from './secret-token.ts';

export interface RequestSession {
  readonly token: string;
  readonly user: SessionUser;
  readonly expiresAt: Date;
}

/** Caller for the Activity Log, even with an expired session or after a failed sign-in. */
export interface Actor {
  readonly email: string;
  readonly userId?: string;
  readonly companyId?: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    session: RequestSession | null;
    actor: Actor | null;
  }
}

/** Finds the session or API key of each call, counts the call, and enforces the route's `access`. */
export function guardSessions(
  api: FastifyInstance,
  context: ApiContext,
  memory: RememberedReads,
  calls: CallCounter,
): void {
  api.decorateRequest('session', null);
  api.decorateRequest('actor', null);
  api.decorateRequest('apiKey', null);
  const resume = async (request: FastifyRequest): Promise<void> => {
    const key = bearerKey(request);
    if (key === undefined) await resumeSession(request, context, memory);
    else await resumeApiKey(request, context, key, memory);
  };
  // Calls for health or documentation have no caller and need no table.
  const hasCaller = ({ routeOptions }: FastifyRequest): boolean => routeOptions.config.activity !== null;

  api.addHook('onRequest', async (request) => {
    if (!hasCaller(request)) return;
    await resume(request);
    calls.count(callerOf(request));
    requireAccess(request);
  });
  // A body may take seconds to arrive, and the caller's access may have ended meanwhile.
  api.addHook('preValidation', async (request) => {
    if (!hasCaller(request) || request.body === undefined) return;
    await resume(request);
    requireAccess(request);
  });
}

function requireAccess(request: FastifyRequest): void {
  const { access = 'public' } = request.routeOptions.config;
  // Browsers send cookies by themselves but never a key, so calls with a key need no XSRF token.
  if (bearerKey(request) !== undefined) requireApiKeyAccess(request);
  else {
    if (access !== 'public') requireSession(request);
    if (!isRead(request.method) && !request.is404) requireXsrfToken(request);
  }
  if (typeof access === 'object' && !rolesOf(request).every((role) => access.roles.includes(role))) {
    throw new ProblemError('forbidden', whoMay(access), {
      members: { allowedRoles: access.roles.map(roleName) },
    });
  }
}

/** Roles that must all have access: those of an API key and of the user who created it, or that of the session's user. */
function rolesOf(request: FastifyRequest): readonly Role[] {
  const { role } = signedInUser(request);
  return request.apiKey ? [role, request.apiKey.creatorRole] : [role];
}

/** Returns the signed-in user, or the user of an API key with the role of the key. */
export function signedInUser(request: FastifyRequest): SessionUser {
  return request.apiKey?.user ?? requireSession(request).user;
}

export function requireSession(request: FastifyRequest): RequestSession {
  if (request.session) return request.session;
  if (sessionTokenOf(request)) {
    throw new ProblemError('session-expired', 'Your session has expired. Sign in again to continue.');
  }
  throw new ProblemError('not-signed-in', 'Sign in to continue.');
}

/** Key under which a caller's calls are counted. */
function callerOf({ apiKey, session, ip }: FastifyRequest): string {
  if (apiKey) return `API key ${apiKey.id}`;
  return session ? `session ${session.token}` : `network ${networkOf(ip)}`;
}

async function resumeSession(
  request: FastifyRequest,
  { database, now }: ApiContext,
  memory: RememberedReads,
): Promise<void> {
  const token = sessionTokenOf(request);
  const found = token ? await findSession(database, token, now(), memory) : null;
  request.session = null;
  if (!token || !found) return;
  const { user, expired, expiresAt } = found;
  request.actor = user;
  if (!expired) request.session = { token, user, expiresAt };
}

function requireXsrfToken(request: FastifyRequest): void {
  const header = request.headers[XSRF_HEADER];
  const cookie = request.cookies[XSRF_COOKIE];
  const expected = request.session ? xsrfTokenFor(request.session.token) : cookie;
  if (typeof header === 'string' && expected && isSameToken(header, expected)) return;
  throw new ProblemError('xsrf', 'This page is out of date. Reload it, then try again.');
}
