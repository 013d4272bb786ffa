import { Type, type Static } from 'typebox';

export const Role = Type.Enum([
  'COMPANY_ADMIN',
  'TECHNICAL_ADMIN',
  'TECHNICAL_CONTACT',
  'FINANCE',
  'FINANCIAL_CONTACT',
  'READ_ONLY',
]);
export type Role = Static<typeof Role>;

/** Body of `POST /api/session`. */
export const SignIn = Type.Object({
  email: Type.String({ minLength: 3, maxLength: 254 }),
  password: Type.String({ minLength: 1, maxLength: 200 }),
  /** Of the user’s authenticator app, or a recovery code; asked for by the problem `mfa-code-required`. */
  code: Type.Optional(Type.String({ minLength: 1, maxLength: 40 })),
});
export type SignIn = Static<typeof SignIn>;

/** Who is signed in: answer of `POST /api/session` and `GET /api/session`. */
export const Session = Type.Object({
  user: Type.Object({
    id: Type.String(),
    email: Type.String(),
    firstName: Type.String(),
    lastName: Type.String(),
    role: Role,
  }),
  company: Type.Object({ id: Type.String(), name: Type.String() }),
  /** When this session ends without further use, ISO 8601. */
  expiresAt: Type.String(),
});
export type Session = Static<typeof Session>;

/** One account of the demo data: `GET /api/demo-accounts`. An API without demo data answers an empty list. */
export const DemoAccount = Type.Object({
  email: Type.String(),
  password: Type.String(),
  company: Type.String(),
  role: Role,
});
export type DemoAccount = Static<typeof DemoAccount>;
