import type { EventLogService } from 'ngx-session-event-log';

import { type RealisticEvent, STEPS } from './realistic-event';

/** Records an event as one operation with steps, which gives one entry. */
export function recordEntry(
  log: EventLogService,
  { type, category, resource, severity, title, message, facts }: RealisticEvent,
): void {
  const operation = log.start({ type, category, title: 'Changing a service', resource });
  for (const { title, request, status } of STEPS) {
    operation.step({ title, request }).settle({ outcome: 'succeeded', status });
  }
  operation.settle({ severity, title, message, facts });
}
