import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { envSchema } from 'env-schema';

import {
  DEFAULT_PORTAL_FOLDER,
  FORMATS,
  isHops,
  LOOPBACK,
  OFF,
  PUBLIC_DEMO,
  VARIABLES,
  type Variables,
} from './environment-variables.ts';
import type { OidcSettings } from './sso/identity-provider.ts';
import { StartError } from './start-error.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Settings of the server. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string | undefined;
  readonly mfaKey: Buffer | undefined;
  /** Identity provider for single sign-on; by default, that of the demo data. */
  readonly oidc: OidcSettings | undefined;
  readonly demoData: DemoData;
  readonly databaseConnections: number;
  /** True if queries are planned once per connection. */
  readonly databasePrepares: boolean;
  /** Folder of the built portal; undefined if there is no build and only the API is served. */
  readonly portalFolder: string | undefined;
  readonly provisioningStepMs: number;
  readonly updateIntervalMs: number;
  readonly rateLimit: number;
  readonly logLevel: string;
  /** Number or addresses of the proxies in front of the server; false for none. */
  readonly trustProxy: number | string | false;
}

/** Audience of the demo data: nobody, this machine, or everyone. */
export type DemoData = 'off' | 'local' | 'public';

/** Reads the settings. Throws a StartError that says which variables to change and how. */
export function readEnvironment(environment: Environment): Settings {
  const variables = readVariables(environment);
  const { DATABASE_URL: databaseUrl, DATA_DIR: dataFolder, MFA_KEY: mfaKey } = variables;
  if (databaseUrl !== undefined && dataFolder !== undefined) {
    throw new StartError('Set DATABASE_URL or DATA_DIR, not both: DATA_DIR is for the embedded database.');
  }
  return {
    port: variables.PORT,
    host: variables.HOST,
    databaseUrl,
    dataFolder: dataFolder && resolve(dataFolder),
    mfaKey: mfaKey === undefined ? undefined : Buffer.from(mfaKey, 'base64'),
    oidc: readOidc(variables),
    databaseConnections: variables.DATABASE_CONNECTIONS,
    databasePrepares: variables.DATABASE_PREPARE === 'on',
    demoData: readDemoData(variables),
    portalFolder: readPortalFolder(variables),
    provisioningStepMs: variables.PROVISIONING_STEP_MS,
    updateIntervalMs: variables.UPDATE_INTERVAL_MS,
    rateLimit: variables.RATE_LIMIT,
    logLevel: variables.LOG_LEVEL,
    trustProxy: readProxies(variables),
  };
}

/** Reads the variables; an empty one counts as unset. */
function readVariables(environment: Environment): Variables {
  const given = new Map<string, string>();
  for (const [name, text = ''] of Object.entries(environment)) {
    if (Object.hasOwn(VARIABLES.properties, name) && text.trim()) given.set(name, text.trim());
  }
  // The schema alone would also accept 1e3 and 0x10.
  const data: [name: string, value: unknown][] = [...given].map(([name, text]) => [
    name,
    isInteger(name) && !/^\d+$/.test(text) ? NaN : text,
  ]);
  try {
    return envSchema<Variables>({
      schema: VARIABLES,
      data: Object.fromEntries(data),
      env: false,
      ajv: {
        customOptions: (ajv) => {
          for (const [name, validate] of Object.entries(FORMATS)) ajv.addFormat(name, validate);
          ajv.addVocabulary(['allowed', 'secret']);
          return ajv;
        },
      },
    });
  } catch (error) {
    const wrong = new Set(errorsOf(error).map(({ instancePath }) => instancePath.slice(1)));
    if (wrong.size === 0) throw error;
    const sentences = [...wrong].map((name) => wrongValue(name, given.get(name) ?? ''));
    throw new StartError(sentences.join('\n'));
  }
}

interface VariableSchema {
  readonly type?: unknown;
  readonly allowed?: string;
  readonly secret?: string;
}

const schemaOf = (name: string): VariableSchema => VARIABLES.properties[name as keyof Variables] as object;

const isInteger = (name: string): boolean => schemaOf(name).type === 'integer';

const errorsOf = (error: unknown): readonly { readonly instancePath: string }[] =>
  error instanceof Error && 'errors' in error ? (error.errors as { instancePath: string }[]) : [];

function wrongValue(name: string, text: string): string {
  const { secret, allowed = 'another value' } = schemaOf(name);
  return `${name} is ${secret === undefined ? `“${text}”` : `not ${secret}`}. Set it to ${allowed}.`;
}

/**
 * Anyone who can reach demo data can become a Company Admin. So it is on by default only for an embedded database that
 * no other machine can reach. Everything else requires an explicit setting.
 */
function readDemoData(variables: Variables): DemoData {
  const { DEMO_DATA: given, DATABASE_URL: databaseUrl, HOST: host, TRUST_PROXY: proxies } = variables;
  if (given === undefined ? databaseUrl !== undefined : OFF.test(given)) return 'off';
  if (given === PUBLIC_DEMO) return 'public';
  if (LOOPBACK.includes(host) && OFF.test(proxies)) return 'local';
  const way = LOOPBACK.includes(host) ? 'TRUST_PROXY' : 'HOST';
  throw new StartError(
    `${way} lets other machines in, and anyone who reaches demo data can sign in as a Company Admin without a secret. ` +
      `Set DEMO_DATA to off, or to ${PUBLIC_DEMO} to show the demo to everyone.`,
  );
}

function readProxies({ TRUST_PROXY: proxies }: Variables): number | string | false {
  if (OFF.test(proxies)) return false;
  return isHops(proxies) ? Number(proxies) : proxies;
}

/** Reads the identity provider: all of its variables must be set, or none. */
function readOidc(variables: Variables): OidcSettings | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = variables;
  if (issuer !== undefined && clientId !== undefined && clientSecret !== undefined) {
    return { issuer: new URL(issuer), clientId, clientSecret };
  }
  if (issuer === undefined && clientId === undefined && clientSecret === undefined) return undefined;
  throw new StartError(
    'For single sign-on, set OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET; otherwise, set none of them.',
  );
}

function readPortalFolder({ PORTAL_DIR: given }: Variables): string | undefined {
  const folder = resolve(given ?? DEFAULT_PORTAL_FOLDER);
  if (existsSync(join(folder, 'index.html'))) return folder;
  if (given === undefined) return undefined;
  throw new StartError(
    `PORTAL_DIR is “${given}”, which contains no index.html. Build the portal first, or set PORTAL_DIR to the folder of its build.`,
  );
}
