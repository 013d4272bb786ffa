import * as oidc from 'openid-client';

/** Identity provider from the view of the portal’s client. */
export interface IdentityProvider {
  /** Name on the sign-in page. */
  readonly name: string;
  /** Configuration of the client for a portal at this origin. */
  configure(origin: string): Promise<oidc.Configuration>;
  /** Additional parameters of the authentication request. */
  readonly parameters?: Readonly<Record<string, string>>;
}

export interface OidcSettings {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** OpenID Connect provider whose configuration is loaded at first use. */
export function remoteProvider({ issuer, clientId, clientSecret }: OidcSettings): IdentityProvider {
  let configuration: Promise<oidc.Configuration> | undefined;
  // The settings allow plain http only for a provider on this machine.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- deprecated only as a warning
  const execute = issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : [];
  const discover = async (): Promise<oidc.Configuration> => {
    try {
      return await oidc.discovery(issuer, clientId, clientSecret, undefined, { execute });
    } catch (error) {
      // The next sign-in retries.
      configuration = undefined;
      throw error;
    }
  };
  return { name: issuer.hostname, configure: () => (configuration ??= discover()) };
}
