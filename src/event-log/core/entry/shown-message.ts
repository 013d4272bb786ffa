import type { EventLogEntry } from './event-log-entry';
import { isProblem } from './event-log-outcome';

/** Returns the message of an entry, or the reason of a problem without one: a title alone does not say why. */
export function shownMessage(entry: EventLogEntry): string | undefined {
  if (entry.message) return entry.message;
  return isProblem(entry) ? entry.reason : undefined;
}
