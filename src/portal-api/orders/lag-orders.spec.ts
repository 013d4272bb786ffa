import assert from 'node:assert/strict';

import type { Order, OrderValidation, Service } from '../contract/index.ts';
import { it } from '../testing/declare.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { deploy, portDesign, saved, vxcDesign } from '../testing/orders.ts';
import { ADA } from '../testing/people.ts';
import type { PortalClient } from '../testing/portal-client.ts';
import { onEachEngine } from '../testing/test-portal.ts';

const lagDesign = (lagMembers: number, changes: Parameters<typeof portDesign>[0] = {}) =>
  portDesign({ name: 'Bundle', speedMbps: 10_000, lagMembers, ...changes });

const orderNow = async (client: PortalClient, id: string) =>
  (await client.get(`/orders/${id}`)).json<Order>();
const serviceNow = async (client: PortalClient, uid: string) =>
  (await client.get(`/services/${uid}`)).json<Service>();
const end = (client: PortalClient, uid: string) =>
  client.post(`/services/${uid}/terminate`, { mode: 'CANCEL_NOW' });

onEachEngine('LAGs', (portal) => {
  const ordered = async (members: number, changes?: Parameters<typeof portDesign>[0]) => {
    const client = await portal().signedIn(ADA);
    const order = (await deploy(client, lagDesign(members, changes))).json<Order>();
    return { client, order, uids: (order.lagMembers ?? []).map(({ uid }) => uid) };
  };

  it('are one order of several Ports, quoted together, which share an aggregation id', async () => {
    const client = await portal().signedIn(ADA);
    const { id } = await saved(client, lagDesign(3));
    const { monthlyPrice } = (await client.post(`/orders/${id}/validate`)).json<OrderValidation>();
    assert.equal(monthlyPrice, 1_800);

    const { order, uids } = await ordered(3);
    assert.equal(order.serviceUid, uids[0]);
    assert.deepEqual(
      order.lagMembers?.map(({ name }) => name),
      ['Bundle 1', 'Bundle 2', 'Bundle 3'],
    );
    await portal().provisionStep();
    assert.equal((await orderNow(client, order.id)).state, 'DEPLOYING');
    await portal().provisionStep();
    assert.equal((await orderNow(client, order.id)).state, 'DEPLOYED');
    const members = await Promise.all(uids.map((uid) => serviceNow(client, uid)));
    assert.deepEqual(
      members.map(({ state }) => state),
      ['LIVE', 'LIVE', 'LIVE'],
    );
    assert.equal(new Set(members.map(({ lag }) => lag?.id)).size, 1);
    assert.deepEqual(
      members[2]?.lag?.members.map(({ uid, name, state }) => [uid, name, state]),
      uids.map((uid, index) => [uid, `Bundle ${index + 1}`, 'LIVE']),
    );
  });

  it('may have a single Port, to grow later', async () => {
    const { client, uids } = await ordered(1);
    assert.equal((await serviceNow(client, uids[0] ?? '')).lag?.members.length, 1);
  });

  it('fail as a whole where there is no cross connect', async () => {
    const { client, order, uids } = await ordered(2, { locationId: 'auckland-quay' });
    await portal().provisionStep();
    const failed = await orderNow(client, order.id);
    assert.deepEqual([failed.state, failed.detail], ['FAILED', 'No free cross connect at Auckland Quay.']);
    for (const uid of uids) assert.equal((await serviceNow(client, uid)).state, 'FAILED');
  });

  it('have 1 to 8 Ports of 10 or 100 Gbit/s, and a name with room for a number', async () => {
    const client = await portal().signedIn(ADA);
    for (const count of [0, 9]) {
      const { errors } = expectProblem(
        await client.post('/orders', lagDesign(count)),
        422,
        'validation-failed',
      );
      assert.equal(errors?.[0]?.pointer, '#/lagMembers');
    }
    const { id } = await saved(client, lagDesign(2, { speedMbps: 1_000, name: 'x'.repeat(79) }));
    const { errors } = expectProblem(await client.post(`/orders/${id}/validate`), 422, 'validation-failed');
    assert.deepEqual(errors, [
      {
        pointer: '#/lagMembers',
        detail: 'The Ports of a LAG have a speed of 10,000 Mbit/s or 100,000 Mbit/s.',
      },
      {
        pointer: '#/name',
        detail: 'Enter at most 78 characters: each Port of a LAG gets a number after its name.',
      },
    ]);
  });

  it('lose a Port that is terminated, and keep the others', async () => {
    const { client, order, uids } = await ordered(2);
    const [first = '', second = ''] = uids;
    await end(client, first);
    await portal().provisionStep();
    await portal().provisionStep();
    assert.equal((await orderNow(client, order.id)).state, 'DEPLOYED');
    assert.deepEqual(
      (await serviceNow(client, second)).lag?.members.map(({ state }) => state),
      ['DECOMMISSIONED', 'LIVE'],
    );
  });

  it('are never live when each of their Ports was terminated before', async () => {
    const { client, order, uids } = await ordered(2);
    await end(client, uids[0] ?? '');
    assert.equal((await orderNow(client, order.id)).state, 'DEPLOYING');
    await end(client, uids[1] ?? '');
    const ended = await orderNow(client, order.id);
    assert.deepEqual(
      [ended.state, ended.detail],
      ['FAILED', 'The service was terminated before it was live.'],
    );
  });

  it('take a VXC at each Port, and keep one speed', async () => {
    const { client, uids } = await ordered(2);
    await portal().provisionStep();
    await portal().provisionStep();
    const [first = '', second = ''] = uids;
    assert.equal((await deploy(client, vxcDesign(first, second))).statusCode, 202);
    const faster = await client.put(`/services/${first}`, { name: 'B', speedMbps: 100_000, costCentre: '' });
    assert.deepEqual(expectProblem(faster, 422, 'validation-failed').errors, [
      { pointer: '#/speedMbps', detail: 'All Ports of a LAG have one speed: keep 10,000 Mbit/s.' },
    ]);
  });
});
