import type { EventLogNews } from '../core/state/event-log-news';
import type { EventLogAnnouncements } from '../core/event-log-options';

/** What was told between two states of the news, for an announcement. */
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

/** What of some news is worth an announcement to a user who has chosen this. */
export function newsFor(announcements: EventLogAnnouncements, news: EventLogNews): EventLogNews {
  if (announcements === 'all') return news;
  const problems = { ...news, success: 0, info: 0, latest: news.latestProblem };
  return announcements === 'off' ? { ...problems, warning: 0, error: 0 } : problems;
}
