import { randomBytes } from 'node:crypto';
import { after, before } from 'node:test';

import type { FastifyInstance } from 'fastify';

import { createApi, type ApiOptions } from '../create-api.ts';
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { seedDemoData } from '../demo/seed-demo-data.ts';
import { settlePayments } from '../payments/settle-payment.ts';
import { TestPaymentProvider } from '../payments/test-payment-provider.ts';
import { provisionNext } from '../provisioning/provision-next.ts';
import { rateLimitsFor } from '../rate-limits/rate-limits.ts';
import { endCancelledService } from '../services/end-cancelled-service.ts';
import { hashPassword, type PasswordCost } from '../session/password.ts';
import { describe } from './declare.ts';
import { PortalClient } from './portal-client.ts';
import { ENGINES, newFilledDatabase, type Engine } from './test-databases.ts';

const STEP_MS = 2_000;
/** Tests sign in often, so hashes are cheap. */
const QUICK: PasswordCost = { N: 2, r: 8, p: 1 };
const QUICK_HASH = await hashPassword('fabric-demo', QUICK);
const STARTED = new Date('2026-03-01T09:00:00Z');

async function fill(database: Database): Promise<void> {
  await migrate(database);
  await seedDemoData(database, STARTED, QUICK_HASH);
}

/** More jobs than any test has due at the same time. */
const MAX_JOBS = 200;

/**
 * Carries out due jobs until none is left. Fails if that never happens while the clock stands still, as with a job that
 * schedules itself again at once.
 */
export async function untilNoneIsLeft(carryOutNext: () => Promise<boolean>): Promise<void> {
  for (let jobs = 0; jobs < MAX_JOBS; jobs++) if (!(await carryOutNext())) return;
  throw new Error(`After ${MAX_JOBS} jobs, there is still one due: background work does not rest.`);
}

/** Portal with demo data and a clock that only the test moves. */
export class TestPortal {
  readonly engine: Engine;
  readonly database: Database;
  readonly server: FastifyInstance;
  readonly log: string[];
  readonly #options: ApiOptions;
  #time: number;

  private constructor(engine: Engine, options: ApiOptions, server: FastifyInstance, log: string[]) {
    this.engine = engine;
    this.database = options.database;
    this.server = server;
    this.log = log;
    this.#options = options;
    this.#time = options.now().getTime();
  }

  static async start(engine: Engine, changes: Partial<ApiOptions> = {}): Promise<TestPortal> {
    const opened = await newFilledDatabase(engine, fill);
    const { database, check, listen } = opened;
    const log: string[] = [];
    const options: ApiOptions = {
      database,
      check,
      listen,
      now: () => portal?.now ?? STARTED,
      rateLimits: rateLimitsFor(100_000),
      paymentProvider: new TestPaymentProvider(() => portal?.now ?? STARTED),
      mfaKey: randomBytes(32),
      passwordCost: QUICK,
      demoData: true,
      provisioningStepMs: STEP_MS,
      updateIntervalMs: 0,
      logLevel: 'trace',
      logStream: { write: (line) => log.push(line) },
      ...changes,
    };
    let portal: TestPortal | undefined = undefined as TestPortal | undefined;
    const server = await createApi(options);
    server.addHook('onClose', () => opened.close());
    portal = new TestPortal(engine, options, server, log);
    return portal;
  }

  get now(): Date {
    return new Date(this.#time);
  }

  /** Starts another process on the same database; the test must close it. */
  startAnother(): Promise<FastifyInstance> {
    return createApi(this.#options);
  }

  advance(milliseconds: number): void {
    this.#time += milliseconds;
  }

  /** Advances the clock by one provisioning step, and carries out due steps. */
  async provisionStep(): Promise<void> {
    this.advance(STEP_MS);
    await untilNoneIsLeft(() => provisionNext(this.#options));
  }

  /** Advances the clock, and settles the payments in progress. */
  async settlePayments(): Promise<void> {
    this.advance(STEP_MS);
    await settlePayments(this.#options);
  }

  /** Ends the cancelled services whose contracts are over, in two concurrent processes. */
  async endCancelledServices(): Promise<void> {
    await Promise.all([1, 2].map(() => untilNoneIsLeft(() => endCancelledService(this.#options))));
  }

  client(): PortalClient {
    return new PortalClient(this.server);
  }

  async signedIn(email: string): Promise<PortalClient> {
    const client = this.client();
    const { statusCode, body } = await client.signIn(email);
    if (statusCode !== 200) throw new Error(`${email} could not sign in: ${body}`);
    return client;
  }

  close(): Promise<void> {
    return this.server.close();
  }
}

const AT_NIGHT = process.env['API_ALL'] === '1';

/**
 * Declares journeys for a portal on a PostgreSQL server; with `API_ALL=1`, as every night, also on the embedded
 * PostgreSQL. That one is what the browser tests run on at all times.
 */
export function onEachEngine(
  name: string,
  journeys: (portal: () => TestPortal) => void,
  changes: Partial<ApiOptions> = {},
): void {
  for (const engine of AT_NIGHT ? ENGINES : (['server'] as const)) {
    describe(`${name} (${engine} PostgreSQL)`, () => {
      let portal: TestPortal | undefined;
      before(async () => {
        portal = await TestPortal.start(engine, changes);
      });
      after(async () => {
        await portal?.close();
        // Frees the portal's memory for the tests of other files.
        portal = undefined;
      });
      journeys(() => {
        if (!portal) throw new Error('The portal has not been started.');
        return portal;
      });
    });
  }
}
