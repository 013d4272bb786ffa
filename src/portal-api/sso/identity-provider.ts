import * as oidc from 'openid-client';

/** An identity provider, as the portal’s client sees it. */
export interface IdentityProvider {
  /** Name on the sign-in page. */
  readonly name: string;
  /** The client’s configuration for a portal at this origin. */
  configure(origin: string): Promise<oidc.Configuration>;
  /** Further parameters of the request for authentication. */
  readonly parameters?: Readonly<Record<string, string>>;
}

export interface OidcSettings {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** An OpenID Connect provider that is asked for its configuration when it is first needed. */
export function remoteProvider({ issuer, clientId, clientSecret }: OidcSettings): IdentityProvider {
  let configuration: Promise<oidc.Configuration> | undefined;
  // The settings let only a provider on this machine be without TLS.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- only so that it stands out
  const execute = issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : [];
  const discover = async (): Promise<oidc.Configuration> => {
    try {
      return await oidc.discovery(issuer, clientId, clientSecret, undefined, { execute });
    } catch (error) {
      // The next one who signs in asks again.
      configuration = undefined;
      throw error;
    }
  };
  return { name: issuer.hostname, configure: () => (configuration ??= discover()) };
}
