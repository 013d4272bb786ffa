import { Type, type Static } from 'typebox';

/** Whether, and by whose account, one can sign in without a password: `GET /api/sso`. */
export const SsoOffer = Type.Object({
  /** Name of the identity provider; absent where there is none. */
  provider: Type.Optional(Type.String()),
});
export type SsoOffer = Static<typeof SsoOffer>;

/** How single sign-on ended; `GET /api/sso/result` gives it once, to the browser that it happened in. */
export const SsoResult = Type.Object({
  kind: Type.Enum(['SIGN_UP', 'LOG_IN']),
  succeeded: Type.Boolean(),
  /** Why it failed, in words for the user. */
  detail: Type.Optional(Type.String()),
  traceId: Type.String(),
});
export type SsoResult = Static<typeof SsoResult>;
