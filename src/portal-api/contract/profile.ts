import { type Static, Type } from 'typebox';

/** Body of `PUT /api/profile`. */
export const ProfileUpdate = Type.Object({
  firstName: Type.String({ minLength: 1, maxLength: 80 }),
  lastName: Type.String({ minLength: 1, maxLength: 80 }),
  jobTitle: Type.String({ maxLength: 80 }),
  /** E.164, such as `+61 2 5550 1234`; spaces are allowed; empty for none. */
  phone: Type.String({ maxLength: 24 }),
});
export type ProfileUpdate = Static<typeof ProfileUpdate>;

/** Answer of `GET` and `PUT /api/profile`. */
export const Profile = Type.Interface([ProfileUpdate], { email: Type.String() });
export type Profile = Static<typeof Profile>;

/** Topics of the e-mails that the user gets: body of `PUT`, answer of `GET` and `PUT /api/notification-settings`. */
export const NotificationSettings = Type.Object({
  services: Type.Boolean(),
  ordering: Type.Boolean(),
  financial: Type.Boolean(),
  company: Type.Boolean(),
  /** Always on. */
  security: Type.Boolean(),
  /** Always on. */
  people: Type.Boolean(),
  /** E-mail address of a colleague who gets copies; empty for none. */
  copyTo: Type.String({ maxLength: 254 }),
});
export type NotificationSettings = Static<typeof NotificationSettings>;
