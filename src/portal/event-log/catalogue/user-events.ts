import { httpEvent, httpEvents, type EventLogProblem } from 'ngx-session-event-log';

import type { InvitedUser, User, UserInvitation, UserUpdate } from '../../../portal-api/contract/index.ts';
import { roleName } from '../../session/role-name';
import { notDone } from '../outcome/not-done';
import { outcomeUnknown } from '../outcome/outcome-unknown';

const LINK = '/company/users';
/** The users as a resource, where the name of the user is not known. */
const USERS = { label: 'Users', link: LINK };

const nameOf = ({ firstName, lastName }: Pick<User, 'firstName' | 'lastName'>): string =>
  `${firstName} ${lastName}`;

const userResource = (user: Pick<User, 'firstName' | 'lastName'>) => ({ label: nameOf(user), link: LINK });

const failed =
  (title: string) =>
  ({ problem }: { readonly problem: EventLogProblem }) =>
    notDone(title, problem, USERS);

const unknown = (title: string, resource = USERS) =>
  outcomeUnknown(
    title,
    'The answer was lost. It may still have been done: check the users before you try again.',
    resource,
  );

/** Events of managing users. Invitation links are secret and stay out of the log. */
export const userEvents = httpEvents(
  httpEvent('POST', '/api/users', {
    type: 'user.invite',
    started: ({ request }: { request: UserInvitation }) => `Inviting ${nameOf(request)}`,
    succeeded: ({ response: { user } }: { response: InvitedUser }) => ({
      title: `${nameOf(user)} was invited with the role ${roleName(user.role)}`,
      resource: userResource(user),
    }),
    failed: ({ request, problem }: { request: UserInvitation; problem: EventLogProblem }) =>
      notDone(`${nameOf(request)} was not invited`, problem, userResource(request)),
    unknown: ({ request }: { request: UserInvitation }) =>
      unknown(`inviting ${nameOf(request)}`, userResource(request)),
  }),
  httpEvent('POST', '/api/users/:id/invitation', {
    type: 'user.invite',
    started: 'Inviting a user again',
    succeeded: ({ response: { user } }: { response: InvitedUser }) => ({
      title: `${nameOf(user)} was invited again`,
      resource: userResource(user),
    }),
    failed: failed('The user was not invited again'),
    unknown: () => unknown('inviting a user again'),
  }),
  httpEvent('PUT', '/api/users/:id', {
    type: 'user.update',
    started: ({ request }: { request: UserUpdate }) => `Changing a role to ${roleName(request.role)}`,
    succeeded: ({ response }: { response: User }) => ({
      title: `${nameOf(response)} now has the role ${roleName(response.role)}`,
      resource: userResource(response),
    }),
    failed: failed('The role of the user was not changed'),
    unknown: () => unknown('changing the role of a user'),
  }),
  httpEvent('POST', '/api/users/:id/deactivate', {
    type: 'user.deactivate',
    started: 'Deactivating a user',
    succeeded: ({ response }: { response: User }) => ({
      title: `${nameOf(response)} was deactivated`,
      resource: userResource(response),
    }),
    failed: failed('The user was not deactivated'),
    unknown: () => unknown('deactivating a user'),
  }),
);
