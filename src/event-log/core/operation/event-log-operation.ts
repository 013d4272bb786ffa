import type { HttpContext } from '@angular/common/http';

import type { EventLogEntry, EventLogRemedy } from '../entry/event-log-entry';
import type { EventLogChange } from '../entry/event-log-event';
import type { EventLogEndOutcome } from '../entry/event-log-outcome';

/** Result of a step. */
export interface EventLogStepResult {
  /** Final outcome of the step. */
  readonly outcome: EventLogEndOutcome;
  /** Details of the result, in words for the user. */
  readonly message?: string | undefined;
  /** Reason for the outcome, in words for the user. */
  readonly reason?: string | undefined;
  /** HTTP status; 0 if there was no answer. */
  readonly status?: number | undefined;
  /** Identifier of the request on the server: 32 hex digits (W3C Trace Context). Default: that of its start. */
  readonly traceId?: string | undefined;
  /** Remedy for a step that failed. */
  readonly remedy?: EventLogRemedy | undefined;
}

/** Step to add to an operation. */
export interface EventLogStepStart {
  /** Short description for the user. */
  readonly title: string;
  /** HTTP method and route template, never the URL: `POST /api/orders/:id/validate`. */
  readonly request?: string | undefined;
  /** Identifier of the request on the server: 32 hex digits (W3C Trace Context). */
  readonly traceId?: string | undefined;
}

/** Step in progress. */
export interface EventLogRunningStep {
  /** Ends the step; only the first call counts. */
  settle(result: EventLogStepResult): void;
}

/**
 * Action of the user, followed from start to outcome: one entry, however many requests it takes.
 *
 * Its methods never throw. Once its session has ended, an operation no longer changes anything, so a late answer can
 * never reach the log of the next session.
 *
 * @example
 * const operation = log.start({ type: 'report.create', title: 'Creating the report' });
 * operation.step('Collect figures').settle({ outcome: 'succeeded' });
 * operation.succeed({ title: 'Report created', resource: { label: 'May', link: '/reports/5' } });
 */
export interface EventLogOperation {
  /** Current state of its row in the log. */
  readonly entry: EventLogEntry;
  /** True once its outcome is final; `pending` and `unknown` may still change. */
  readonly settled: boolean;
  /** Changes the texts of the row while the operation continues. */
  update(change: Omit<EventLogChange, 'severity' | 'outcome'>): void;
  /** Adds a step that begins now. At most 50 are kept: the first five and the newest. */
  step(step: string | EventLogStepStart): EventLogRunningStep;
  /**
   * Sets how much of the work is done; the row shows it as a bar until the operation ends. Recorded requests and steps
   * set it themselves if `HttpClient` reports their upload progress.
   *
   * @param share from 0 to 1, kept in whole percent; other numbers are clamped to that range, and `NaN` is ignored;
   * `undefined` removes the bar
   */
  progress(share: number | undefined): void;
  /** Ends the operation as done. */
  succeed(change?: EventLogChange): void;
  /** Marks the operation as accepted and waiting for someone: a warning that may still become a success or an error. */
  pend(change?: EventLogChange): void;
  /**
   * Ends the operation as not done. Takes what `change` leaves out from the last step that failed. If that, or an earlier
   * attempt, may have been carried out, since its answer was lost, the outcome is unknown, unless `change` gives another
   * or a severity.
   */
  fail(change?: EventLogChange): void;
  /**
   * Ends the operation with the outcome and severity of `change`. Default: those of its last step. Removes texts about
   * an earlier outcome, such as what a pending operation waited for.
   */
  settle(change?: EventLogChange): void;
  /** Resumes an operation that had ended: another attempt at the same thing stays in the same row. */
  reopen(): void;
  /** Makes a context for `HttpClient` that makes a request a step. Default title: method and route in words. */
  httpContext(title?: string): HttpContext;
}
