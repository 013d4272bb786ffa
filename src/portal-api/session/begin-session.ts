import type { FastifyReply, FastifyRequest } from 'fastify';

import type { ApiContext } from '../api-context.ts';
import type { Session } from '../contract/index.ts';
import { setSessionCookies } from './session-cookies.ts';
import type { RequestSession } from './session-guard.ts';
import { endSession, findSession, startSession } from './session-store.ts';

/** Signs in a user whose identity is proven, and first ends the existing session of the browser. */
export async function beginSession(
  { database, now }: ApiContext,
  request: FastifyRequest,
  reply: FastifyReply,
  userId: string,
): Promise<Session> {
  if (request.session) await endSession(database, request.session.token);
  const token = await startSession(database, userId, now());
  const session = await findSession(database, token, now());
  if (!session) throw new Error('The new session was not found.');
  setSessionCookies(request, reply, token);
  return toSession(session);
}

export function toSession({ user, expiresAt }: Omit<RequestSession, 'token'>): Session {
  const { userId: id, email, firstName, lastName, role, companyId, companyName } = user;
  return {
    user: { id, email, firstName, lastName, role },
    company: { id: companyId, name: companyName },
    expiresAt: expiresAt.toISOString(),
  };
}
