import * as oidc from 'openid-client';

import { isEmail, normalEmail } from '../session/email-address.ts';
import type { IdentityProvider } from './identity-provider.ts';
import type { SsoAttempt } from './sso-cookies.ts';
import { SsoError } from './sso-error.ts';

/** Identity of a user from the identity provider. */
export interface SsoIdentity {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
}

const SCOPE = 'openid email profile';

const redirectUri = (origin: string): string => `${origin}/api/sso/callback`;

/** Returns the URL for the browser and the state that completes the attempt. */
export async function beginAuthentication(
  provider: IdentityProvider,
  origin: string,
): Promise<{ url: URL; attempt: SsoAttempt }> {
  const configuration = await provider.configure(origin);
  const attempt = {
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    codeVerifier: oidc.randomPKCECodeVerifier(),
  };
  const url = oidc.buildAuthorizationUrl(configuration, {
    ...provider.parameters,
    redirect_uri: redirectUri(origin),
    scope: SCOPE,
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(attempt.codeVerifier),
    code_challenge_method: 'S256',
  });
  return { url, attempt };
}

/** Exchanges the returned code for the user's identity. Throws if the provider does not confirm it. */
export async function completeAuthentication(
  provider: IdentityProvider,
  origin: string,
  query: string,
  attempt: SsoAttempt,
): Promise<SsoIdentity> {
  const configuration = await provider.configure(origin);
  const tokens = await oidc.authorizationCodeGrant(configuration, new URL(redirectUri(origin) + query), {
    pkceCodeVerifier: attempt.codeVerifier,
    expectedState: attempt.state,
    expectedNonce: attempt.nonce,
    idTokenExpected: true,
  });
  const { iss: issuer, sub: subject } = tokens.claims() ?? {};
  if (issuer === undefined || subject === undefined) throw new Error('The ID token names no user.');
  const claims = await oidc.fetchUserInfo(configuration, tokens.access_token, subject);
  const email = normalEmail(claims.email ?? '');
  if (!isEmail(email) || claims.email_verified !== true) {
    throw new SsoError('The identity provider has not verified your e-mail address.');
  }
  const [name = ''] = email.split('@');
  return {
    issuer,
    subject,
    email,
    firstName: claims.given_name?.trim() ?? name,
    lastName: claims.family_name?.trim() ?? '',
  };
}

/** True if the user cancelled the sign-in. */
export const isCancelled = (error: unknown): boolean =>
  error instanceof oidc.AuthorizationResponseError && error.error === 'access_denied';
