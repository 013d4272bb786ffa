import { ProblemError } from '../problems/problem-error.ts';

const MAX_LENGTH = 255;

/** Reads the `Idempotency-Key` header of a request that must not be carried out twice. */
export function readIdempotencyKey(header: string | string[] | undefined): string {
  if (typeof header === 'string' && header.length > 0 && header.length <= MAX_LENGTH) return header;
  throw new ProblemError(
    'idempotency-key-missing',
    `Send a header Idempotency-Key of at most ${MAX_LENGTH} characters, new for each order or payment.`,
  );
}
