import { backgroundTasks } from './background/background-tasks.ts';
import { createApi } from './create-api.ts';
import { migrate } from './database/migrate.ts';
import { openEmbeddedDatabase, openPostgres, type OpenDatabase } from './database/open-database.ts';
import { seedDemoData } from './demo/seed-demo-data.ts';
import { readEnvironment, type Environment, type Settings } from './environment.ts';
import { listen } from './http/listen.ts';
import { findMfaKey } from './mfa/mfa-key.ts';
import { TestPaymentProvider } from './payments/test-payment-provider.ts';
import { rateLimitsFor } from './rate-limits/rate-limits.ts';

/** Running server. */
export interface StartedApi {
  /** Its address, such as `http://127.0.0.1:4300`. */
  readonly address: string;
  readonly settings: Settings;
  /** Closes open calls, background work and the database. */
  close(): Promise<void>;
}

/** Time that open calls get when the server closes. */
const CLOSE_TIMEOUT_MS = 2_000;

/** Starts the server with the settings of the environment. Throws a StartError on failure. */
export async function startApi(environment: Environment): Promise<StartedApi> {
  const settings = readEnvironment(environment);
  const { databaseUrl, dataFolder } = settings;
  const opened =
    databaseUrl === undefined
      ? await openEmbeddedDatabase(dataFolder)
      : await openPostgres(databaseUrl, settings.databaseConnections, settings.databasePrepares);
  try {
    const { address, stop } = await serve(settings, opened);
    return { address, settings, close: () => stop().finally(() => opened.close()) };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

async function serve(settings: Settings, { database, check, listen: hear }: OpenDatabase) {
  const now = () => new Date();
  const { provisioningStepMs, updateIntervalMs, portalFolder, oidc, logLevel, trustProxy } = settings;
  await migrate(database);
  const demoData = settings.demoData !== 'off';
  if (demoData) await seedDemoData(database, now());

  const rateLimits = rateLimitsFor(settings.rateLimit);
  const paymentProvider = new TestPaymentProvider(now);
  const context = {
    database,
    check,
    now,
    rateLimits,
    paymentProvider,
    demoData,
    provisioningStepMs,
    updateIntervalMs,
    mfaKey: findMfaKey(settings),
  };
  const server = await createApi({
    ...context,
    portalFolder,
    oidc,
    logLevel,
    trustProxy,
    listen: hear,
    onlyThisMachine: settings.demoData === 'local',
  });
  const address = await listen(server, settings);
  const tasks = backgroundTasks(context, server.log);
  for (const task of tasks) task.start();

  const stop = async (): Promise<void> => {
    const impatience = setTimeout(() => server.server.closeAllConnections(), CLOSE_TIMEOUT_MS);
    await Promise.all([...tasks.map((task) => task.stop()), server.close()]);
    clearTimeout(impatience);
  };
  return { address, stop };
}
