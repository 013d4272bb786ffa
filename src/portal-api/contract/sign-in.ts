import { type Static, Type } from 'typebox';

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

/** The signed-in user: answer of `POST /api/session` and `GET /api/session`. */
export const Session = Type.Object({
  user: Type.Object({
    id: Type.String(),
    email: Type.String(),
    firstName: Type.String(),
    lastName: Type.String(),
    role: Role,
  }),
  company: Type.Object({ id: Type.String(), name: Type.String() }),
  /** End of this session without further use, ISO 8601. */
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

/** Second factor of the signed-in user: `GET /api/mfa`. */
export const MfaStatus = Type.Object({
  enabled: Type.Boolean(),
  /** Number of unused recovery codes. */
  recoveryCodesLeft: Type.Integer(),
});
export type MfaStatus = Static<typeof MfaStatus>;

/** Set-up of an authenticator app, secret and shown only here: answer of `POST /api/mfa/set-up`. */
export const MfaSetUp = Type.Object({
  /** In Base32, for typing. */
  secret: Type.String(),
  /** `otpauth://…`, for scanning. */
  uri: Type.String(),
});
export type MfaSetUp = Static<typeof MfaSetUp>;

/** Body of `POST /api/mfa/enable` and `POST /api/mfa/disable`. */
export const MfaCode = Type.Object({ code: Type.String({ minLength: 1, maxLength: 40 }) });
export type MfaCode = Static<typeof MfaCode>;

/** Answer of `POST /api/mfa/enable`, shown only here: each code signs in once. */
export const MfaRecoveryCodes = Type.Object({ recoveryCodes: Type.Array(Type.String()) });
export type MfaRecoveryCodes = Static<typeof MfaRecoveryCodes>;

/** Single sign-on that the sign-in page offers: `GET /api/sso`. */
export const SsoOffer = Type.Object({
  /** Name of the identity provider; absent without one. */
  provider: Type.Optional(Type.String()),
});
export type SsoOffer = Static<typeof SsoOffer>;

/** Outcome of single sign-on. `GET /api/sso/result` returns it once, to the browser that it happened in. */
export const SsoResult = Type.Object({
  kind: Type.Enum(['SIGN_UP', 'LOG_IN']),
  succeeded: Type.Boolean(),
  /** Reason for a failure, in words for the user. */
  detail: Type.Optional(Type.String()),
  traceId: Type.String(),
});
export type SsoResult = Static<typeof SsoResult>;
