import { Type, type Static } from 'typebox';

import { Role } from './sign-in.ts';

export const UserState = Type.Enum(['INVITED', 'ACTIVE', 'DEACTIVATED']);
export type UserState = Static<typeof UserState>;

/** User of the company: `GET /api/users`, and the answer of each change to a user. */
export const User = Type.Object({
  id: Type.String(),
  email: Type.String(),
  firstName: Type.String(),
  lastName: Type.String(),
  jobTitle: Type.String(),
  role: Role,
  state: UserState,
  /** True if the user needs an authenticator app to sign in. */
  mfaEnabled: Type.Boolean(),
});
export type User = Static<typeof User>;

/** Body of `POST /api/users`. */
export const UserInvitation = Type.Object({
  email: Type.String({ minLength: 1, maxLength: 254 }),
  firstName: Type.String({ minLength: 1, maxLength: 80 }),
  lastName: Type.String({ minLength: 1, maxLength: 80 }),
  role: Role,
});
export type UserInvitation = Static<typeof UserInvitation>;

/** Body of `PUT /api/users/:id`. */
export const UserUpdate = Type.Object({ role: Role });
export type UserUpdate = Static<typeof UserUpdate>;

/** Answer of `POST /api/users` (201) and `POST /api/users/:id/invitation`. */
export const InvitedUser = Type.Object({
  user: User,
  /** Secret, only shown here. The invited person opens `/invitation#<token>` in the portal. */
  token: Type.String(),
  /** ISO 8601. */
  expiresAt: Type.String(),
});
export type InvitedUser = Static<typeof InvitedUser>;

/** Body of `POST /api/invitations/look-up`. */
export const InvitationLookUp = Type.Object({ token: Type.String({ minLength: 1, maxLength: 200 }) });
export type InvitationLookUp = Static<typeof InvitationLookUp>;

/** An open invitation: answer of `POST /api/invitations/look-up`. */
export const Invitation = Type.Object({
  email: Type.String(),
  firstName: Type.String(),
  companyName: Type.String(),
});
export type Invitation = Static<typeof Invitation>;

/** Body of `POST /api/invitations/accept`, which returns a session. */
export const InvitationAcceptance = Type.Object({
  token: Type.String({ minLength: 1, maxLength: 200 }),
  password: Type.String({ minLength: 12, maxLength: 200 }),
});
export type InvitationAcceptance = Static<typeof InvitationAcceptance>;
