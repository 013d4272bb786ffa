import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';

import type { Order, Problem, Service, Session } from './contract/index.ts';
import { startApi } from './start-api.ts';
import { StartError } from './start-error.ts';
import { describe, it } from './testing/declare.ts';
import { PORT_DESIGN, portDesign } from './testing/orders.ts';
import { RemoteClient } from './testing/remote-client.ts';
import { newServerDatabase } from './testing/test-databases.ts';
import { ADA } from './testing/test-portal.ts';

const QUICK = { PORT: '0', PROVISIONING_STEP_MS: '20', RATE_LIMIT: '100000', LOG_LEVEL: 'silent' };

describe('a running server', () => {
  it('loses the answer to a deployment at the location for that, and carries it out once', async () => {
    const api = await startApi({ ...QUICK, DATABASE_URL: await newServerDatabase() });
    const client = await new RemoteClient(api.address).signIn(ADA);
    const design = portDesign({ locationId: 'los-angeles-vernon' });
    const { id } = await client.call<Order>('POST', '/orders', design);
    const headers = { 'idempotency-key': randomUUID() };

    await assert.rejects(client.call('POST', `/orders/${id}/deploy`, undefined, headers), /fetch failed/);
    const { serviceUid } = await client.waitFor<Order>(`/orders/${id}`, ({ state }) => state === 'DEPLOYED');
    const again = await client.call<Order>('POST', `/orders/${id}/deploy`, undefined, headers);
    assert.equal(again.serviceUid, serviceUid);
    const services = await client.call<Service[]>('GET', '/services');
    assert.equal(services.filter(({ location }) => location?.id === design.locationId).length, 1);

    const { records } = await client.call<{ records: { activity: string; status: number }[] }>(
      'GET',
      '/activity',
    );
    const deployments = records.filter(({ activity }) => activity === 'Deploy order');
    assert.deepEqual(
      deployments.map(({ status }) => status),
      [202, 202],
      'the Activity Log knows the lost answer too',
    );
    await api.close();
  });

  it('shares the work with others on the same database, from the first start on', async () => {
    const environment = { ...QUICK, DATABASE_URL: await newServerDatabase() };
    const [one, two] = await Promise.all([startApi(environment), startApi(environment)]);
    const atOne = await new RemoteClient(one.address).signIn(ADA);
    const atTwo = atOne.at(two.address);
    assert.equal((await atTwo.call<Session>('GET', '/session')).user.email, ADA);

    const orders = await Promise.all(
      Array.from({ length: 10 }, async (_, index) => {
        const client = index % 2 === 0 ? atOne : atTwo;
        const { id } = await client.call<Order>('POST', '/orders', PORT_DESIGN);
        const headers = { 'idempotency-key': randomUUID() };
        // The same deployment at both: one carries it out.
        const answers = await Promise.all(
          [atOne, atTwo].map((each) =>
            each.call<Order | Problem>('POST', `/orders/${id}/deploy`, undefined, headers),
          ),
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
    const services = await atOne.call<Service[]>('GET', '/services');
    assert.equal(services.filter(({ name }) => name === PORT_DESIGN.name).length, orders.length);
    await Promise.all([one.close(), two.close()]);
  });

  it('says which port to take when its own is in use', async () => {
    const environment = { ...QUICK, DATABASE_URL: await newServerDatabase() };
    const api = await startApi(environment);
    const { port } = new URL(api.address);
    await assert.rejects(startApi({ ...environment, PORT: port }), (error) => {
      assert.ok(error instanceof StartError);
      const other = Number(port) + 10;
      assert.equal(
        error.message,
        `Port ${port} is in use. Set PORT to another one, for instance PORT=${other} npm start.`,
      );
      return true;
    });
    await api.close();
  });

  it('says when its database cannot be reached, without the password', async () => {
    const url = 'postgres://portal:hunter2@127.0.0.1:1/portal';
    await assert.rejects(startApi({ ...QUICK, DATABASE_URL: url }), (error) => {
      assert.ok(error instanceof StartError);
      assert.match(error.message, /^The database of DATABASE_URL cannot be used: .*ECONNREFUSED/);
      assert.doesNotMatch(error.message, /hunter2/);
      return true;
    });
  });
});
