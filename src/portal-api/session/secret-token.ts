import { createHmac, hash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Creates a secret of 256 random bits. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Hash of a secret. The database stores only this. */
export const hashToken = (token: string): string => hash('sha256', token, 'base64url');

/** XSRF token of a session. It cannot be derived without the session cookie. */
export const xsrfTokenFor = (sessionToken: string): string =>
  createHmac('sha256', sessionToken).update('XSRF-TOKEN').digest('base64url');

export function isSameToken(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(hashToken(given)), Buffer.from(hashToken(expected))];
  return timingSafeEqual(a, b);
}
