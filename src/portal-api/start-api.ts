import type { FastifyInstance } from 'fastify';

import { createApi } from './create-api.ts';
import type { Database } from './database/database.ts';
import { migrate } from './database/migrate.ts';
import { openEmbeddedDatabase, openPostgres } from './database/open-database.ts';
import { seedDemoData } from './demo/seed-demo-data.ts';
import { readEnvironment, type Environment, type Settings } from './environment.ts';
import { ProvisioningWorker } from './provisioning/provisioning-worker.ts';
import { rateLimitsFor } from './rate-limits/rate-limits.ts';
import { StartError } from './start-error.ts';

/** A running server. */
export interface StartedApi {
  /** Where it is reached, such as `http://127.0.0.1:4300`. */
  readonly address: string;
  readonly settings: Settings;
  /** Ends open calls, background work and the database. */
  close(): Promise<void>;
}

/** How long calls that are being answered may take when the server closes. */
const CLOSE_TIMEOUT_MS = 2_000;

/** Starts the server as the environment says; throws a StartError that says what to change when it cannot. */
export async function startApi(environment: Environment): Promise<StartedApi> {
  const settings = readEnvironment(environment);
  const database =
    settings.databaseUrl !== undefined
      ? openPostgres(settings.databaseUrl, () => undefined)
      : await openEmbeddedDatabase(settings.dataFolder);
  try {
    return await startWith(settings, database);
  } catch (error) {
    await database.destroy();
    throw error;
  }
}

async function startWith(settings: Settings, database: Database): Promise<StartedApi> {
  const now = () => new Date();
  await migrate(database);
  if (settings.demoData) await seedDemoData(database, now());
  const context = {
    database,
    now,
    rateLimits: rateLimitsFor(settings.rateLimit),
    demoData: settings.demoData,
    provisioningStepMs: settings.provisioningStepMs,
  };
  const server = await createApi({
    ...context,
    ...(settings.portalFolder !== undefined && { portalFolder: settings.portalFolder }),
    logLevel: settings.logLevel,
    trustProxy: settings.trustProxy,
  });
  const address = await listen(server, settings);
  const worker = new ProvisioningWorker(context, server.log);
  worker.start();
  return {
    address,
    settings,
    close: async () => {
      const impatience = setTimeout(() => server.server.closeAllConnections(), CLOSE_TIMEOUT_MS);
      await Promise.all([worker.stop(), server.close()]);
      clearTimeout(impatience);
      await database.destroy();
    },
  };
}

async function listen(server: FastifyInstance, { port, host }: Settings): Promise<string> {
  try {
    return await server.listen({ port, host });
  } catch (error) {
    await server.close();
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') {
      throw new StartError(
        `Port ${port} is in use. Set PORT to another one, for instance PORT=${port + 10} npm start.`,
      );
    }
    if (code === 'EACCES') {
      throw new StartError(
        `Port ${port} is not allowed here. Set PORT to one above 1023, for instance PORT=4310.`,
      );
    }
    if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL') {
      throw new StartError(
        `HOST is “${host}”, which is no address of this machine. Set it to 127.0.0.1 or 0.0.0.0.`,
      );
    }
    throw error;
  }
}
