import assert from 'node:assert/strict';

import type { Order, OrderDesign, Service } from '../contract/index.ts';
import { KESTREL_HUB, MELBOURNE_EDGE, SALTMARSH_ON_RAMP, SYDNEY_CORE } from '../demo/demo-services.ts';
import { it } from '../testing/declare.ts';
import { deploy, PORT_DESIGN, portDesign, vxcDesign } from '../testing/orders.ts';
import { ADA } from '../testing/people.ts';
import type { PortalClient } from '../testing/portal-client.ts';
import { onEachEngine } from '../testing/test-portal.ts';

async function ordered(client: PortalClient, design: OrderDesign) {
  const response = await deploy(client, design);
  assert.equal(response.statusCode, 202, response.body);
  const { id, serviceUid = '' } = response.json<Order>();
  return {
    first: response.json<Order>(),
    order: async () => (await client.get(`/orders/${id}`)).json<Order>(),
    service: async () => (await client.get(`/services/${serviceUid}`)).json<Service>(),
  };
}

onEachEngine('provisioning', (portal) => {
  it('takes a Port to LIVE step by step and keeps the history', async () => {
    const client = await portal().signedIn(ADA);
    const { first, order, service } = await ordered(client, PORT_DESIGN);
    assert.deepEqual([first.state, first.serviceState], ['DEPLOYING', 'DEPLOYABLE']);

    portal().advance(1_999);
    assert.equal((await service()).state, 'DEPLOYABLE');
    await portal().provisionStep();
    assert.deepEqual([(await order()).state, (await service()).state], ['DEPLOYING', 'CONFIGURED']);
    await portal().provisionStep();
    const { state, serviceState, detail } = await order();
    assert.deepEqual([state, serviceState, detail], ['DEPLOYED', 'LIVE', undefined]);

    const { history, contractEndsAt } = await service();
    assert.deepEqual(
      history.map((change) => change.state),
      ['DEPLOYABLE', 'CONFIGURED', 'LIVE'],
    );
    assert.ok(history.every(({ at }, index) => index === 0 || at > (history[index - 1]?.at ?? '')));
    const end = portal().now;
    end.setUTCFullYear(end.getUTCFullYear() + 1);
    assert.equal(contractEndsAt, end.toISOString());
    await portal().provisionStep();
    assert.equal((await service()).history.length, 3, 'nothing happens after LIVE');
  });

  it('fails where there is no free cross connect', async () => {
    const { order, service } = await ordered(
      await portal().signedIn(ADA),
      portDesign({ locationId: 'auckland-quay' }),
    );
    await portal().provisionStep();
    await portal().provisionStep();
    const detail = 'No free cross connect at Auckland Quay.';
    assert.deepEqual([(await order()).state, (await order()).detail], ['FAILED', detail]);
    const { state, history } = await service();
    assert.deepEqual([state, history.at(-1)?.detail], ['FAILED', detail]);
  });

  it('goes live where it is nearly full', async () => {
    const { order } = await ordered(
      await portal().signedIn(ADA),
      portDesign({ locationId: 'amsterdam-noord' }),
    );
    await portal().provisionStep();
    await portal().provisionStep();
    assert.equal((await order()).state, 'DEPLOYED');
  });

  it('takes a VXC to an own Port or to an open one of a partner to LIVE', async () => {
    const client = await portal().signedIn(ADA);
    for (const port of [MELBOURNE_EDGE, SALTMARSH_ON_RAMP]) {
      const { order, service } = await ordered(client, vxcDesign(SYDNEY_CORE, port));
      await portal().provisionStep();
      await portal().provisionStep();
      assert.deepEqual([(await order()).state, (await service()).state], ['DEPLOYED', 'LIVE']);
    }
  });

  it('waits for the approval of a partner who wants to give it', async () => {
    const client = await portal().signedIn(ADA);
    const { first, order, service } = await ordered(client, vxcDesign(SYDNEY_CORE, KESTREL_HUB));
    const detail = 'Waits for approval by Kestrel Health';
    assert.deepEqual(
      [first.state, first.serviceState, first.detail],
      ['PENDING', 'PENDING_EXTERNAL', detail],
    );
    await portal().provisionStep();
    await portal().provisionStep();
    assert.deepEqual([(await order()).state, (await service()).history.at(-1)?.detail], ['PENDING', detail]);
  });

  it('ends when the service is terminated before it is live', async () => {
    const client = await portal().signedIn(ADA);
    const { order, service } = await ordered(client, PORT_DESIGN);
    await client.post(`/services/${(await service()).uid}/terminate`, { mode: 'CANCEL_NOW' });
    await portal().provisionStep();
    assert.deepEqual(
      [(await order()).state, (await order()).detail, (await service()).state],
      ['FAILED', 'The service was terminated before it was live.', 'DECOMMISSIONED'],
    );
  });
});
