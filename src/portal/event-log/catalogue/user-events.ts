import { type EventLogHttpFailure, httpEvent, httpEvents } from 'ngx-session-event-log';

import type { InvitedUser, User, UserInvitation, UserUpdate } from '../../../portal-api/contract/index.ts';
import { roleName } from '../../session/role-name';
import { userName } from '../../users/user-name';
import { notDone } from '../outcome/not-done';
import { outcomeUnknown } from '../outcome/outcome-unknown';
import { type WithContext, subjectOf } from './subject';

const resourceOf = (name: string) => ({ label: name, link: '/company/users' });

const failed =
  (title: (name: string) => string, nameOf: (request: EventLogHttpFailure) => string = subjectOf) =>
  (request: EventLogHttpFailure) => {
    const name = nameOf(request);
    return notDone(title(name), request.problem, resourceOf(name));
  };

const unknown =
  (doing: (name: string) => string, nameOf: (request: EventLogHttpFailure) => string = subjectOf) =>
  (request: EventLogHttpFailure) => {
    const name = nameOf(request);
    const advice = 'The answer was lost. It may still have been done: check the users before you try again.';
    return outcomeUnknown(doing(name), advice, resourceOf(name));
  };

const invited = ({ request }: { readonly request: UserInvitation }) => userName(request);

/** Events of managing users. Invitation links are secret and stay out of the log. */
export const userEvents = httpEvents(
  httpEvent('POST', '/api/users', {
    type: 'user.invite',
    started: (request) => `Inviting ${invited(request)}`,
    succeeded: ({ response: { user } }: { response: InvitedUser }) => ({
      title: `${userName(user)} was invited with the role ${roleName(user.role)}`,
      resource: resourceOf(userName(user)),
    }),
    failed: failed((name) => `${name} was not invited`, invited),
    unknown: unknown((name) => `inviting ${name}`, invited),
  }),
  httpEvent('POST', '/api/users/:id/invitation', {
    type: 'user.invite',
    started: (request) => `Inviting ${subjectOf(request)} again`,
    succeeded: ({ response: { user } }: { response: InvitedUser }) => ({
      title: `${userName(user)} was invited again`,
      resource: resourceOf(userName(user)),
    }),
    failed: failed((name) => `${name} was not invited again`),
    unknown: unknown((name) => `inviting ${name} again`),
  }),
  httpEvent('PUT', '/api/users/:id', {
    type: 'user.update',
    started: ({ request, context }: { request: UserUpdate } & WithContext) =>
      `Changing the role of ${subjectOf({ context })} to ${roleName(request.role)}`,
    succeeded: ({ response }: { response: User }) => ({
      title: `${userName(response)} now has the role ${roleName(response.role)}`,
      resource: resourceOf(userName(response)),
    }),
    failed: failed((name) => `The role of ${name} was not changed`),
    unknown: unknown((name) => `changing the role of ${name}`),
  }),
  httpEvent('POST', '/api/users/:id/deactivate', {
    type: 'user.deactivate',
    started: (request) => `Deactivating ${subjectOf(request)}`,
    succeeded: ({ response }: { response: User }) => ({
      title: `${userName(response)} was deactivated`,
      resource: resourceOf(userName(response)),
    }),
    failed: failed((name) => `${name} was not deactivated`),
    unknown: unknown((name) => `deactivating ${name}`),
  }),
);
