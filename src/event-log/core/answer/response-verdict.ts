import type { HttpErrorResponse } from '@angular/common/http';

import type { EventLogRequestReason } from '../event-log-intl';

/** Outcome of a request that did not succeed, with its reason. */
export interface ResponseVerdict {
  readonly outcome: 'failed' | 'unknown' | 'cancelled';
  readonly reason: EventLogRequestReason;
}

/** Problem details by content type, or by shape. Either shows that the application itself answered, not a proxy. */
export type ProblemKind = 'announced' | 'alike';

const REFUSALS: Readonly<Partial<Record<number, EventLogRequestReason>>> = {
  401: 'not-signed-in',
  403: 'not-allowed',
  429: 'too-many',
  503: 'unavailable',
};

/**
 * Judges a failed request that changes something. If the server may have carried it out nevertheless, the outcome is
 * unknown: users who are told that it failed would do it twice.
 */
export function judgeFailure(
  response: HttpErrorResponse,
  offline: boolean,
  problem: ProblemKind | undefined,
): ResponseVerdict {
  const { status } = response;
  const error: unknown = response.error;
  // When the network is down, Angular's service worker answers with an empty 504.
  if (offline && (status === 0 || (status === 504 && isEmpty(error)))) {
    return { outcome: 'failed', reason: 'offline' };
  }
  if (status === 0) return { outcome: 'unknown', reason: 'answer-lost' };
  // It was sent elsewhere, such as to a sign-in page (RFC 9110, 15.4). A request is not repeated there unless it says so.
  if (status === 301 || status === 302) return { outcome: 'unknown', reason: 'other-answer' };
  // The server accepted it, but its answer could not be read.
  if (status < 300 || status === 303)
    return { outcome: 'unknown', reason: isPage(response) ? 'other-answer' : 'answer-unreadable' };
  if (isOfGateway(status, problem)) return { outcome: 'unknown', reason: 'gateway' };
  const refusal = REFUSALS[status];
  if (status < 500) return { outcome: 'failed', reason: refusal ?? 'refused' };
  if (problem || isBeforeWork(response)) return { outcome: 'failed', reason: refusal ?? 'server-error' };
  return { outcome: 'unknown', reason: refusal ?? 'unconfirmed' };
}

/** True if an intermediary gave up waiting (RFC 9110, 15.6.3 and 15.6.5; the other statuses are those of CDNs). */
function isOfGateway(status: number, problem: ProblemKind | undefined): boolean {
  if (status === 444 || status === 460 || status === 499 || (status >= 520 && status <= 599)) return true;
  if (status === 502 || status === 504) return problem !== 'announced';
  return status === 408 && !problem;
}

/** True if the answer says that the server did not begin (RFC 9110, 15.6.2, 15.6.4 and 15.6.6; RFC 6585, 6). */
function isBeforeWork({ status, headers }: HttpErrorResponse): boolean {
  return status === 501 || status === 505 || status === 511 || (status === 503 && headers.has('retry-after'));
}

function isEmpty(body: unknown): boolean {
  return body === null || body === undefined || body === '' || (body instanceof Blob && body.size === 0);
}

/** True for a web page in place of the expected answer, such as a sign-in page. */
function isPage({ headers, error }: HttpErrorResponse): boolean {
  const text = (error as { readonly text?: unknown } | null)?.text;
  return isHtml(headers) || (typeof text === 'string' && /^\s*<(?:!doctype|html|head|body)/i.test(text));
}

/** True if the headers of an answer announce a web page. */
export function isHtml(headers: Pick<Headers, 'get'>): boolean {
  return headers.get('content-type')?.includes('html') === true;
}

/** True if the browser knows that it is offline; always false on a server. */
export function isOffline(): boolean {
  const { onLine } = (globalThis as { readonly navigator?: { readonly onLine?: boolean } }).navigator ?? {};
  return onLine === false;
}
