/**
 * Result of an event for the user, as the log shows it.
 *
 * - `success`: it was done.
 * - `info`: worth knowing, but needs no action; also an operation that is still running.
 * - `warning`: needs attention: it waits for somebody, or it is not known yet whether it was done.
 * - `error`: it was not done.
 */
export type EventLogSeverity = 'success' | 'info' | 'warning' | 'error';

/** All severities, in the order in which filters and legends show them. */
export const EVENT_LOG_SEVERITIES: readonly EventLogSeverity[] = ['success', 'info', 'warning', 'error'];
