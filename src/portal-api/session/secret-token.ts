import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** A new secret for a cookie. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a session's token. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** The XSRF token that belongs to one session: nobody can make it without the session's own cookie. */
export const xsrfTokenFor = (sessionToken: string): string =>
  createHmac('sha256', sessionToken).update('XSRF-TOKEN').digest('base64url');

export function isSameToken(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(hashToken(given)), Buffer.from(hashToken(expected))];
  return timingSafeEqual(a, b);
}
