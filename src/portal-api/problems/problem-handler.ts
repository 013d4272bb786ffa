import type { FastifyError, FastifyReply, FastifyRequest, preParsingHookHandler } from 'fastify';

import type { Problem } from '../contract/index.ts';
import { isUnavailable } from '../database/database-errors.ts';
import { ProblemError, validationFailed } from './problem-error.ts';
import { toFieldProblems } from './validation-errors.ts';

const RETRY_AFTER_S = '5';

/**
 * Refuses a request whose client has gone before its body is read, which nothing else would notice: the body of such a
 * request neither ends nor fails.
 */
export const refuseBrokenOff: preParsingHookHandler = ({ raw }, _reply, _payload, done) => done(raw.errored);

/** Answers every error of the API with RFC 9457 problem details that reveal no internals. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = error === request.raw.errored ? brokenOff() : toProblem(error);
  if (problem.status >= 500) request.log.error(error, 'The request failed.');
  const body: Problem = {
    type: problem.type,
    title: problem.title,
    status: problem.status,
    detail: problem.message,
    ...problem.members,
    traceId: request.id,
  };
  return reply
    .code(problem.status)
    .headers({
      ...(problem.status === 401 && { 'WWW-Authenticate': 'Bearer' }),
      ...(problem.status === 503 && { 'Retry-After': RETRY_AFTER_S }),
      ...problem.headers,
      'Trace-Id': request.id,
    })
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send(body);
}

function toProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (isUnavailable(error)) {
    return new ProblemError('unavailable', 'The database cannot be reached. Try again in a moment.');
  }
  return isFastifyError(error) ? fromFastify(error) : internalError();
}

const isFastifyError = (error: unknown): error is FastifyError =>
  error instanceof Error && 'code' in error && 'statusCode' in error;

function fromFastify(error: FastifyError): ProblemError {
  if (error.validation) {
    // Treats a malformed id in the path like an unknown id.
    if (error.validationContext === 'params') return new ProblemError('not-found', 'Nothing has this id.');
    if (error.validationContext === 'headers') return withoutKey();
    return validationFailed(toFieldProblems(error.validation));
  }
  switch (error.statusCode) {
    case 413:
      return new ProblemError('body-too-large', 'The request is larger than this API accepts.');
    case 408:
      return new ProblemError('request-timeout', 'The request did not arrive in time. Send it again.');
    case 415:
      return new ProblemError('unsupported-media-type', 'Send the request as application/json.');
    default:
      return error.statusCode !== undefined && error.statusCode < 500
        ? new ProblemError('malformed-request', 'The request is not valid JSON or not valid HTTP.')
        : internalError();
  }
}

/** The client has gone while it sent the request. */
const brokenOff = () => new ProblemError('malformed-request', 'The request was broken off.');

/** The only header with a schema is the idempotency key. */
const withoutKey = () =>
  new ProblemError(
    'idempotency-key-missing',
    'Send an Idempotency-Key header of at most 255 characters, new for each order or payment.',
  );

const internalError = () =>
  new ProblemError(
    'internal-error',
    'The request could not be carried out. Try again, or ask support with the trace ID.',
  );
