import { Type, type Static } from 'typebox';

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
