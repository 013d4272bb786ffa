import { type EventLogChange, type EventLogHttpFailure, httpEvent, httpEvents } from 'ngx-session-event-log';

import type { Approval } from '../../../portal-api/contract/index.ts';
import { approvalName } from '../../approvals/approval-name';
import { notDone } from '../outcome/not-done';
import { outcomeUnknown } from '../outcome/outcome-unknown';
import { serviceResource } from './service-resource';
import { type WithContext, subjectOf } from './subject';

interface Decided {
  readonly response: Approval;
}

const APPROVALS = { label: 'Approvals', link: '/approvals' } as const;

/** Words for an attempt to decide, such as `approving`, and for its result, such as `approved`. */
function attempt(doing: string, done: string) {
  const of = (request: WithContext) => subjectOf(request).replace(/^The /, 'the ');
  return {
    started: (request: WithContext) => `${capitalized(doing)} ${of(request)}`,
    failed: (request: EventLogHttpFailure): EventLogChange =>
      notDone(`${subjectOf(request)} was not ${done}`, request.problem, APPROVALS),
    unknown: (request: EventLogHttpFailure): EventLogChange =>
      outcomeUnknown(
        `${doing} ${of(request)}`,
        'The answer was lost. The decision may have been made: check before you decide again.',
        APPROVALS,
      ),
  };
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Event of a decision on a request of another company. */
function decision(kind: 'connection' | 'speed-change', verb: 'approve' | 'deny') {
  const [doing, done] = verb === 'approve' ? ['approving', 'approved'] : ['denying', 'denied'];
  const path = kind === 'connection' ? 'connection-requests' : 'speed-changes';
  return httpEvent('POST', `/api/${path}/:id/${verb}`, {
    type: `${kind}.${verb}`,
    retry: true,
    ...attempt(doing, done),
    succeeded: ({ response }: Decided) => ({
      title: `${approvalName(response)} was ${done}`,
      message: `The request was for their VXC “${response.vxcName}”.`,
      resource: { label: response.portName, link: APPROVALS.link },
      facts: { 'Speed (Mbit/s)': response.speedMbps },
    }),
  });
}

/** Events of decisions between companies. Comments are for the other company and stay out of the log. */
export const approvalEvents = httpEvents(
  decision('connection', 'approve'),
  decision('connection', 'deny'),
  decision('speed-change', 'approve'),
  decision('speed-change', 'deny'),
  httpEvent('POST', '/api/speed-changes/:id/cancel', {
    type: 'speed-change.cancel',
    retry: true,
    ...attempt('cancelling', 'cancelled'),
    succeeded: ({ response }: Decided) => ({
      title: `${approvalName(response)} was cancelled`,
      resource: response.service ? serviceResource(response.service) : APPROVALS,
      facts: { 'Speed (Mbit/s)': response.speedMbps },
    }),
  }),
);
