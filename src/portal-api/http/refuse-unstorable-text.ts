import type { FastifyInstance } from 'fastify';

import { ProblemError } from '../problems/problem-error.ts';

/** Refuses text that JSON can hold but PostgreSQL cannot: NUL characters and lone surrogates. */
export function refuseUnstorableText(api: FastifyInstance): void {
  api.addHook('preValidation', (request, _reply, done) => {
    if (isStorable(request.body) && isStorable(request.query)) done();
    else done(new ProblemError('malformed-request', 'A text contains a character that cannot be stored.'));
  });
}

function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0');
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, member]) => isStorable(key) && isStorable(member));
}
