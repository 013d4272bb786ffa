import { createHash } from 'node:crypto';

import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';

import { ProblemError } from '../problems/problem-error.ts';
import { signedInUser } from '../session/session-guard.ts';

/** Headers of a route that must not carry out a request twice. */
export const IdempotencyHeaders = Type.Object({
  'idempotency-key': Type.String({
    minLength: 1,
    maxLength: 255,
    description:
      'New for each request. A repeat with the same key is carried out once and gets the same answer.',
  }),
});

/** Headers of a route where a repeat does no harm. */
export const OptionalIdempotencyHeaders = Type.Partial(IdempotencyHeaders);

/** Key of a request, unique for its caller, and a fingerprint of the request. */
export interface IdempotencyKey {
  readonly userId: string;
  readonly key: string;
  readonly fingerprint: string;
}

/** Key of a request that asks for `subject`. Each API key of a user has its own, because integrations may just count. */
export const keyFor = (request: FastifyRequest, key: string, subject: unknown): IdempotencyKey => ({
  userId: signedInUser(request).userId,
  key: request.apiKey ? `${request.apiKey.id} ${key}` : key,
  fingerprint: fingerprintOf(subject),
});

/** Hash of a JSON value. The order of members means nothing in JSON, so it does not count. */
export const fingerprintOf = (subject: unknown): string =>
  createHash('sha256').update(JSON.stringify(subject, inOrder)).digest('base64url');

const inOrder = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
    : value;

/** Refuses a key that was used for a different request; `other` describes that request. */
export function requireSameRequest(key: IdempotencyKey, earlierFingerprint: string, other: string): void {
  if (earlierFingerprint === key.fingerprint) return;
  throw new ProblemError(
    'idempotency-key-reused',
    `This Idempotency-Key was used for ${other}. Use a new key.`,
  );
}
