import { type EventLogChange, type EventLogHttpFailure, httpEvent, httpEvents } from 'ngx-session-event-log';

import type { Service, ServiceLock, Termination, TermUpdate } from '../../../portal-api/contract/index.ts';
import { termName } from '../../inventory/words/term-months';
import { notDone } from '../outcome/not-done';
import { outcomeUnknown } from '../outcome/outcome-unknown';
import { serviceLink, serviceResource } from './service-resource';
import { type WithContext, subjectOf } from './subject';
import { undoCancellation, undoLock, undoRestoring } from './undo-service-change';

interface Updated<Body> {
  readonly request: Body;
  readonly response: Service;
}

type Failure = EventLogHttpFailure<{ readonly uid: string }>;

const resourceOf = (request: Failure) => ({
  label: subjectOf(request),
  link: serviceLink(request.params.uid),
});

const failed =
  (title: (name: string) => string) =>
  (request: Failure): EventLogChange => {
    const resource = resourceOf(request);
    return notDone(title(resource.label), request.problem, resource, resource.link);
  };

/** Links to the page that shows the outcome. */
const unknown =
  (doing: (name: string) => string) =>
  (request: Failure): EventLogChange => {
    const advice =
      'The answer was lost. It may still have been done: check the service before you try again.';
    const resource = resourceOf(request);
    return outcomeUnknown(doing(resource.label), advice, resource);
  };

/** Events of changes to services. Orders, service updates and profile updates are recorded by the code that makes them. */
export const portalHttpEvents = httpEvents(
  httpEvent('PUT', '/api/services/:uid/term', {
    type: 'port-term.update',
    // Repeating the request has the same effect as sending it once.
    retry: 'unavailable',
    started: (request) => `Changing the term of ${subjectOf(request)}`,
    succeeded: ({ request, response }: Updated<TermUpdate>) => ({
      title: `The term of ${response.name} was changed to ${termName(request.termMonths)}`,
      resource: serviceResource(response),
      facts: { 'Term (months)': request.termMonths },
    }),
    failed: failed((name) => `The term of ${name} was not changed`),
    unknown: unknown((name) => `changing the term of ${name}`),
  }),
  httpEvent('POST', '/api/services/:uid/terminate', {
    type: 'service.terminate',
    retry: true,
    started: (request) => `Terminating ${subjectOf(request)}`,
    succeeded: ({ request, response }: Updated<Termination>) => ({
      title:
        request.mode === 'CANCEL_NOW'
          ? `${response.name} was terminated`
          : `${response.name} will end with its term`,
      resource: serviceResource(response),
      undo: undoCancellation(response),
    }),
    failed: failed((name) => `${name} was not terminated`),
    unknown: unknown((name) => `terminating ${name}`),
  }),
  httpEvent('POST', '/api/services/:uid/restore', {
    type: 'service.update',
    retry: true,
    started: (request) => `Restoring ${subjectOf(request)}`,
    succeeded: ({ response }: { readonly response: Service }) => ({
      title: `${response.name} was restored`,
      resource: serviceResource(response),
      undo: undoRestoring(response),
    }),
    failed: failed((name) => `${name} was not restored`),
    unknown: unknown((name) => `restoring ${name}`),
  }),
  httpEvent('PUT', '/api/services/:uid/lock', {
    type: 'service.update',
    retry: 'unavailable',
    started: ({ request, context }: { request: ServiceLock } & WithContext) =>
      `${request.locked ? 'Locking' : 'Unlocking'} ${subjectOf({ context })}`,
    succeeded: ({ response }: Updated<ServiceLock>) => ({
      title: `${response.name} was ${response.locked ? 'locked' : 'unlocked'}`,
      resource: serviceResource(response),
      undo: undoLock(response),
    }),
    failed: failed((name) => `The lock of ${name} was not changed`),
    unknown: unknown((name) => `changing the lock of ${name}`),
  }),
);
