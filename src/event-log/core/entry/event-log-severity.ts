/**
 * How an event turned out for the user, as the log shows it.
 *
 * - `success`: it was done.
 * - `info`: worth knowing, nothing to do; also an operation that is still running.
 * - `warning`: it needs a look: it waits for somebody, or nobody knows yet whether it was done.
 * - `error`: it was not done.
 */
export type EventLogSeverity = 'success' | 'info' | 'warning' | 'error';

/** All severities, in the order in which filters and legends show them. */
export const EVENT_LOG_SEVERITIES: readonly EventLogSeverity[] = ['success', 'info', 'warning', 'error'];
