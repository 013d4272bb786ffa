import { type EventLogChange, type EventLogProblem, httpEvent, httpEvents } from 'ngx-session-event-log';

import type { Service, ServiceLock, Termination, TermUpdate } from '../../portal-api/contract/index.ts';
import { notDone } from './not-done';
import { outcomeUnknown } from './outcome-unknown';
import { serviceLink, serviceResource } from './service-resource';
import { undoCancellation, undoLock, undoRestoring } from './undo-service-change';

interface Updated<Body> {
  readonly request: Body;
  readonly response: Service;
}

interface Failed {
  readonly params: { readonly uid: string };
  readonly problem: EventLogProblem;
}

/** Leads from a request that failed to its service, whose name is not in the answer. */
const failed =
  (title: string) =>
  ({ params, problem }: Failed): EventLogChange =>
    notDone(title, problem, { label: 'Service', link: serviceLink(params.uid) }, serviceLink(params.uid));

/** Leads to where the outcome can be read. */
const unknown =
  (title: string) =>
  ({ params }: Failed): EventLogChange =>
    outcomeUnknown(
      title,
      'The answer was lost. It may have been done all the same: look at the service before you try again.',
      { label: 'Service', link: serviceLink(params.uid) },
    );

/** Events of changes of services. Orders, updates and the profile are recorded where they are made. */
export const portalHttpEvents = httpEvents(
  httpEvent('PUT', '/api/services/:uid/term', {
    type: 'port-term.update',
    // A second request says the same as the first.
    retry: 'unavailable',
    started: 'Changing the term of the Port',
    succeeded: ({ request, response }: Updated<TermUpdate>) => ({
      title: `The term of ${response.name} was changed to ${request.termMonths} months`,
      resource: serviceResource(response),
      facts: { 'Term (months)': request.termMonths },
    }),
    failed: failed('The term of the Port was not changed'),
    unknown: unknown('changing the term of the Port'),
  }),
  httpEvent('POST', '/api/services/:uid/terminate', {
    type: 'service.terminate',
    retry: true,
    started: 'Terminating the service',
    succeeded: ({ request, response }: Updated<Termination>) => ({
      title:
        request.mode === 'CANCEL_NOW'
          ? `${response.name} was terminated`
          : `${response.name} will end with its term`,
      resource: serviceResource(response),
      undo: undoCancellation(response),
    }),
    failed: failed('The service was not terminated'),
    unknown: unknown('terminating the service'),
  }),
  httpEvent('POST', '/api/services/:uid/restore', {
    type: 'service.update',
    retry: true,
    started: 'Restoring the service',
    succeeded: ({ response }: { readonly response: Service }) => ({
      title: `${response.name} was restored`,
      resource: serviceResource(response),
      undo: undoRestoring(response),
    }),
    failed: failed('The service was not restored'),
    unknown: unknown('restoring the service'),
  }),
  httpEvent('PUT', '/api/services/:uid/lock', {
    type: 'service.update',
    retry: 'unavailable',
    started: ({ request }: { request: ServiceLock }) =>
      request.locked ? 'Locking the service' : 'Unlocking the service',
    succeeded: ({ response }: Updated<ServiceLock>) => ({
      title: `${response.name} was ${response.locked ? 'locked' : 'unlocked'}`,
      resource: serviceResource(response),
      undo: undoLock(response),
    }),
    failed: failed('The lock of the service was not changed'),
    unknown: unknown('changing the lock of the service'),
  }),
);
