import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { afterEach } from 'node:test';

import type { Order, Page, Problem, Service, Session } from './contract/index.ts';
import type { Environment } from './environment.ts';
import { startApi, type StartedApi } from './start-api.ts';
import { StartError } from './start-error.ts';
import { describe, it } from './testing/declare.ts';
import { PORT_DESIGN, portDesign } from './testing/orders.ts';
import { ADA } from './testing/people.ts';
import { startPostgresServer } from './testing/postgres-server.ts';
import { RemoteClient } from './testing/remote-client.ts';
import { newServerDatabase } from './testing/test-databases.ts';

const QUICK = {
  PORT: '0',
  PROVISIONING_STEP_MS: '20',
  RATE_LIMIT: '100000',
  DEMO_DATA: 'on',
  LOG_LEVEL: 'silent',
};

describe('a running server', () => {
  const running: StartedApi[] = [];
  const start = async (environment: Environment): Promise<StartedApi> => {
    const api = await startApi({ ...QUICK, ...environment });
    running.push(api);
    return api;
  };
  // Runs even if a test fails, because a leftover server would keep the tests from ending.
  afterEach(async () => {
    for (const api of running.splice(0)) await api.close();
  });

  it('loses the answer to a deployment at the location for that, and carries it out once', async () => {
    const api = await start({ DATABASE_URL: await newServerDatabase() });
    const client = await new RemoteClient(api.address).signIn(ADA);
    const design = portDesign({ locationId: 'los-angeles-vernon' });
    const { id } = await client.call<Order>('POST', '/orders', design);
    const headers = { 'idempotency-key': randomUUID() };

    await assert.rejects(client.deploy(id, headers), /fetch failed/);
    const { serviceUid } = await client.waitFor<Order>(`/orders/${id}`, ({ state }) => state === 'DEPLOYED');
    const again = await client.deploy<Order>(id, headers);
    assert.equal(again.serviceUid, serviceUid);
    const { records: services } = await client.call<Page<Service>>('GET', '/services');
    assert.equal(services.filter(({ location }) => location?.id === design.locationId).length, 1);

    const { records } = await client.call<{ records: { activity: string; status: number }[] }>(
      'GET',
      '/activity',
    );
    const deployments = records.filter(({ activity }) => activity === 'Deploy order');
    // The client may have retried the first one automatically.
    assert.ok(deployments.length >= 2, 'the Activity Log knows the lost answer too');
    assert.ok(deployments.every(({ status }) => status === 202));
  });

  it('shares the work with others on the same database, from the first start on', async () => {
    const environment = { DATABASE_URL: await newServerDatabase() };
    const [one, two] = await Promise.all([start(environment), start(environment)]);
    const atOne = await new RemoteClient(one.address).signIn(ADA);
    const atTwo = atOne.at(two.address);
    assert.equal((await atTwo.call<Session>('GET', '/session')).user.email, ADA);

    const orders = await Promise.all(
      Array.from({ length: 10 }, async (_, index) => {
        const client = index % 2 === 0 ? atOne : atTwo;
        const { id } = await client.call<Order>('POST', '/orders', PORT_DESIGN);
        const headers = { 'idempotency-key': randomUUID() };
        // Sends the same deployment to both; only one carries it out.
        const answers = await Promise.all(
          [atOne, atTwo].map((each) => each.deploy<Order | Problem>(id, headers)),
        );
        assert.ok(answers.some((answer) => 'state' in answer));
        return id;
      }),
    );
    for (const id of orders) {
      const { serviceUid = '' } = await atTwo.waitFor<Order>(
        `/orders/${id}`,
        ({ state }) => state === 'DEPLOYED',
      );
      const { history } = await atOne.call<Service>('GET', `/services/${serviceUid}`);
      assert.deepEqual(
        history.map(({ state }) => state),
        ['DEPLOYABLE', 'CONFIGURED', 'LIVE'],
      );
    }
    const { records: services } = await atOne.call<Page<Service>>('GET', '/services');
    assert.equal(services.filter(({ name }) => name === PORT_DESIGN.name).length, orders.length);
  });

  it('answers that it is unavailable while its database is away, and does not end', async () => {
    const postgres = await startPostgresServer();
    const api = await start({ DATABASE_URL: postgres.urlOf('postgres') });
    const client = await new RemoteClient(api.address).signIn(ADA);
    await postgres.stop();
    for (const path of ['/health', '/services', '/session']) {
      const { status, type } = await client.call<Problem>('GET', path);
      assert.deepEqual([status, type], [503, '/problems/unavailable'], path);
    }
  });

  it('says which port to take when its own is in use', async () => {
    const environment = { DATABASE_URL: await newServerDatabase() };
    const api = await start(environment);
    const { port } = new URL(api.address);
    await assert.rejects(start({ ...environment, PORT: port }), (error) => {
      assert.ok(error instanceof StartError);
      const other = Number(port) + 10;
      assert.equal(
        error.message,
        `Port ${port} is in use. Set PORT to another one, for instance PORT=${other} npm start.`,
      );
      return true;
    });
  });

  it('says when its database cannot be reached, without the password', async () => {
    const url = 'postgres://portal:hunter2@127.0.0.1:1/portal';
    await assert.rejects(start({ DATABASE_URL: url }), (error) => {
      assert.ok(error instanceof StartError);
      assert.match(error.message, /^The database of DATABASE_URL cannot be used: .*ECONNREFUSED/);
      assert.doesNotMatch(error.message, /hunter2/);
      return true;
    });
  });
});
