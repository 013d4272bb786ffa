import { HttpErrorResponse } from '@angular/common/http';

import type { FieldProblem } from '../../portal-api/contract/index.ts';
import type { RequestProblem } from './request-problem';
import { readRetryAfter } from './retry-after';

/** Stands in for an HTTP status where there is none to speak of: an answer that cannot be read. */
const UNREADABLE = -1;
/** Longest text, and most field errors, that are taken from an answer: a portal page is no place for more. */
const MAX_LENGTH = 1_000;
const MAX_ERRORS = 50;

/**
 * Reads what a failed request came back with. The body may be an RFC 9457 problem, a proxy's HTML page,
 * cut-off JSON or nothing: each gives a problem with a title that a user understands.
 */
export function readProblem(error: unknown): RequestProblem {
  if (!(error instanceof HttpErrorResponse)) return problem(UNREADABLE, {}, undefined);
  // A 2xx whose body could not be read is an answer too, but not one that the portal can show.
  const status = error.status >= 200 && error.status < 300 ? UNREADABLE : error.status;
  return problem(
    status,
    isRecord(error.error) ? error.error : {},
    readRetryAfter(error.headers.get('Retry-After')),
  );
}

function problem(
  status: number,
  body: Record<string, unknown>,
  retryAfterSeconds: number | undefined,
): RequestProblem {
  const type = text(body['type']);
  return {
    status,
    ...(type !== undefined && { type }),
    title: text(body['title']) ?? defaultTitle(status),
    detail: text(body['detail']) ?? (text(body['title']) === undefined ? defaultDetail(status) : undefined),
    traceId: text(body['traceId']),
    errors: Array.isArray(body['errors']) ? body['errors'].slice(0, MAX_ERRORS).filter(isFieldProblem) : [],
    allowedRoles: Array.isArray(body['allowedRoles'])
      ? body['allowedRoles'].slice(0, MAX_ERRORS).flatMap((role) => text(role) ?? [])
      : [],
    retryAfterSeconds,
  };
}

function defaultTitle(status: number): string {
  switch (status) {
    case 0:
      return 'No connection to the portal’s server';
    case 401:
      return 'You are not signed in';
    case 403:
      return 'You are not allowed to do this';
    case 404:
      return 'Not found';
    case 409:
      return 'This does not fit the present state';
    case 429:
      return 'Too many requests';
    default:
      return status >= 500 ? 'The server could not answer' : 'Something went wrong';
  }
}

function defaultDetail(status: number): string | undefined {
  if (status === 0) return 'Check your connection, then try again.';
  if (status >= 500) return 'Try again in a moment.';
  if (status === UNREADABLE) return 'The answer could not be read. Try again in a moment.';
  return undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.slice(0, MAX_LENGTH) : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isFieldProblem(value: unknown): value is FieldProblem {
  return isRecord(value) && typeof value['pointer'] === 'string' && typeof value['detail'] === 'string';
}
