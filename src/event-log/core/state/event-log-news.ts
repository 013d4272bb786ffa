import type { EventLogEntry } from '../entry/event-log-entry';
import type { EventLogSeverity } from '../entry/event-log-severity';

/** Number of events of each severity in this session, seen or not, except those that are still running. */
export interface EventLogNews extends Readonly<Record<EventLogSeverity, number>> {
  /** Newest of these events; `undefined` if there is none. */
  readonly latest: EventLogEntry | undefined;
  /** Newest warning or error; `undefined` if there is none. */
  readonly latestProblem: EventLogEntry | undefined;
}

/** @internal Number of events in the news. */
export function countNews({ success, info, warning, error }: EventLogNews): number {
  return success + info + warning + error;
}
