import { HttpErrorResponse, type HttpHeaders } from '@angular/common/http';

import type { EventLogRemedy } from '../entry/event-log-entry';
import {
  LONGEST_TEXT,
  type Members,
  bounded,
  isRecord,
  listOf,
  parseJson,
  readMessage,
  text,
} from './error-body';
import { type EventLogFieldProblem, readBareFieldProblems, readFieldProblems } from './field-problems';
import { type ProblemKind, isOffline, judgeFailure } from './response-verdict';
import { readRetryAfter } from './retry-after';
import { NO_ANSWER, responseOf } from './error-response';
import { readXml, sanitizeMessage } from './sanitize-message';
import { readTraceId } from './trace-id';

/**
 * Problem of a failed request: problem details (RFC 9457), or the equivalent in another error format. Members of the
 * wrong type are ignored, as the RFC requires. If the answer has no usable body, only `status`, `outcome`, the default
 * `type` and what its headers name are set.
 */
export interface EventLogProblem {
  /** Kind of problem, as a URI reference. Default: `about:blank`. */
  readonly type: string;
  /** HTTP status of the answer; 0 if there was none. */
  readonly status: number;
  /** Kind of problem, in words. */
  readonly title: string | undefined;
  /** Explanation of this occurrence, without stack traces and SQL. */
  readonly detail: string | undefined;
  /** URI reference that identifies this occurrence. */
  readonly instance: string | undefined;
  /** Members of the request that were wrong; at most 20. */
  readonly errors: readonly EventLogFieldProblem[];
  /** Names of the roles that may do it, from the extension member `allowedRoles`; at most 20. */
  readonly allowedRoles: readonly string[];
  /** Trace id that the answer names: 32 hex digits (W3C Trace Context). */
  readonly traceId: string | undefined;
  /** Earliest time to try again, from `Retry-After` (RFC 9110, 10.2.3), in milliseconds since 1970-01-01 UTC. */
  readonly retryAfter: number | undefined;
  /**
   * Outcome of a request that changes something: certainly not carried out (`failed`), or possibly carried out
   * (`unknown`), because there was no answer, or only one from a proxy or a crashed server.
   */
  readonly outcome: 'failed' | 'unknown';
  /** All members of the body, unchanged. The log keeps only those that a rule picks. */
  readonly members: Readonly<Record<string, unknown>>;
}

const NO_MEMBERS: Members = Object.freeze({});
const LONGEST_MESSAGE = 1_000;
const MOST_ROLES = 20;

/**
 * Reads the problem of a failed request. Understands problem details (RFC 9457 and 7807), the error formats of ASP.NET
 * Core, Spring, FastAPI, Django, Laravel, Rails, JSON:API, NestJS, Fastify, Google, AWS, OAuth and others, and plain text.
 *
 * @param error error that `HttpClient` threw, or one that wraps it, for example as its `cause`
 * @param now current time for a `Retry-After` in seconds, in milliseconds since 1970-01-01 UTC. Default: the clock
 * @example
 * http.put(url, form).subscribe({ error: (error) => notice.show(readProblem(error).detail ?? 'Not saved') });
 */
export function readProblem(error: unknown, now = Date.now()): EventLogProblem {
  return examine(responseOf(error) ?? NO_ANSWER, isOffline(), now).problem;
}

/**
 * Examines the answer to a failed request.
 *
 * @param offline true if the browser was offline when the request was made
 * @param now milliseconds since 1970-01-01 UTC
 * @returns its problem, the verdict on a request that changes something, and the body, parsed if it is JSON
 */
export function examine(response: HttpErrorResponse, offline: boolean, now: number) {
  const { status, headers } = response;
  const body = bodyOf(response);
  const members = isRecord(body) ? body : NO_MEMBERS;
  const kind = kindOfProblem(members, headers, status);
  const read = bounded(body);
  const bare = status === 400 || status === 422 ? readBareFieldProblems(read) : [];
  const errors = bare.length > 0 ? bare : readFieldProblems(read);
  const shown = (value: string | undefined) => value && sanitizeMessage(value, status);
  const verdict = judgeFailure(response, offline, kind);
  const problem: EventLogProblem = {
    type: text(members['type']) ?? 'about:blank',
    status,
    title: kind && shown(text(members['title'])),
    detail: shown(typeof body === 'string' ? body : readMessage(read)),
    instance: text(members['instance']),
    errors: errors.flatMap(({ pointer, detail }) => {
      const told = shown(detail);
      return told === undefined ? [] : [{ pointer, detail: told }];
    }),
    allowedRoles: readRoles(members['allowedRoles']),
    traceId: readTraceId(headers, members),
    retryAfter: readRetryAfter(headers.get('retry-after'), now),
    outcome: verdict.outcome === 'unknown' ? 'unknown' : 'failed',
    members,
  };
  return { problem, verdict, body };
}

/** Describes the problem in one text: its detail or title, and the errors of the fields. */
export function describeProblem(problem: EventLogProblem): string | undefined {
  const about = problem.detail ?? problem.title;
  const fields = problem.errors.map(({ detail }) => detail).filter((detail) => !about?.includes(detail));
  return [about, ...new Set(fields)].filter(Boolean).join(' ') || undefined;
}

/**
 * Makes a remedy from a problem: who may do it, from `allowedRoles`, and which fields to correct, from `errors`. Use it
 * in rules whose `failed` is a function, since the log keeps only what that function returns.
 *
 * @param form path of the form that contains the fields
 * @returns `undefined` if the problem names neither roles nor fields
 * @example
 * failed: ({ problem }) => ({
 *   title: 'The profile was not saved',
 *   message: problem.detail,
 *   remedy: problemRemedy(problem, '/profile'),
 * }),
 */
export function problemRemedy(
  { allowedRoles, errors }: Pick<EventLogProblem, 'allowedRoles' | 'errors'>,
  form?: string,
): EventLogRemedy | undefined {
  if (allowedRoles.length + errors.length === 0) return undefined;
  return {
    allowed: allowedRoles,
    fields: errors.map(({ pointer, detail }) => ({ pointer, message: detail })),
    form,
  };
}

/**
 * Reads the `Blob` in an answer, and returns the answer with it as a text, or as it was if that fails; `undefined` if there
 * is none of a readable size.
 */
export function readBlob(answer: HttpErrorResponse): Promise<HttpErrorResponse> | undefined {
  const { status, headers } = answer;
  const error: unknown = answer.error;
  if (!(error instanceof Blob) || error.size === 0 || error.size > LONGEST_TEXT) return undefined;
  // The answer's own content type takes precedence: an interceptor may have made the blob.
  const told = headers.has('content-type') ? headers : headers.set('content-type', error.type);
  const withText = (content: string) => new HttpErrorResponse({ status, headers: told, error: content });
  return error.text().then(withText, () => answer);
}

/** Body as a value or a text. A `Blob` can only be read asynchronously: see {@link readBlob}. */
function bodyOf({ error, headers, status }: HttpErrorResponse): unknown {
  if (error instanceof ArrayBuffer || ArrayBuffer.isView(error)) {
    return textOrValue(new TextDecoder().decode(error), headers, status);
  }
  if (typeof error === 'string') return textOrValue(error, headers, status);
  return isOfBrowser(error) || (isRecord(error) && isOfBrowser(error['error'])) ? undefined : error;
}

/** True for an error of the browser, such as a missing network or invalid JSON: it does not come from the server. */
function isOfBrowser(error: unknown): boolean {
  return error instanceof TypeError || error instanceof SyntaxError || error instanceof DOMException;
}

function textOrValue(body: string, headers: HttpHeaders, status: number): unknown {
  const content = body
    .slice(0, LONGEST_TEXT)
    .replace(/^\uFEFF/, '')
    .trim();
  const type = headers.get('content-type')?.toLowerCase() ?? '';
  if (type.includes('json') || /^[[{"]/.test(content))
    return parseJson(body.length > LONGEST_TEXT ? '' : content);
  if (content.startsWith('<')) return type.includes('html') ? undefined : readXml(content);
  // A long text is a page or a file, and the text of a 5xx is not meant for users.
  return status < 500 && content.length <= LONGEST_MESSAGE && /^(?:text\/plain|$)/.test(type)
    ? content
    : undefined;
}

/** Words that say no more than the status. Frameworks send them for any error that nobody has caught. */
const OF_CRASH =
  /^(?:internal server error|service unavailable|bad gateway|gateway time-?out|an? (?:\w+ )?error (?:has )?occurred(?: while processing your request)?)\.?$/i;

function kindOfProblem(members: Members, headers: HttpHeaders, status: number): ProblemKind | undefined {
  const type = headers.get('content-type')?.toLowerCase() ?? '';
  const worded = text(members['detail']) ?? text(members['title']);
  if (status >= 500 && OF_CRASH.test(worded ?? '')) return undefined;
  if (members !== NO_MEMBERS && type.startsWith('application/problem+json')) return 'announced';
  // Many servers send problem details as plain `application/json`.
  const told = typeof members['status'] === 'number' || typeof members['type'] === 'string';
  return worded !== undefined && told ? 'alike' : undefined;
}

function readRoles(roles: unknown): readonly string[] {
  return listOf(roles)
    .flatMap((role) => text(role) ?? [])
    .slice(0, MOST_ROLES);
}
