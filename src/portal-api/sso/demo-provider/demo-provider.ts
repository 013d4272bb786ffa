import { generateKeyPairSync, randomBytes } from 'node:crypto';

import { Provider, type Configuration } from 'oidc-provider';

import type { Database } from '../../database/database.ts';
import { claimsOf } from './demo-identities.ts';
import { providerRecords } from './provider-records.ts';
import { brokenOffPage, signInPagePolicy } from './sign-in-page.ts';

export const CLIENT_ID = 'fabric-portal';
export const MOUNT_PATH = '/oidc';
export const INTERACTION_PATH = '/oidc-sign-in';

const TEN_MINUTES_S = 10 * 60;
export const CLIENT_SECRET = randomBytes(32).toString('base64url');
/** Fixed key for all processes. It need not be secret, because everyone can sign in as anyone here. */
const COOKIE_KEY = 'fabric-portal-demo';
const SIGNING_KEY = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
/** Maximum number of providers, so that invented host names cannot fill the memory. */
const MAX_ORIGINS = 10;

/** Identity providers of the demo, one for each origin of the portal. They accept every account. */
export class DemoProviders {
  readonly #database: Database;
  readonly #providers = new Map<string, Provider>();

  constructor(database: Database) {
    this.#database = database;
  }

  at(origin: string): Provider {
    const known = this.#providers.get(origin);
    if (known) return known;
    if (this.#providers.size >= MAX_ORIGINS) this.#providers.clear();
    const provider = new Provider(`${origin}${MOUNT_PATH}`, configurationFor(origin, this.#database));
    this.#providers.set(origin, provider);
    return provider;
  }
}

function configurationFor(origin: string, database: Database): Configuration {
  return {
    adapter: providerRecords(database),
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
    renderError: (context) => {
      context.set('Content-Security-Policy', signInPagePolicy);
      context.type = 'html';
      context.body = brokenOffPage();
    },
    findAccount: (_context, email) => ({ accountId: email, claims: () => claimsOf(email) }),
    // The portal belongs to the provider, so users need not give consent.
    loadExistingGrant: async ({ oidc: { provider, client, session, params } }) => {
      const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
      grant.addOIDCScope(String(params?.['scope']));
      await grant.save();
      return grant;
    },
  };
}
