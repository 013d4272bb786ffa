import { type EventLogChange, type EventLogProblem, httpEvent, httpEvents } from 'ngx-session-event-log';

import type { Service, ServiceLock, Termination, TermUpdate } from '../../../portal-api/contract/index.ts';
import { termName } from '../../inventory/words/term-months';
import { notDone } from '../outcome/not-done';
import { outcomeUnknown } from '../outcome/outcome-unknown';
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

/** Links a failed request to its service, whose name is not in the answer. */
const failed =
  (title: string) =>
  ({ params, problem }: Failed): EventLogChange =>
    notDone(title, problem, { label: 'Service', link: serviceLink(params.uid) }, serviceLink(params.uid));

/** Links to the page that shows the outcome. */
const unknown =
  (title: string) =>
  ({ params }: Failed): EventLogChange =>
    outcomeUnknown(
      title,
      'The answer was lost. It may still have been done: check the service before you try again.',
      { label: 'Service', link: serviceLink(params.uid) },
    );

/** Events of changes to services. Orders, service updates and profile updates are recorded by the code that makes them. */
export const portalHttpEvents = httpEvents(
  httpEvent('PUT', '/api/services/:uid/term', {
    type: 'port-term.update',
    // Repeating the request has the same effect as sending it once.
    retry: 'unavailable',
    started: 'Changing the term of the Port',
    succeeded: ({ request, response }: Updated<TermUpdate>) => ({
      title: `The term of ${response.name} was changed to ${termName(request.termMonths)}`,
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
