import { createHash } from 'node:crypto';

import { Type, type Static } from 'typebox';

import { ProblemError } from '../problems/problem-error.ts';

const MAX_LENGTH = 255;

/** Headers of a route that must not carry out a request twice. */
export const IdempotencyHeaders = Type.Object({ 'idempotency-key': Type.Optional(Type.String()) });

/** The key of a request, which identifies it for its user, and a fingerprint of what it asks for. */
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
    `Send a header Idempotency-Key of at most ${MAX_LENGTH} characters, new for each order or payment.`,
  );
}

export const fingerprintOf = (subject: unknown): string =>
  createHash('sha256').update(JSON.stringify(subject)).digest('base64url');

/** Refuses a key that came with something else before; `other` says what that may have been. */
export function requireSameRequest(key: IdempotencyKey, earlierFingerprint: string, other: string): void {
  if (earlierFingerprint === key.fingerprint) return;
  throw new ProblemError(
    'idempotency-key-reused',
    `This Idempotency-Key was used for ${other}. Use a new key.`,
  );
}
