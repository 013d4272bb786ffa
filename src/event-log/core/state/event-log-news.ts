import type { EventLogEntry } from '../entry/event-log-entry';
import type { EventLogSeverity } from '../entry/event-log-severity';

/** How many events of which severity the log was told of, seen or not; those still running are not among them. */
export interface EventLogNews extends Readonly<Record<EventLogSeverity, number>> {
  /** The newest of them. */
  readonly latest: EventLogEntry | undefined;
  /** The newest warning or error of them. */
  readonly latestProblem: EventLogEntry | undefined;
}

/** @internal How many events some news is about. */
export function countNews({ success, info, warning, error }: EventLogNews): number {
  return success + info + warning + error;
}
