import type { HttpErrorResponse, HttpRequest } from '@angular/common/http';

import type { EventLogRequestReason } from '../core/event-log-request-reason';
import type { EventLogHttpRule } from './http-event';

/** The outcome of a request that was not answered with success, and its reason. */
export interface ResponseVerdict {
  readonly outcome: 'failed' | 'unknown' | 'cancelled';
  readonly reason: EventLogRequestReason;
}

/** Facts that the verdict on a failed request depends on beside its answer. */
export interface RequestCircumstances {
  /** True for a request that changes something on the server: one that only reads can simply be made again. */
  readonly changes: boolean;
  /** True when the browser was offline at the start, so that nothing was sent. */
  readonly offline: boolean;
}

const REFUSALS: Readonly<Partial<Record<number, EventLogRequestReason>>> = {
  401: 'not-signed-in',
  403: 'not-allowed',
  429: 'too-many',
  503: 'unavailable',
};

/**
 * Judges a failed request by the one question that matters to the user: may the server have carried it out all the
 * same? Then its outcome is unknown, and telling the user that it failed would invite doing it twice.
 */
export function judgeFailure(
  { status }: HttpErrorResponse,
  { changes, offline }: RequestCircumstances,
): ResponseVerdict {
  const lost = changes ? 'unknown' : 'failed';
  if (status === 0) {
    return offline ? { outcome: 'failed', reason: 'offline' } : { outcome: lost, reason: 'answer-lost' };
  }
  // The server took it and said so; only what it said could not be read.
  if (status < 300) return { outcome: lost, reason: 'answer-unreadable' };
  // A gateway gave up waiting for the server behind it (RFC 9110, 15.6.3 and 15.6.5).
  if (status === 502 || status === 504) return { outcome: lost, reason: 'gateway' };
  return { outcome: 'failed', reason: REFUSALS[status] ?? (status >= 500 ? 'server-error' : 'refused') };
}

/**
 * The time from which a failed request can be made again without being carried out twice.
 *
 * @param now milliseconds since 1970-01-01 UTC
 * @returns the same; `undefined` when it cannot
 */
export function retryTime(
  rule: EventLogHttpRule | undefined,
  request: HttpRequest<unknown>,
  { headers }: HttpErrorResponse,
  { outcome, reason }: ResponseVerdict,
  now: number,
): number | undefined {
  if (!rule?.retry) return undefined;
  const after = readRetryAfter(headers.get('retry-after'), now);
  const keyed = request.headers.has('idempotency-key') && (outcome === 'unknown' || reason === 'unavailable');
  const refused = rule.retry === 'unavailable' && reason === 'unavailable' && after !== undefined;
  return keyed || refused || reason === 'offline' || reason === 'too-many' ? (after ?? now) : undefined;
}

/** The moment that a `Retry-After` header names: in seconds from now, or as an HTTP date. */
function readRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const time = /^\d+$/.test(header.trim()) ? now + Number(header) * 1_000 : Date.parse(header);
  return Number.isFinite(time) ? time : undefined;
}
