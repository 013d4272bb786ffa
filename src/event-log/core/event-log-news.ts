import type { EventLogEntry } from './event-log-entry';
import type { EventLogAnnouncements } from './event-log-options';
import type { EventLogSeverity } from './event-log-severity';

/** How many events of which severity the log was told of, seen or not; those still running are not among them. */
export interface EventLogNews extends Readonly<Record<EventLogSeverity, number>> {
  /** The newest of them. */
  readonly latest: EventLogEntry | undefined;
  /** The newest warning or error of them. */
  readonly latestProblem: EventLogEntry | undefined;
}

/** @internal What was told between two states of the news, for an announcement. */
export function newsSince(before: EventLogNews, now: EventLogNews): EventLogNews {
  return {
    success: now.success - before.success,
    info: now.info - before.info,
    warning: now.warning - before.warning,
    error: now.error - before.error,
    latest: now.latest,
    latestProblem: now.latestProblem,
  };
}

/** @internal What of some news is worth an announcement to a user who has chosen this. */
export function newsFor(announcements: EventLogAnnouncements, news: EventLogNews): EventLogNews {
  if (announcements === 'all') return news;
  const problems = { ...news, success: 0, info: 0, latest: news.latestProblem };
  return announcements === 'off' ? { ...problems, warning: 0, error: 0 } : problems;
}

/** @internal How many events some news is about. */
export function countNews({ success, info, warning, error }: EventLogNews): number {
  return success + info + warning + error;
}
