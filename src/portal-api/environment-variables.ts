import { isIP } from 'node:net';

import { Type, type Static } from 'typebox';

import { DEFAULT_CONNECTIONS } from './database/open-database.ts';
import { DEFAULT_CALLS } from './rate-limits/rate-limits.ts';

export const DEFAULT_PORTAL_FOLDER = 'dist/portal/browser';
const KEY_BYTES = 32;
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];
/** Names of this machine that only work on this machine. */
export const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]', '::1'];
/** Value of `DEMO_DATA` that lets everyone sign in as a user of the demo companies. */
export const PUBLIC_DEMO = 'public';
const ON = /^(on|true|1|yes)$/i;
export const OFF = /^(off|false|0|no)$/i;

/** Checks for the formats in the schema. */
export const FORMATS: Record<string, (text: string) => boolean> = {
  demo: (text) => ON.test(text) || OFF.test(text) || text === PUBLIC_DEMO,
  proxies: (text) => OFF.test(text) || isHops(text) || isAddressList(text),
  'postgres-url': (text) => /^postgres(ql)?:$/.test(URL.parse(text)?.protocol ?? ''),
  key: (text) => Buffer.from(text, 'base64').length === KEY_BYTES,
  // Network traffic must be encrypted; a provider on this machine is only for tests.
  issuer: (text) => {
    const { protocol, hostname = '' } = URL.parse(text) ?? {};
    return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.includes(hostname));
  },
};

export const isHops = (text: string): boolean => /^[1-9]\d?$/.test(text);

/** Addresses and networks, such as `10.0.0.0/8, 192.0.2.7`, or their names in proxy-addr. */
function isAddressList(text: string): boolean {
  return text.split(/\s*,\s*/).every((part) => {
    const [address = '', bits, ...more] = part.split('/');
    if (['loopback', 'linklocal', 'uniquelocal'].includes(part)) return true;
    const version = isIP(address);
    const fits = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
    return version !== 0 && fits && more.length === 0;
  });
}

const integer = (otherwise: number, minimum: number, maximum: number, description: string) =>
  Type.Integer({
    default: otherwise,
    minimum,
    maximum,
    description,
    allowed: `a whole number from ${minimum} to ${maximum}, for instance ${otherwise}`,
  });

/**
 * Variables that the server reads; docs/api.md lists them for operators. `allowed` completes the sentence “Set it to …”
 * about an invalid value. A secret value is never printed: `secret` says what is wrong instead.
 */
export const VARIABLES = Type.Object({
  PORT: integer(4300, 0, 65_535, 'Port to listen on; 0 picks a free one.'),
  HOST: Type.String({
    default: '127.0.0.1',
    description: 'Address to listen on; 0.0.0.0 lets other machines in.',
  }),
  DATA_DIR: Type.Optional(
    Type.String({ description: 'Folder of the embedded PostgreSQL; without it, data stays in memory.' }),
  ),
  DATABASE_URL: Type.Optional(
    Type.String({
      format: 'postgres-url',
      description: 'PostgreSQL server to use instead, which any number of processes can share.',
      secret: 'the address of a PostgreSQL database',
      allowed:
        'something like postgres://user:password@localhost:5432/portal, or leave it out to use the embedded database',
    }),
  ),
  DATABASE_CONNECTIONS: integer(
    DEFAULT_CONNECTIONS,
    2,
    1_000,
    'Connections of this process to DATABASE_URL, besides two for health checks and messages from other processes.',
  ),
  DATABASE_PREPARE: Type.Enum(['on', 'off'], {
    default: 'on',
    description:
      'Plans each query once per connection to DATABASE_URL; off for a pooler that gives each transaction another one.',
    allowed: 'on or off',
  }),
  DEMO_DATA: Type.Optional(
    Type.String({
      format: 'demo',
      description:
        'Adds demo companies, whose accounts anyone can use; off adds and removes none, public allows other machines too.',
      allowed: 'on, off or public',
    }),
  ),
  PORTAL_DIR: Type.Optional(
    Type.String({ description: `Folder of the built portal; ${DEFAULT_PORTAL_FOLDER} if that exists.` }),
  ),
  PROVISIONING_STEP_MS: integer(2_000, 1, 3_600_000, 'Time from one provisioning state to the next.'),
  UPDATE_INTERVAL_MS: integer(300_000, 0, 86_400_000, 'Minimum time between two updates of a service.'),
  RATE_LIMIT: integer(
    DEFAULT_CALLS,
    1,
    1_000_000,
    'Calls in five minutes for each session; one in fifty may be an attempt to sign in.',
  ),
  LOG_LEVEL: Type.Enum(LOG_LEVELS, {
    default: 'warn',
    description: 'Level of the log on standard output.',
    allowed: `one of ${LOG_LEVELS.join(', ')}`,
  }),
  TRUST_PROXY: Type.String({
    default: 'off',
    format: 'proxies',
    description:
      'Proxies in front of the server whose X-Forwarded-* headers count: their number, or their addresses.',
    allowed:
      'the number of proxies in front of the server, such as 1, or to their addresses, such as 10.0.0.0/8, or to off',
  }),
  MFA_KEY: Type.Optional(
    Type.String({
      format: 'key',
      description: 'Key that encrypts authenticator secrets; needed with DATABASE_URL.',
      secret: 'a key',
      allowed: `${KEY_BYTES} random bytes in Base64, for instance by: openssl rand -base64 ${KEY_BYTES}`,
    }),
  ),
  OIDC_ISSUER: Type.Optional(
    Type.String({
      format: 'issuer',
      description: 'OpenID Connect provider for single sign-on; http: only on this machine.',
      allowed: 'the address of an OpenID Connect provider, such as https://login.example.com',
    }),
  ),
  OIDC_CLIENT_ID: Type.Optional(Type.String({ description: 'Client of the portal at that provider.' })),
  OIDC_CLIENT_SECRET: Type.Optional(Type.String({ description: 'Secret of that client.' })),
});
export type Variables = Static<typeof VARIABLES>;
