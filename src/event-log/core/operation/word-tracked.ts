import type { EventLogChange, EventLogTrackedEvent } from '../entry/event-log-event';
import type { EventLogIntl } from '../event-log-intl';

/** What the row of a followed operation says at its end. */
export function wordTracked(
  event: EventLogTrackedEvent,
  outcome: 'succeeded' | 'failed' | 'unknown',
  intl: EventLogIntl,
): EventLogChange {
  const told = event[outcome];
  const change = typeof told === 'string' ? { title: told } : (told ?? {});
  if (outcome !== 'unknown') return change;
  return { title: intl.outcomeUnknown(event.title), message: intl.unknownAdvice, ...change };
}
