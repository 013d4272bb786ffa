import type { EventLogEntry } from './event-log-entry';

/** The message of an entry; where a warning or an error has none, its reason: a title alone does not say why. */
export function shownMessage(entry: EventLogEntry): string | undefined {
  const { message, reason, severity, outcome } = entry;
  if (message) return message;
  return outcome !== 'running' && (severity === 'warning' || severity === 'error') ? reason : undefined;
}
