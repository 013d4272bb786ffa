import type { User } from '../../portal-api/contract/index.ts';
import type { Confirmation } from '../dialog/confirm-dialog';
import type { UsersApi } from './users-api';

const nameOf = ({ firstName, lastName }: User): string => `${firstName} ${lastName}`;

/** Before a user is let in no more. */
export const deactivation = (user: User, api: UsersApi): Confirmation => ({
  title: `Deactivate ${nameOf(user)}?`,
  consequences: `Every session of ${user.email} ends now. What they did stays on record.`,
  keep: 'Keep user',
  confirm: 'Deactivate user',
  send: () => api.deactivate(user.id),
  done: `${nameOf(user)} has been deactivated`,
});

/** Before a user who has lost their authenticator app is let in without it. */
export const mfaReset = (user: User, api: UsersApi): Confirmation => ({
  title: `Reset multi-factor authentication of ${nameOf(user)}?`,
  consequences:
    'Their authenticator app and recovery codes stop working: the password alone signs them in until they set it ' +
    'up again. Be sure that it is they who ask.',
  keep: 'Cancel',
  confirm: 'Reset',
  send: () => api.resetMfa(user.id),
  done: `Multi-factor authentication of ${nameOf(user)} has been reset`,
});
