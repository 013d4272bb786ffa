import { Type, type Static } from 'typebox';

/** Whether the signed-in user needs a second factor to sign in: `GET /api/mfa`. */
export const MfaStatus = Type.Object({
  enabled: Type.Boolean(),
  /** How many recovery codes have not been used. */
  recoveryCodesLeft: Type.Integer(),
});
export type MfaStatus = Static<typeof MfaStatus>;

/** What an authenticator app needs, secret and shown this once: answer of `POST /api/mfa/set-up`. */
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

/** Answer of `POST /api/mfa/enable`: each code signs in once; shown this once. */
export const MfaRecoveryCodes = Type.Object({ recoveryCodes: Type.Array(Type.String()) });
export type MfaRecoveryCodes = Static<typeof MfaRecoveryCodes>;
