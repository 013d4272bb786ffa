import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'node:test';

import type { Order } from './contract/index.ts';
import { describe, it } from './testing/declare.ts';
import { PORT_DESIGN } from './testing/orders.ts';
import { ADA } from './testing/people.ts';
import { RemoteClient } from './testing/remote-client.ts';
import { newServerDatabase } from './testing/test-databases.ts';

/** Runs the server as a separate process, as `npm start` does. */
function run(environment: Record<string, string>) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    env: { PATH: process.env['PATH'], PORT: '0', DEMO_DATA: 'on', ...environment },
  });
  processes.add(child);
  let output = '';
  const ended = new Promise<{ code: number | null; output: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, output }));
  });
  const ready = new Promise<string>((resolve, reject) => {
    const read = (text: string) => {
      output += text;
      const address = /ready at (http:\/\/[\d.:]+)/.exec(output)?.[1];
      if (address !== undefined && output.includes('ria@')) resolve(address);
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.once('close', () => reject(new Error(`The server ended:\n${output}`)));
  });
  // Only some tests await it.
  ready.catch(() => undefined);
  return { kill: (signal: NodeJS.Signals) => child.kill(signal), ready, ended };
}

const processes = new Set<ChildProcess>();

describe('the server as a process', () => {
  // Runs even if a test fails, because a leftover process would keep the tests from ending.
  afterEach(() => {
    for (const child of processes) child.kill('SIGKILL');
    processes.clear();
  });

  it('says where it is and who can sign in, and ends at once when told to', async () => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const server = run({ DATABASE_URL: await newServerDatabase() });
      const address = await server.ready;
      await new RemoteClient(address).call('GET', '/health');
      const told = Date.now();
      server.kill(signal);
      const { code, output } = await server.ended;
      assert.equal(code, 0, output);
      assert.ok(Date.now() - told < 2_000, 'connections that are kept open do not hold it');
      assert.match(output, /API documentation at http.*\/api\/docs/);
      assert.match(output, /ada@bluegum\.example\s+fabric-demo\s+COMPANY_ADMIN\s+Bluegum Logistics/);
    }
  });

  it('ends with a message when it cannot start', async () => {
    const { code, output } = await run({ PORT: 'nowhere' }).ended;
    assert.equal(code, 1);
    assert.match(output, /^PORT is “nowhere”\. Set it to [^\n]+\n$/);
  });

  it('goes on with provisioning after a crash, and keeps others off its data', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'portal-api-data-'));
    const environment = { DATA_DIR: folder, PROVISIONING_STEP_MS: '400' };
    const crashing = run(environment);
    const client = await new RemoteClient(await crashing.ready).signIn(ADA);
    const { id } = await client.call<Order>('POST', '/orders', PORT_DESIGN);
    const headers = { 'idempotency-key': randomUUID() };
    const deployed = await client.deploy<Order>(id, headers);
    assert.equal(deployed.state, 'DEPLOYING');

    const second = await run(environment).ended;
    assert.equal(second.code, 1);
    assert.match(second.output, /^DATA_DIR .* is in use by another process\./);
    crashing.kill('SIGKILL');
    await crashing.ended;

    const server = run(environment);
    const again = client.at(await server.ready);
    const order = await again.waitFor<Order>(`/orders/${id}`, ({ state }) => state === 'DEPLOYED');
    assert.deepEqual([order.serviceUid, order.serviceState], [deployed.serviceUid, 'LIVE']);
    server.kill('SIGTERM');
    await server.ended;
    rmSync(folder, { recursive: true });
  });
});
