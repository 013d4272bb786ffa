import type { HttpErrorResponse } from '@angular/common/http';

import type { EventLogRemedy } from '../core/entry/event-log-remedy';

/** One member of the request that was wrong. */
export interface EventLogFieldProblem {
  /** JSON pointer (RFC 6901) into the request, such as `#/vlan`. */
  readonly pointer: string | undefined;
  readonly detail: string;
}

/**
 * Problem details (RFC 9457) of a failed request. Members of the wrong type are ignored, as the RFC asks; where the
 * answer holds no problem details at all, only `status` and the default `type` are there.
 */
export interface EventLogProblem {
  /** What kind of problem it is; default `about:blank`. */
  readonly type: string;
  /** The status of the answer; 0 when no answer came. */
  readonly status: number;
  /** The kind of problem in words. */
  readonly title: string | undefined;
  /** This occurrence in words. */
  readonly detail: string | undefined;
  readonly instance: string | undefined;
  /** What was wrong in the request, from the extension member `errors`. */
  readonly errors: readonly EventLogFieldProblem[];
  /** Who may do it, in words, from the extension member `allowedRoles`. */
  readonly allowedRoles: readonly string[];
  /** All members as they came, extensions included. A rule picks from them; none is kept by itself. */
  readonly members: Readonly<Record<string, unknown>>;
}

const NO_MEMBERS: Readonly<Record<string, unknown>> = Object.freeze({});
const LONGEST_TEXT = 65_536;
const LONGEST_LIST = 20;

/** Reads the problem details of a failed request, whatever its body is. */
export function readProblem(response: HttpErrorResponse): EventLogProblem {
  const type = response.headers.get('content-type')?.toLowerCase() ?? '';
  const members = membersOf(response.error, type);
  return {
    type: text(members['type']) ?? 'about:blank',
    status: response.status,
    title: text(members['title']),
    detail: text(members['detail']),
    instance: text(members['instance']),
    errors: readErrors(members['errors']),
    allowedRoles: readRoles(members['allowedRoles']),
    members,
  };
}

/** The problem in one text: its detail, or else its title, and what was wrong in the request. */
export function describeProblem(problem: EventLogProblem): string | undefined {
  const about = problem.detail ?? problem.title;
  const fields = problem.errors.map(({ detail }) => detail).filter((detail) => !about?.includes(detail));
  return [about, ...fields].filter(Boolean).join(' ') || undefined;
}

/**
 * What the problem details of a refusal say about how it could be done: who may do it, from the extension member
 * `allowedRoles`, and the fields to mend, from `errors`. For rules whose `failed` is a function, of which only what it
 * returns is kept.
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
    // Some servers leave out the mark of a fragment.
    fields: errors.map(({ pointer, detail }) => ({
      pointer: pointer?.replace(/^(?=\/)/, '#'),
      message: detail,
    })),
    form,
  };
}

function membersOf(body: unknown, contentType: string): Readonly<Record<string, unknown>> {
  const value = typeof body === 'string' && contentType.includes('json') ? parse(body) : body;
  if (!isRecord(value)) return NO_MEMBERS;
  const announced = contentType.startsWith('application/problem+json');
  return announced || looksLikeProblem(value) ? value : NO_MEMBERS;
}

/** Many servers send problem details as plain `application/json`. */
function looksLikeProblem(value: Readonly<Record<string, unknown>>): boolean {
  const worded = text(value['title']) ?? text(value['detail']);
  return worded !== undefined && (typeof value['status'] === 'number' || typeof value['type'] === 'string');
}

function readErrors(errors: unknown): readonly EventLogFieldProblem[] {
  // Some servers send a single text, or a single error, where others send a list.
  const list: unknown[] = Array.isArray(errors) ? errors.slice(0, LONGEST_LIST) : [errors];
  return list.flatMap((error) => {
    const detail = isRecord(error) ? text(error['detail']) : text(error);
    return detail === undefined
      ? []
      : [{ detail, pointer: isRecord(error) ? text(error['pointer']) : undefined }];
  });
}

function readRoles(roles: unknown): readonly string[] {
  const list: unknown[] = Array.isArray(roles) ? roles : [];
  return list.flatMap((role) => text(role) ?? []).slice(0, LONGEST_LIST);
}

function parse(body: string): unknown {
  if (body.length > LONGEST_TEXT) return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  // A blob has a type as well, which is another matter.
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Blob);
}
