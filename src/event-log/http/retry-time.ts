import type { HttpErrorResponse, HttpRequest } from '@angular/common/http';

import type { AnyRule } from './request-plan';
import type { ResponseVerdict } from './response-verdict';

/**
 * When a request that failed can be made again without being carried out twice.
 *
 * @param now milliseconds since 1970-01-01 UTC
 * @returns the same; `undefined` when it cannot
 */
export function retryTime(
  rule: AnyRule | undefined,
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
