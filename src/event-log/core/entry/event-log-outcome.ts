/**
 * Result of an event for the user, as the log shows it.
 *
 * - `success`: it was done.
 * - `info`: worth knowing, but needs no action; also an operation that is still running.
 * - `warning`: needs attention, because it waits for someone, or may or may not have been done.
 * - `error`: it was not done.
 */
export type EventLogSeverity = 'success' | 'info' | 'warning' | 'error';

/** All severities, in the order in which filters and legends show them. */
export const EVENT_LOG_SEVERITIES: readonly EventLogSeverity[] = ['success', 'info', 'warning', 'error'];

/**
 * State of an operation, or of a step of one.
 *
 * - `running`: it was started and has not ended yet.
 * - `succeeded`: it was done.
 * - `noted`: it is a fact, which can neither succeed nor fail.
 * - `pending`: it was accepted and waits for someone else, for example for an approval.
 * - `unknown`: the answer was lost; it may have been done.
 * - `cancelled`: the user or the application gave it up.
 * - `failed`: it was not done.
 */
export type EventLogOutcome =
  'running' | 'succeeded' | 'noted' | 'pending' | 'unknown' | 'cancelled' | 'failed';

/** Outcome with which an operation, a step or an event can end. */
export type EventLogEndOutcome = Exclude<EventLogOutcome, 'running'>;

/** Severity of an outcome, unless the event says otherwise. */
export const SEVERITY_OF_OUTCOME: Readonly<Record<EventLogOutcome, EventLogSeverity>> = {
  running: 'info',
  succeeded: 'success',
  noted: 'info',
  pending: 'warning',
  unknown: 'warning',
  cancelled: 'info',
  failed: 'error',
};

/** Outcome of an event that names only its severity. */
export const OUTCOME_OF_SEVERITY: Readonly<Record<EventLogSeverity, EventLogEndOutcome>> = {
  success: 'succeeded',
  info: 'noted',
  warning: 'noted',
  error: 'failed',
};

/** Checks whether a value is an outcome with which something can end, since untyped code may pass anything. */
export function isEndOutcome(value: unknown): value is EventLogEndOutcome {
  return typeof value === 'string' && value !== 'running' && Object.hasOwn(SEVERITY_OF_OUTCOME, value);
}

/** Checks whether an operation with this outcome can no longer change. */
export function isFinalOutcome(outcome: EventLogOutcome): boolean {
  return outcome !== 'running' && outcome !== 'pending' && outcome !== 'unknown';
}

/** Checks for a warning or an error that has its outcome: an event to ask support about. */
export function isProblem({
  severity,
  outcome,
}: {
  readonly severity: EventLogSeverity;
  readonly outcome: EventLogOutcome;
}): boolean {
  return (severity === 'warning' || severity === 'error') && outcome !== 'running';
}
