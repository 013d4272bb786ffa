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
  /** Code from the user’s authenticator app, or a recovery code. The problem `mfa-code-required` asks for it. */
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
  /** ISO 8601. End of the session if it is not used again. */
  expiresAt: Type.String(),
});
export type Session = Static<typeof Session>;

/** Account of the demo data: `GET /api/demo-accounts`. Without demo data, the list is empty. */
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

/** Set-up of an authenticator app. Secret, and only shown here: answer of `POST /api/mfa/set-up`. */
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

/** Answer of `POST /api/mfa/enable`. Only shown here; each code works once. */
export const MfaRecoveryCodes = Type.Object({ recoveryCodes: Type.Array(Type.String()) });
export type MfaRecoveryCodes = Static<typeof MfaRecoveryCodes>;

/** Single sign-on for the sign-in page: `GET /api/sso`. */
export const SsoOffer = Type.Object({
  /** Name of the identity provider, if there is one. */
  provider: Type.Optional(Type.String()),
});
export type SsoOffer = Static<typeof SsoOffer>;

/** Outcome of single sign-on. `GET /api/sso/result` returns it once, to the browser that signed in. */
export const SsoResult = Type.Object({
  kind: Type.Enum(['SIGN_UP', 'LOG_IN']),
  succeeded: Type.Boolean(),
  /** Reason for a failure, worded for the user. */
  detail: Type.Optional(Type.String()),
  traceId: Type.String(),
});
export type SsoResult = Static<typeof SsoResult>;
