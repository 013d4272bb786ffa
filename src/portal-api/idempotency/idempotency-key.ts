import { createHash } from 'node:crypto';

import { Type, type Static } from 'typebox';

import { ProblemError } from '../problems/problem-error.ts';

const MAX_LENGTH = 255;

/** Headers of a route that must not carry out a request twice. */
export const IdempotencyHeaders = Type.Object({ 'idempotency-key': Type.Optional(Type.String()) });

/** Key of a request, unique for its user, and a fingerprint of the request. */
export interface IdempotencyKey {
  readonly userId: string;
  readonly key: string;
  readonly fingerprint: string;
}

/** Reads the `Idempotency-Key` of a request that asks for `subject`; throws the problem 400 without one. */
export function readIdempotencyKey(
  userId: string,
  { 'idempotency-key': key = '' }: Static<typeof IdempotencyHeaders>,
  subject: unknown,
): IdempotencyKey {
  if (key.length > 0 && key.length <= MAX_LENGTH) return { userId, key, fingerprint: fingerprintOf(subject) };
  throw new ProblemError(
    'idempotency-key-missing',
    `Send an Idempotency-Key header of at most ${MAX_LENGTH} characters, new for each order or payment.`,
  );
}

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
