import type { EventLogEntry } from 'ngx-session-event-log';

import type { EventLogExportInfo } from '../exported-log';

/** For specs: time of all entries. */
export const NOON = Date.UTC(2030, 0, 1, 12);

/** For specs: origin of the entries. */
export const INFO: EventLogExportInfo = {
  session: { id: 'session1', since: NOON },
  exportedAt: NOON + 60_000,
  timeZone: 'Australia/Sydney',
  build: '2.4.1',
  dropped: 3,
  filteredOut: 2,
};

/** For specs: a valid entry. */
export function sampleEntry(members: Partial<EventLogEntry> = {}): EventLogEntry {
  return {
    id: 'session1-1',
    sequence: 0,
    time: NOON,
    lastTime: NOON,
    type: 'service.deploy',
    category: 'service',
    severity: 'success',
    outcome: 'succeeded',
    title: 'Port deployed',
    message: undefined,
    reason: undefined,
    resource: undefined,
    link: undefined,
    remedy: undefined,
    rowAction: undefined,
    facts: {},
    steps: [],
    duration: undefined,
    waited: undefined,
    progress: undefined,
    traceId: undefined,
    count: 1,
    withheld: {},
    ...members,
  };
}
