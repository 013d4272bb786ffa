/** Machine faults while orders come in. `check-faults.mjs` runs them, because they take too long for `npm test`. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmdirSync, unlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import autocannon from 'autocannon';
import pg from 'pg';

import { startPostgresServer } from '../../src/portal-api/testing/postgres-server.ts';
import { RemoteClient } from '../../src/portal-api/testing/remote-client.ts';
import { startServerProcess } from '../../src/portal-api/testing/server-process.ts';
import { freePort } from '../free-port.mjs';
import { Customer } from './customer.mjs';
import { outcomeOf, provisioned } from './outcome.mjs';

const CUSTOMERS = 3;
const KILLS = 4;

const rest = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const canMount = process.platform === 'linux' && process.getuid() === 0;

/**
 * Orders from an API with its own PostgreSQL, causes a fault meanwhile, and checks that no order is lost or duplicated.
 */
async function underOrders(harm, data) {
  const server = await startPostgresServer(data);
  const environment = {
    DATABASE_URL: server.urlOf('postgres'),
    PORT: String(await freePort()),
    PROVISIONING_STEP_MS: '100',
    RATE_LIMIT: '1000000',
    LOG_LEVEL: 'silent',
  };
  const running = { server, api: await startServerProcess(environment) };
  const client = await new RemoteClient(running.api.address).signIn('ada@bluegum.example');
  const customers = Array.from(
    { length: CUSTOMERS },
    (_, at) => new Customer(`Customer ${at + 1}, Port`, running.api.address, client.headers),
  );
  const acknowledged = () => customers.reduce((sum, { deployed }) => sum + deployed.length, 0);
  const more = async () => {
    const wanted = acknowledged() + 2 * CUSTOMERS;
    for (const end = Date.now() + 60_000; acknowledged() < wanted; await rest(50)) {
      assert.ok(Date.now() < end, 'no more orders are acknowledged');
    }
  };
  const work = Promise.all(customers.map((customer) => customer.run()));
  // Awaited below, after the fault.
  work.catch(() => undefined);
  await more();
  await harm({
    ...running,
    headers: client.headers,
    failures: () => customers.reduce((sum, { failures }) => sum + failures, 0),
    killAndStart: async () => {
      await running.api.kill();
      running.api = await startServerProcess(environment);
    },
  });
  await Promise.race([more(), work]);
  for (const customer of customers) customer.stop();
  await work;
  const database = new pg.Client(environment.DATABASE_URL);
  await database.connect();
  await provisioned(database);
  const outcome = await outcomeOf(database, customers);
  await database.end();
  await running.api.stop();
  await server.stop();
  assert.deepEqual(
    { lost: outcome.lost, twice: outcome.twice, unrecorded: outcome.unrecorded },
    { lost: 0, twice: 0, unrecorded: 0 },
  );
}

/** Writes until the file system is full. */
function fill(file) {
  const opened = openSync(file, 'w');
  for (let size = 1 << 20; size >= 1; size = Math.floor(size / 2)) {
    try {
      for (;;) writeSync(opened, new Uint8Array(size));
    } catch (error) {
      if (error.code !== 'ENOSPC') throw error;
    }
  }
  closeSync(opened);
}

describe('orders', () => {
  it('outlive a process of the API that is killed again and again', () =>
    underOrders(async ({ killAndStart }) => {
      for (let kill = 0; kill < KILLS; kill++) {
        await rest(700);
        await killAndStart();
      }
    }));

  it('outlive a PostgreSQL that is restarted again and again', () =>
    underOrders(async ({ server }) => {
      for (let restart = 0; restart < KILLS; restart++) {
        await rest(700);
        await server.pause();
        await rest(300);
        await server.resume();
      }
    }));

  it(
    'go on once a full disk has room again',
    { skip: !canMount && 'only root can mount a small disk' },
    async () => {
      const disk = mkdtempSync(join(tmpdir(), 'portal-api-disk-'));
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256m,mode=0700', 'tmpfs', disk]);
      try {
        await underOrders(async ({ failures }) => {
          const before = failures();
          const filler = join(disk, 'filler');
          fill(filler);
          for (const end = Date.now() + 60_000; failures() < before + 30; await rest(50)) {
            assert.ok(Date.now() < end, 'the full disk has no effect');
            // Also fills the space that PostgreSQL frees meanwhile.
            fill(`${filler}-2`);
          }
          unlinkSync(filler);
          unlinkSync(`${filler}-2`);
        }, disk);
      } finally {
        execFileSync('umount', ['-l', disk]);
        rmdirSync(disk);
      }
    },
  );

  it('are taken during a flood of reads, which are all answered', () =>
    underOrders(async ({ api, headers }) => {
      const { non2xx, errors, requests } = await autocannon({
        url: api.address,
        connections: 200,
        duration: 8,
        timeout: 30,
        requests: ['/profile', '/services', '/activity'].map((path) => ({
          method: 'GET',
          path: `/api${path}`,
        })),
        headers,
      });
      assert.ok(requests.total > 0);
      assert.deepEqual({ non2xx, errors }, { non2xx: 0, errors: 0 });
    }));
});
