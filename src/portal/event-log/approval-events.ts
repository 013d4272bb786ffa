import { type EventLogChange, type EventLogProblem, httpEvent, httpEvents } from 'ngx-session-event-log';

import type { Approval } from '../../portal-api/contract/index.ts';
import { outcomeUnknown } from './outcome-unknown';
import { problemMessage } from './problem-message';
import { remedyOf } from './problem-remedy';
import { serviceResource } from './service-resource';

interface Decided {
  readonly response: Approval;
}

const APPROVALS = { label: 'Approvals', link: '/approvals' } as const;

const decided =
  (title: (approval: Approval) => string) =>
  ({ response }: Decided): EventLogChange => ({
    title: title(response),
    message: `The request was for their VXC “${response.vxcName}”.`,
    resource: { label: response.portName, link: APPROVALS.link },
    facts: { 'Speed (Mbit/s)': response.speedMbps },
  });

const failed =
  (title: string) =>
  ({ problem }: { readonly problem: EventLogProblem }): EventLogChange => ({
    title,
    message: problemMessage(problem),
    remedy: remedyOf(problem),
    resource: APPROVALS,
  });

const unknown = (title: string): EventLogChange =>
  outcomeUnknown(
    title,
    'The answer was lost. The decision may have been made: check before you decide again.',
    APPROVALS,
  );

/** Events of decisions between companies. Comments are for the other company and stay out of the log. */
export const approvalEvents = httpEvents(
  httpEvent('POST', '/api/connection-requests/:id/approve', {
    type: 'connection.approve',
    retry: true,
    started: 'Approving a connection',
    succeeded: decided(
      ({ companyName, portName }) => `The connection of ${companyName} to ${portName} was approved`,
    ),
    failed: failed('The connection was not approved'),
    unknown: () => unknown('approving a connection'),
  }),
  httpEvent('POST', '/api/connection-requests/:id/deny', {
    type: 'connection.deny',
    retry: true,
    started: 'Denying a connection',
    succeeded: decided(
      ({ companyName, portName }) => `The connection of ${companyName} to ${portName} was denied`,
    ),
    failed: failed('The connection was not denied'),
    unknown: () => unknown('denying a connection'),
  }),
  httpEvent('POST', '/api/speed-changes/:id/approve', {
    type: 'speed-change.approve',
    retry: true,
    started: 'Approving a speed change',
    succeeded: decided(
      ({ companyName, portName }) => `The speed change of ${companyName} at ${portName} was approved`,
    ),
    failed: failed('The speed change was not approved'),
    unknown: () => unknown('approving a speed change'),
  }),
  httpEvent('POST', '/api/speed-changes/:id/deny', {
    type: 'speed-change.deny',
    retry: true,
    started: 'Denying a speed change',
    succeeded: decided(
      ({ companyName, portName }) => `The speed change of ${companyName} at ${portName} was denied`,
    ),
    failed: failed('The speed change was not denied'),
    unknown: () => unknown('denying a speed change'),
  }),
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
