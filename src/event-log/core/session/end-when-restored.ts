import type { EventLogService } from '../event-log-service';

/**
 * Ends the session of a page that comes back from the browser's back/forward cache: it was left, perhaps by somebody
 * who has signed out since, and its memory has come back with it.
 */
export function endWhenRestored(log: EventLogService): { stop: () => void } {
  if (typeof addEventListener === 'undefined') return { stop: () => undefined };
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) log.endSession();
  };
  addEventListener('pageshow', onShow);
  return { stop: () => removeEventListener('pageshow', onShow) };
}
