import assert from 'node:assert/strict';

import type { InternetExchange, OrderDesign, OrderValidation } from '../contract/index.ts';
import { FRANKFURT_EDGE, MELBOURNE_EDGE, SALTMARSH_ON_RAMP, SYDNEY_CORE } from '../demo/demo-services.ts';
import { it } from '../testing/declare.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import {
  deployed,
  deploySaved,
  ixDesign,
  mcrDesign,
  portDesign,
  saved,
  vxcDesign,
} from '../testing/orders.ts';
import { ADA } from '../testing/people.ts';
import type { PortalClient } from '../testing/portal-client.ts';
import { onEachEngine } from '../testing/test-portal.ts';

/** Saves and validates a design, and returns the errors by pointer. */
async function wrongPlaces(client: PortalClient, design: OrderDesign): Promise<Record<string, string>> {
  const order = await client.post('/orders', design);
  const response =
    order.statusCode === 201
      ? await client.post(`/orders/${order.json<{ id: string }>().id}/validate`)
      : order;
  const { errors } = expectProblem(response, 422, 'validation-failed');
  return Object.fromEntries((errors ?? []).map(({ pointer, detail }) => [pointer, detail]));
}

onEachEngine('places at internet exchanges', (portal) => {
  it('are quoted and deployed on a Port, with the VLAN, MAC address and ASN that the exchange sees', async () => {
    const client = await portal().signedIn(ADA);
    const port = await deployed(portal(), client, portDesign({ name: 'To the exchange' }));
    const design = ixDesign(port.uid, { macAddress: '00-1B-44-11-3A-B7' });
    const { id } = await saved(client, design);
    const { monthlyPrice } = (await client.post(`/orders/${id}/validate`)).json<OrderValidation>();
    assert.equal(monthlyPrice, 140);

    const ix = await deployed(portal(), client, design);
    assert.deepEqual(
      [ix.kind, ix.state, ix.exchange?.name, ix.macAddress, ix.asn, ix.aEnd?.portName, ix.aEnd?.vlan],
      ['IX', 'LIVE', 'Sydney IX', '00:1b:44:11:3a:b7', 133_937, 'To the exchange', 2],
    );
    assert.equal(ix.bEnd, undefined);
  });

  it('say what cannot be deployed, at its fields', async () => {
    const client = await portal().signedIn(ADA);
    const ix = (changes: Parameters<typeof ixDesign>[1]) => ixDesign(SYDNEY_CORE, changes);
    assert.deepEqual(await wrongPlaces(client, ix({ vlan: 100 })), { '#/vlan': 'VLAN is in use' });
    assert.deepEqual(Object.keys(await wrongPlaces(client, ix({ vlan: 1 }))), ['#/vlan']);
    assert.deepEqual(await wrongPlaces(client, ix({ speedMbps: 10_001 })), {
      '#/speedMbps': 'Enter at most 10,000 Mbit/s, the speed of “Sydney core”.',
    });
    assert.deepEqual(await wrongPlaces(client, ix({ exchangeId: 'nowhere-ix' })), {
      '#/exchangeId': 'Choose an internet exchange.',
    });
    assert.deepEqual(await wrongPlaces(client, ixDesign(MELBOURNE_EDGE)), {
      '#/exchangeId': 'Sydney IX is in Sydney. Choose an exchange in Melbourne, where “Melbourne edge” is.',
    });
    assert.deepEqual(await wrongPlaces(client, ixDesign(FRANKFURT_EDGE, { exchangeId: 'frankfurt-ix' })), {
      '#/portUid': 'The Port “Frankfurt edge” is CONFIGURED. Choose one that is LIVE.',
    });
    const mcr = await deployed(portal(), client, mcrDesign());
    for (const uid of [SALTMARSH_ON_RAMP, mcr.uid, 'no-id']) {
      assert.deepEqual(await wrongPlaces(client, ixDesign(uid)), {
        '#/portUid': 'Choose one of your Ports.',
      });
    }
  });

  it('are not even saved with what no exchange could take', async () => {
    const client = await portal().signedIn(ADA);
    assert.deepEqual(
      Object.keys(await wrongPlaces(client, ixDesign(SYDNEY_CORE, { asn: 64_512, macAddress: '1' }))),
      ['#/macAddress', '#/asn'],
    );
  });

  it('fail where the exchange refuses the peering', async () => {
    const client = await portal().signedIn(ADA);
    const ix = await deployed(portal(), client, ixDesign(SYDNEY_CORE, { exchangeId: 'harbour-ix' }));
    assert.equal(ix.state, 'FAILED');
    assert.equal(ix.history.at(-1)?.detail, 'Harbour IX refused the peering.');
  });

  it('share the VLANs of a Port with its VXCs, and give theirs back', async () => {
    const client = await portal().signedIn(ADA);
    const port = await deployed(portal(), client, portDesign({ name: 'Shared' }));
    const ix = await deployed(portal(), client, ixDesign(port.uid, { vlan: 70 }));
    const vxc = vxcDesign(port.uid, SYDNEY_CORE, { aEnd: { portUid: port.uid, vlan: 70 } });
    assert.deepEqual(await wrongPlaces(client, vxc), { '#/aEnd/vlan': 'VLAN is in use' });
    await client.post(`/services/${ix.uid}/terminate`, { mode: 'CANCEL_NOW' });
    assert.equal((await deployed(portal(), client, vxc)).state, 'LIVE');
  });

  it('are deployed once when two want the same VLAN at the same time', async () => {
    const client = await portal().signedIn(ADA);
    const port = await deployed(portal(), client, portDesign({ name: 'Wanted' }));
    const orders = await Promise.all([1, 2].map(() => saved(client, ixDesign(port.uid, { vlan: 55 }))));
    const answers = await Promise.all(orders.map(({ id }) => deploySaved(client, id)));
    assert.deepEqual(answers.map(({ statusCode }) => statusCode).toSorted(), [202, 422]);
  });

  it('keep their Port from ending and from becoming slower, and can be restored', async () => {
    const client = await portal().signedIn(ADA);
    const port = await deployed(portal(), client, portDesign({ name: 'Kept', speedMbps: 10_000 }));
    const ix = await deployed(portal(), client, ixDesign(port.uid, { speedMbps: 3_000 }));
    const end = (uid: string, mode: string) => client.post(`/services/${uid}/terminate`, { mode });
    const problem = expectProblem(await end(port.uid, 'CANCEL_NOW'), 409, 'port-in-use');
    assert.match(problem.detail ?? '', /still carries “Test peering”/);
    const slower = await client.put(`/services/${port.uid}`, {
      name: 'Kept',
      speedMbps: 1_000,
      costCentre: '',
    });
    assert.match(
      expectProblem(slower, 422, 'validation-failed').detail ?? '',
      /the speed of the IX “Test peering” on this Port/,
    );
    assert.equal((await end(ix.uid, 'CANCEL')).statusCode, 200);
    assert.equal((await client.post(`/services/${ix.uid}/restore`)).statusCode, 200);
    expectProblem(await end(port.uid, 'CANCEL'), 409, 'port-in-use');
  });

  it('change name and rate limit, up to the speed of the Port', async () => {
    const client = await portal().signedIn(ADA);
    const ix = await deployed(portal(), client, ixDesign(MELBOURNE_EDGE, { exchangeId: 'melbourne-ix' }));
    const to = (speedMbps: number) =>
      client.put(`/services/${ix.uid}`, { name: 'Renamed', speedMbps, costCentre: '' });
    expectProblem(await to(1_001), 422, 'validation-failed');
    const renamed = (await to(1_000)).json<{ name: string; speedMbps: number }>();
    assert.deepEqual([renamed.name, renamed.speedMbps], ['Renamed', 1_000]);
  });

  it('are listed with their cities', async () => {
    const exchanges = await (await portal().signedIn(ADA)).list<InternetExchange>('/exchanges');
    assert.deepEqual(
      exchanges.map(({ name, city }) => `${name}, ${city}`),
      [
        'Frankfurt IX, Frankfurt',
        'Melbourne IX, Melbourne',
        'Singapore IX, Singapore',
        'Harbour IX, Sydney',
        'Sydney IX, Sydney',
      ],
    );
  });
});
