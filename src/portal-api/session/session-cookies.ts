import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { newToken, xsrfTokenFor } from './secret-token.ts';

const SESSION_COOKIE = 'session';
/** Default XSRF names of Angular's HttpClient. */
export const XSRF_COOKIE = 'XSRF-TOKEN';
export const XSRF_HEADER = 'x-xsrf-token';

const options = (request: FastifyRequest) =>
  ({ path: '/', sameSite: 'lax', secure: request.protocol === 'https' }) as const;

/** With the `__Host-` prefix, browsers accept the cookie only from this host, over https and for all paths. */
const sessionCookie = (request: FastifyRequest): string =>
  request.protocol === 'https' ? `__Host-${SESSION_COOKIE}` : SESSION_COOKIE;

/** Session token of a call. */
export const sessionTokenOf = (request: FastifyRequest): string | undefined =>
  request.cookies[sessionCookie(request)];

export function setSessionCookies(request: FastifyRequest, reply: FastifyReply, token: string): void {
  void reply
    .setCookie(sessionCookie(request), token, { ...options(request), httpOnly: true })
    .setCookie(XSRF_COOKIE, xsrfTokenFor(token), options(request));
}

/** Sets the XSRF token, which even sign-in requires. */
export function setXsrfCookie(request: FastifyRequest, reply: FastifyReply): void {
  const token = request.session ? xsrfTokenFor(request.session.token) : newToken();
  void reply.setCookie(XSRF_COOKIE, token, options(request));
}

export function clearSessionCookies(request: FastifyRequest, reply: FastifyReply): void {
  void reply.clearCookie(sessionCookie(request), { ...options(request), httpOnly: true });
  void reply.setCookie(XSRF_COOKIE, newToken(), options(request));
}
