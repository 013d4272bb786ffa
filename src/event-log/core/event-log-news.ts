import type { EventLogEntry } from './event-log-entry';
import type { EventLogSeverity } from './event-log-severity';

/** How many events of which severity the log was told of, seen or not; those still running are not among them. */
export interface EventLogNews extends Readonly<Record<EventLogSeverity, number>> {
  /** The newest of them. */
  readonly latest: EventLogEntry | undefined;
}

/** @internal What was told between two states of the news, for an announcement. */
export function newsSince(before: EventLogNews, now: EventLogNews): EventLogNews {
  return {
    success: now.success - before.success,
    info: now.info - before.info,
    warning: now.warning - before.warning,
    error: now.error - before.error,
    latest: now.latest,
  };
}

/** @internal How many events some news is about. */
export function countNews({ success, info, warning, error }: EventLogNews): number {
  return success + info + warning + error;
}
