import type { EventLogProblem } from 'ngx-session-event-log';

/**
 * Checks whether a request with an `Idempotency-Key` may have been carried out: its answer was lost, or the first request
 * with this key is still being processed.
 */
export function mayBeDone({ outcome, type }: EventLogProblem): boolean {
  return outcome === 'unknown' || type === '/problems/idempotency-key-in-progress';
}
