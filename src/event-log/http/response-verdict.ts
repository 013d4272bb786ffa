import type { HttpErrorResponse } from '@angular/common/http';

import type { EventLogRequestReason } from '../core/event-log-request-reason';

/** What became of a request that was not answered with success, and why the log thinks so. */
export interface ResponseVerdict {
  readonly outcome: 'failed' | 'unknown' | 'cancelled';
  readonly reason: EventLogRequestReason;
}

/** What the verdict on a failed request depends on beside its answer. */
export interface RequestCircumstances {
  /** Whether the request changes something on the server: what only reads can simply be read again. */
  readonly changes: boolean;
  /** Whether the browser was offline when the request was made, so that it was never sent. */
  readonly offline: boolean;
}

const REFUSALS: Readonly<Partial<Record<number, EventLogRequestReason>>> = {
  401: 'not-signed-in',
  403: 'not-allowed',
  429: 'too-many',
  503: 'unavailable',
};

/**
 * What a failed request means for the user. The one question that matters is whether the server may have carried it
 * out all the same: then its outcome is unknown, and telling the user that it failed would invite doing it twice.
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
