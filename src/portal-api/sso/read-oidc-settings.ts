import { StartError } from '../start-error.ts';
import type { OidcSettings } from './identity-provider.ts';

const NAMES = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** The identity provider that the environment names; all of its variables are set, or none is. */
export function readOidcSettings(variable: (name: string) => string | undefined): OidcSettings | undefined {
  const [issuerText, clientId, clientSecret] = NAMES.map(variable);
  if (issuerText === undefined && clientId === undefined && clientSecret === undefined) return undefined;
  if (issuerText === undefined || clientId === undefined || clientSecret === undefined) {
    throw new StartError(`For single sign-on set ${NAMES.join(', ')}; leave all of them out to do without.`);
  }
  const issuer = URL.parse(issuerText);
  if (issuer && isSafe(issuer)) return { issuer, clientId, clientSecret };
  throw new StartError(
    `OIDC_ISSUER is “${issuerText}”. Set it to the address of an OpenID Connect provider, such as https://login.example.com.`,
  );
}

/** What goes over a network is encrypted; a provider on this machine is there to try things out. */
const isSafe = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && LOOPBACK.includes(hostname));
