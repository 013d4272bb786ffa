import type { FastifyInstance } from 'fastify';

import { ProblemError } from '../problems/problem-error.ts';

/** Maximum depth of a body, because some readers recurse. Valid bodies of this API need less than a fifth of it. */
const MAX_DEPTH = 20;
/** Control characters except tab and line breaks, and the replacement character. */
const UNSTORABLE = /[^\P{Cc}\t\n\r]|\ufffd/u;

/**
 * Refuses text that JSON can hold but that would be stored as something else or not at all: control characters, lone
 * surrogates, and U+FFFD, which stands for what was not UTF-8. Also refuses bodies that are nested too deeply.
 */
export function refuseUnstorableText(api: FastifyInstance): void {
  api.addHook('preValidation', (request, _reply, done) => {
    if (isStorable(request.body) && isStorable(request.query)) done();
    else
      done(
        new ProblemError(
          'malformed-request',
          'The request is nested too deeply, or a text contains a character that cannot be stored.',
        ),
      );
  });
}

function isStorable(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !UNSTORABLE.test(value);
  if (typeof value !== 'object' || value === null) return true;
  if (depth === MAX_DEPTH) return false;
  return Object.entries(value).every(([key, member]) => isStorable(key) && isStorable(member, depth + 1));
}
