import { Type, type Static } from 'typebox';

/** What the user is told of by e-mail: body of `PUT`, answer of `GET` and `PUT /api/notification-settings`. */
export const NotificationSettings = Type.Object({
  services: Type.Boolean(),
  ordering: Type.Boolean(),
  financial: Type.Boolean(),
  company: Type.Boolean(),
  /** Always on. */
  security: Type.Boolean(),
  /** Always on. */
  people: Type.Boolean(),
  /** E-mail address of a colleague who gets a copy; empty for none. */
  copyTo: Type.String({ maxLength: 254 }),
});
export type NotificationSettings = Static<typeof NotificationSettings>;
