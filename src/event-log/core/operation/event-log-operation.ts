import type { HttpContext } from '@angular/common/http';

import type { EventLogEntry } from '../entry/event-log-entry';
import type { EventLogChange } from '../entry/event-log-event';
import type { EventLogEndOutcome } from '../entry/event-log-outcome';
import type { EventLogRemedy } from '../entry/event-log-remedy';

/** How a step ended. */
export interface EventLogStepResult {
  readonly outcome: EventLogEndOutcome;
  /** What came of it, in words. */
  readonly message?: string | undefined;
  /** Why it has its outcome. */
  readonly reason?: string | undefined;
  /** HTTP status; 0 when no answer came. */
  readonly status?: number | undefined;
  /** 32 hex digits (W3C Trace Context). */
  readonly traceId?: string | undefined;
  /** What would have let it succeed. */
  readonly remedy?: EventLogRemedy | undefined;
}

/** A step to add to an operation. */
export interface EventLogStepStart {
  /** What is being done, in words. */
  readonly title: string;
  /** HTTP method and route template, never the URL. */
  readonly request?: string | undefined;
  readonly traceId?: string | undefined;
}

/** A step of an operation that has begun. */
export interface EventLogRunningStep {
  /** Ends the step; only the first call counts. */
  settle(result: EventLogStepResult): void;
}

/**
 * One action of the user, followed from start to outcome: one entry, however many requests it takes.
 *
 * Nothing here throws. After its session has ended, an operation changes nothing any more; so an answer that comes
 * late can never reach the log of the next session.
 *
 * @example
 * const operation = log.start({ type: 'report.create', title: 'Creating the report' });
 * operation.step('Collect figures').settle({ outcome: 'succeeded' });
 * operation.succeed({ title: 'Report created', resource: { label: 'May', link: '/reports/5' } });
 */
export interface EventLogOperation {
  /** Its row in the log, as it is now. */
  readonly entry: EventLogEntry;
  /** Whether its outcome is known and final; `pending` and `unknown` may still become something else. */
  readonly settled: boolean;
  /** Changes what the row says while the operation goes on. */
  update(change: Omit<EventLogChange, 'severity' | 'outcome'>): void;
  /** Adds a step that begins now. At most 50 are kept: the first ones and the newest. */
  step(step: string | EventLogStepStart): EventLogRunningStep;
  /**
   * Tells how much of the work is done, which its row shows as a bar until it ends.
   *
   * @param share from 0 to 1; anything else is brought into that range, and what is no number is ignored
   */
  progress(share: number): void;
  /** It was done. */
  succeed(change?: EventLogChange): void;
  /** It was accepted and now waits for somebody: a warning that may still become a success or an error. */
  pend(change?: EventLogChange): void;
  /** It was not done. What `change` leaves out is taken from the last step that failed. */
  fail(change?: EventLogChange): void;
  /**
   * It ended, with the outcome and severity that `change` names; those of its last step by default. Words about an
   * earlier outcome, such as what a pending operation waited for, go.
   */
  settle(change?: EventLogChange): void;
  /** Runs once more after it had ended: another attempt at the same thing stays in the same row. */
  reopen(): void;
  /** For `HttpClient`: a request with this context becomes a step, called `title` where one is given. */
  httpContext(title?: string): HttpContext;
}
