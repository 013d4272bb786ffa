import { HttpErrorResponse, type HttpHeaders } from '@angular/common/http';

import type { EventLogRemedy } from '../entry/event-log-entry';
import { type Members, isRecord, readMessage, text } from './error-body';
import { type EventLogFieldProblem, readBareFieldProblems, readFieldProblems } from './field-problems';
import { type ProblemKind, type ResponseVerdict, isOffline, judgeFailure } from './response-verdict';
import { readRetryAfter } from './retry-after';
import { responseOf } from './thrown-answer';
import { readXml, withoutInternals } from './shown-text';
import { readTraceId } from './trace-id';

/**
 * The problem of a failed request: problem details (RFC 9457), or what servers of other kinds tell in their place.
 * Members of the wrong type are ignored, as the RFC asks; where the answer says nothing, only `status`, `outcome` and the
 * default `type` are there.
 */
export interface EventLogProblem {
  /** The kind of problem; default `about:blank`. */
  readonly type: string;
  /** The status of the answer; 0 when no answer came. */
  readonly status: number;
  /** The kind of problem in words. */
  readonly title: string | undefined;
  /** This occurrence in words, without stack traces and SQL. */
  readonly detail: string | undefined;
  /** Identifies this occurrence. */
  readonly instance: string | undefined;
  /** The members of the request that were wrong; at most 20. */
  readonly errors: readonly EventLogFieldProblem[];
  /** Those who may do it, in words, from the extension member `allowedRoles`; at most 20. */
  readonly allowedRoles: readonly string[];
  /** The trace that the answer names: 32 hex digits (W3C Trace Context). */
  readonly traceId: string | undefined;
  /** The time from which to try again, by `Retry-After`, in milliseconds since 1970-01-01 UTC. */
  readonly retryAfter: number | undefined;
  /**
   * The outcome of a request that changes something: surely not carried out (`failed`), or perhaps carried out
   * (`unknown`), because no answer came, or one of something between, or an error that is no answer of the application
   * itself.
   */
  readonly outcome: 'failed' | 'unknown';
  /** All members of the body as they came. A rule picks from them; none is kept by itself. */
  readonly members: Readonly<Record<string, unknown>>;
}

const NO_MEMBERS: Members = Object.freeze({});
const LONGEST_TEXT = 65_536;
const LONGEST_MESSAGE = 1_000;
const MOST_ROLES = 20;

/**
 * Reads the problem of a failed request out of whatever it came back with: RFC 9457 and 7807, ASP.NET Core, Spring,
 * FastAPI, Django, Laravel, Rails, JSON:API, NestJS, Fastify, Google, AWS, OAuth and others, and plain texts.
 *
 * @param error what `HttpClient` threw, or an error that an interceptor made of it: its `cause` is read as well
 * @param now milliseconds since 1970-01-01 UTC
 * @example
 * http.put(url, form).subscribe({ error: (error) => notice.show(readProblem(error).detail ?? 'Not saved') });
 */
export function readProblem(error: unknown, now = Date.now()): EventLogProblem {
  const response = responseOf(error) ?? new HttpErrorResponse({ status: 0 });
  return examine(response, isOffline(), now).problem;
}

/**
 * A failed request as far as its answer tells.
 *
 * @param offline says that the browser was offline as the request was made
 * @param now milliseconds since 1970-01-01 UTC
 * @returns its problem, the verdict on a request that changes something, and the body, parsed where it is JSON
 */
export function examine(response: HttpErrorResponse, offline: boolean, now: number) {
  const { status, headers } = response;
  const body = bodyOf(response);
  const members = isRecord(body) ? body : NO_MEMBERS;
  const kind = kindOfProblem(members, headers);
  const bare = status === 400 || status === 422 ? readBareFieldProblems(body) : [];
  const errors = bare.length > 0 ? bare : readFieldProblems(body);
  const shown = (value: string | undefined) => value && withoutInternals(value, status);
  const verdict = judgeFailure(response, offline, kind);
  const problem: EventLogProblem = {
    type: text(members['type']) ?? 'about:blank',
    status,
    title: kind && shown(text(members['title'])),
    detail: shown(typeof body === 'string' ? body : messageOf(body, kind, errors)),
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

/** The problem in one text: its detail, or else its title, and what was wrong in the request. */
export function describeProblem(problem: EventLogProblem): string | undefined {
  const about = problem.detail ?? problem.title;
  const fields = problem.errors.map(({ detail }) => detail).filter((detail) => !about?.includes(detail));
  return [about, ...new Set(fields)].filter(Boolean).join(' ') || undefined;
}

/** The problem in one text, and for an unknown outcome also the advice on what to do. */
export function explainProblem(
  problem: EventLogProblem,
  { outcome }: ResponseVerdict,
  advice: () => string | undefined,
): string | undefined {
  const told = describeProblem(problem);
  if (outcome !== 'unknown') return told;
  return [told, advice()].filter(Boolean).join(' ') || undefined;
}

/**
 * The remedy that a problem names: who may do it, from the extension member `allowedRoles`, and the fields to mend, from
 * `errors`. For rules whose `failed` is a function, of which only what it returns is kept.
 *
 * @param form the path of the form that the fields are in
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

/** The same answer with a body that can be read, later; nothing where that is no `Blob` that may hold a problem. */
export function readBlob({
  status,
  headers,
  error,
}: HttpErrorResponse): Promise<HttpErrorResponse> | undefined {
  if (!(error instanceof Blob) || error.size === 0 || error.size > LONGEST_TEXT) return undefined;
  // The type of a blob is that of the answer, unless an interceptor has made it.
  const told = headers.has('content-type') ? headers : headers.set('content-type', error.type);
  return error.text().then((content) => new HttpErrorResponse({ status, headers: told, error: content }));
}

/** The body as a value or a text; a `Blob` can only be read later: see {@link readBlob}. */
function bodyOf({ error, headers, status }: HttpErrorResponse): unknown {
  if (error instanceof ArrayBuffer || ArrayBuffer.isView(error)) {
    return textOrValue(new TextDecoder().decode(error), headers, status);
  }
  if (typeof error === 'string') return textOrValue(error, headers, status);
  return isOfBrowser(error) || (isRecord(error) && isOfBrowser(error['error'])) ? undefined : error;
}

/** True for what the browser says of a network that is not there, or of a body that is no JSON: no word of the server. */
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
    return parse(body.length > LONGEST_TEXT ? '' : content);
  if (content.startsWith('<')) return type.includes('html') ? undefined : readXml(content);
  // A long text is a page or a file, and that of a gateway or a crash is not meant for users.
  return status < 500 && content.length <= LONGEST_MESSAGE && /^(?:text\/plain|$)/.test(type)
    ? content
    : undefined;
}

function kindOfProblem(members: Members, headers: HttpHeaders): ProblemKind | undefined {
  const type = headers.get('content-type')?.toLowerCase() ?? '';
  if (members !== NO_MEMBERS && type.startsWith('application/problem+json')) return 'announced';
  // Many servers send problem details as plain `application/json`.
  const worded = text(members['title']) ?? text(members['detail']);
  const told = typeof members['status'] === 'number' || typeof members['type'] === 'string';
  return worded !== undefined && told ? 'alike' : undefined;
}

function messageOf(
  body: unknown,
  kind: ProblemKind | undefined,
  errors: readonly EventLogFieldProblem[],
): string | undefined {
  const message = readMessage(body);
  // The first of several problems does not stand for them all.
  return !kind && errors.length > 1 && errors.some(({ detail }) => detail === message) ? undefined : message;
}

function readRoles(roles: unknown): readonly string[] {
  const list: unknown[] = Array.isArray(roles) ? roles : [];
  return list.flatMap((role) => text(role) ?? []).slice(0, MOST_ROLES);
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
