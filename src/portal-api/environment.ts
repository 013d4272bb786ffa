import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { DEFAULT_CALLS } from './rate-limits/rate-limits.ts';
import type { OidcSettings } from './sso/identity-provider.ts';
import { readOidcSettings } from './sso/read-oidc-settings.ts';
import { StartError } from './start-error.ts';

/** What the environment says about how to run; docs/api.md describes each variable. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string | undefined;
  readonly mfaKey: Buffer | undefined;
  /** The identity provider for single sign-on; without one, demo data brings its own. */
  readonly oidc: OidcSettings | undefined;
  readonly demoData: boolean;
  /** Undefined when the portal has not been built: then only the API is served. */
  readonly portalFolder: string | undefined;
  readonly provisioningStepMs: number;
  readonly updateIntervalMs: number;
  readonly rateLimit: number;
  readonly logLevel: string;
  readonly trustProxy: boolean;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const DEFAULT_PORTAL_FOLDER = 'dist/portal/browser';
const KEY_BYTES = 32;
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** Reads the settings; throws a StartError that says which variable to change, and how. */
export function readEnvironment(environment: Environment): Settings {
  // An empty variable is one that is not set.
  const variable = (name: string) => {
    const text = environment[name]?.trim();
    return text === '' ? undefined : text;
  };
  const databaseUrl = readDatabaseUrl(variable('DATABASE_URL'));
  const dataFolder = variable('DATA_DIR');
  if (databaseUrl !== undefined && dataFolder !== undefined) {
    throw new StartError('Set DATABASE_URL or DATA_DIR, not both: DATA_DIR is for the embedded database.');
  }
  return {
    port: readInteger('PORT', variable('PORT'), { default: 4300, min: 0, max: 65_535 }),
    host: variable('HOST') ?? '127.0.0.1',
    databaseUrl,
    dataFolder: dataFolder && resolve(dataFolder),
    mfaKey: readKey('MFA_KEY', variable('MFA_KEY')),
    oidc: readOidcSettings(variable),
    demoData: readSwitch('DEMO_DATA', variable('DEMO_DATA'), true),
    portalFolder: readPortalFolder(variable('PORTAL_DIR')),
    provisioningStepMs: readInteger('PROVISIONING_STEP_MS', variable('PROVISIONING_STEP_MS'), {
      default: 2_000,
      min: 1,
      max: 3_600_000,
    }),
    updateIntervalMs: readInteger('UPDATE_INTERVAL_MS', variable('UPDATE_INTERVAL_MS'), {
      default: 300_000,
      min: 0,
      max: 86_400_000,
    }),
    rateLimit: readInteger('RATE_LIMIT', variable('RATE_LIMIT'), {
      default: DEFAULT_CALLS,
      min: 1,
      max: 1_000_000,
    }),
    logLevel: readLogLevel(variable('LOG_LEVEL')),
    trustProxy: readSwitch('TRUST_PROXY', variable('TRUST_PROXY'), false),
  };
}

function readInteger(
  name: string,
  text: string | undefined,
  { default: otherwise, min, max }: { default: number; min: number; max: number },
): number {
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= min && value <= max) return value;
  throw new StartError(
    `${name} is “${text}”. Set it to a whole number from ${min} to ${max}, for instance ${name}=${otherwise}.`,
  );
}

function readKey(name: string, text: string | undefined): Buffer | undefined {
  if (text === undefined) return undefined;
  const key = Buffer.from(text, 'base64');
  if (key.length === KEY_BYTES) return key;
  // The value is meant to be secret: it is not repeated.
  throw new StartError(
    `${name} is not a key. Set it to ${KEY_BYTES} random bytes in Base64, for instance by: openssl rand -base64 ${KEY_BYTES}`,
  );
}

function readSwitch(name: string, text: string | undefined, otherwise: boolean): boolean {
  if (text === undefined) return otherwise;
  if (/^(on|true|1|yes)$/i.test(text)) return true;
  if (/^(off|false|0|no)$/i.test(text)) return false;
  throw new StartError(`${name} is “${text}”. Set it to on or off.`);
}

function readLogLevel(text: string | undefined): string {
  if (text === undefined) return 'warn';
  if (LOG_LEVELS.includes(text)) return text;
  throw new StartError(`LOG_LEVEL is “${text}”. Set it to one of ${LOG_LEVELS.join(', ')}.`);
}

function readDatabaseUrl(text: string | undefined): string | undefined {
  if (text === undefined || /^postgres(ql)?:$/.test(URL.parse(text)?.protocol ?? '')) return text;
  // The value may hold a password: it is not repeated.
  throw new StartError(
    'DATABASE_URL is not the address of a PostgreSQL database. Set it to something like ' +
      'postgres://user:password@localhost:5432/portal, or leave it out to use the embedded database.',
  );
}

function readPortalFolder(text: string | undefined): string | undefined {
  const folder = resolve(text ?? DEFAULT_PORTAL_FOLDER);
  if (existsSync(join(folder, 'index.html'))) return folder;
  if (text === undefined) return undefined;
  throw new StartError(
    `PORTAL_DIR is “${text}”, which holds no index.html. Build the portal first, or set the folder it was built to.`,
  );
}
