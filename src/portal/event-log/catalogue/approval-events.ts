import { type EventLogChange, type EventLogProblem, httpEvent, httpEvents } from 'ngx-session-event-log';

import type { Approval } from '../../../portal-api/contract/index.ts';
import { notDone } from '../outcome/not-done';
import { outcomeUnknown } from '../outcome/outcome-unknown';
import { serviceResource } from './service-resource';

interface Decided {
  readonly response: Approval;
}

const APPROVALS = { label: 'Approvals', link: '/approvals' } as const;

const failed =
  (title: string) =>
  ({ problem }: { readonly problem: EventLogProblem }): EventLogChange =>
    notDone(title, problem, APPROVALS);

const unknown = (title: string): EventLogChange =>
  outcomeUnknown(
    title,
    'The answer was lost. The decision may have been made: check before you decide again.',
    APPROVALS,
  );

/** Event of a decision on a request of another company. */
function decision(what: 'connection' | 'speed change', verb: 'approve' | 'deny', path: string) {
  const [doing, done] = verb === 'approve' ? ['Approving', 'approved'] : ['Denying', 'denied'];
  const at = what === 'connection' ? 'to' : 'at';
  return httpEvent('POST', path, {
    type: `${what.replace(' ', '-')}.${verb}`,
    retry: true,
    started: `${doing} a ${what}`,
    succeeded: ({ response }: Decided) => ({
      title: `The ${what} of ${response.companyName} ${at} ${response.portName} was ${done}`,
      message: `The request was for their VXC “${response.vxcName}”.`,
      resource: { label: response.portName, link: APPROVALS.link },
      facts: { 'Speed (Mbit/s)': response.speedMbps },
    }),
    failed: failed(`The ${what} was not ${done}`),
    unknown: () => unknown(`${doing.toLowerCase()} a ${what}`),
  });
}

/** Events of decisions between companies. Comments are for the other company and stay out of the log. */
export const approvalEvents = httpEvents(
  decision('connection', 'approve', '/api/connection-requests/:id/approve'),
  decision('connection', 'deny', '/api/connection-requests/:id/deny'),
  decision('speed change', 'approve', '/api/speed-changes/:id/approve'),
  decision('speed change', 'deny', '/api/speed-changes/:id/deny'),
  httpEvent('POST', '/api/speed-changes/:id/cancel', {
    type: 'speed-change.cancel',
    retry: true,
    started: 'Cancelling a speed change',
    succeeded: ({ response }: Decided) => ({
      title: `The speed change of ${response.service?.name ?? 'the VXC'} was cancelled`,
      resource: response.service ? serviceResource(response.service) : APPROVALS,
      facts: { 'Speed (Mbit/s)': response.speedMbps },
    }),
    failed: failed('The speed change was not cancelled'),
    unknown: () => unknown('cancelling a speed change'),
  }),
);
