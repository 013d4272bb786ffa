import { generateKeyPairSync, randomBytes } from 'node:crypto';

import { Provider, type Configuration } from 'oidc-provider';

import { claimsOf } from './demo-identities.ts';

export const CLIENT_ID = 'fabric-portal';
export const MOUNT_PATH = '/oidc';
export const INTERACTION_PATH = '/oidc-sign-in';

const TEN_MINUTES_S = 10 * 60;
const CLIENT_SECRET = randomBytes(32).toString('base64url');
const COOKIE_KEY = randomBytes(32).toString('base64url');
const SIGNING_KEY = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
/** Somebody who makes up hosts must not fill the memory. */
const MAX_ORIGINS = 10;

export { CLIENT_SECRET };

const providers = new Map<string, Provider>();

/** An identity provider for the demo, at the origin that the portal is called by. It knows everybody. */
export function demoProviderAt(origin: string): Provider {
  const known = providers.get(origin);
  if (known) return known;
  if (providers.size >= MAX_ORIGINS) providers.clear();
  const provider = new Provider(`${origin}${MOUNT_PATH}`, configurationFor(origin));
  providers.set(origin, provider);
  return provider;
}

function configurationFor(origin: string): Configuration {
  return {
    clients: [
      {
        client_id: CLIENT_ID,
        client_secret: CLIENT_SECRET,
        redirect_uris: [`${origin}/api/sso/callback`],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['given_name', 'family_name'] },
    jwks: { keys: [{ ...SIGNING_KEY, alg: 'ES256', use: 'sig' }] },
    cookies: { keys: [COOKIE_KEY] },
    features: { devInteractions: { enabled: false } },
    ttl: {
      AccessToken: TEN_MINUTES_S,
      AuthorizationCode: 60,
      Grant: TEN_MINUTES_S,
      IdToken: TEN_MINUTES_S,
      Interaction: TEN_MINUTES_S,
      Session: TEN_MINUTES_S,
    },
    interactions: { url: (_context, { uid }) => `${INTERACTION_PATH}/${uid}` },
    findAccount: (_context, email) => ({ accountId: email, claims: () => claimsOf(email) }),
    // The portal is the provider's own: nobody is asked whether it may know who they are.
    loadExistingGrant: async ({ oidc: { provider, client, session, params } }) => {
      const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
      grant.addOIDCScope(String(params?.['scope']));
      await grant.save();
      return grant;
    },
  };
}
