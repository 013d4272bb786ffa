import assert from 'node:assert/strict';

import type { Order, OrderValidation } from '../contract/index.ts';
import { KESTREL_HUB, SYDNEY_CORE } from '../demo/demo-services.ts';
import { it } from '../testing/declare.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { deploy, deployed, mcrDesign, portDesign, saved, vxcDesign } from '../testing/orders.ts';
import { ADA, NORA_KESTREL } from '../testing/people.ts';
import { onEachEngine } from '../testing/test-portal.ts';

onEachEngine('virtual routers', (portal) => {
  it('are quoted and deployed like Ports, and know their ASN', async () => {
    const client = await portal().signedIn(ADA);
    const { id } = await saved(client, mcrDesign({ speedMbps: 2_500 }));
    const { monthlyPrice } = (await client.post(`/orders/${id}/validate`)).json<OrderValidation>();
    assert.equal(monthlyPrice, 300);
    const mcr = await deployed(portal(), client, mcrDesign({ asn: 4_200_000_000 }));
    assert.deepEqual(
      [mcr.kind, mcr.state, mcr.asn, mcr.location?.name, mcr.termMonths],
      ['MCR', 'LIVE', 4_200_000_000, 'Sydney Wharf', 12],
    );
    assert.match(mcr.contractEndsAt ?? '', /^2027-/);
  });

  it('are not even saved with an ASN that no network can have', async () => {
    const client = await portal().signedIn(ADA);
    const { id } = await saved(client, mcrDesign());
    const wrong = mcrDesign({ asn: 23_456 });
    for (const response of [await client.post('/orders', wrong), await client.put(`/orders/${id}`, wrong)]) {
      const { errors } = expectProblem(response, 422, 'validation-failed');
      assert.deepEqual(
        errors?.map(({ pointer }) => pointer),
        ['#/asn'],
      );
    }
    assert.deepEqual((await client.get(`/orders/${id}`)).json<Order>().design, mcrDesign());
  });

  it('are not deployed from a configuration with such an ASN either', async () => {
    const client = await portal().signedIn(ADA);
    const configuration = { name: 'Old router', design: mcrDesign({ asn: 64_500 }) };
    const { id } = (await client.post('/configurations', configuration)).json<{ id: string }>();
    const order = (await client.post(`/configurations/${id}/apply`)).json<Order>();
    const { errors } = expectProblem(
      await client.post(`/orders/${order.id}/validate`),
      422,
      'validation-failed',
    );
    assert.equal(errors?.[0]?.pointer, '#/asn');
  });

  it('have a speed of their own choice, at a location that has room', async () => {
    const client = await portal().signedIn(ADA);
    const { id } = await saved(client, mcrDesign({ speedMbps: 7, locationId: 'london-wapping' }));
    const { errors } = expectProblem(await client.post(`/orders/${id}/validate`), 422, 'validation-failed');
    assert.deepEqual(
      errors?.map(({ pointer }) => pointer),
      ['#/locationId', '#/speedMbps'],
    );
  });

  it('fail where there is no capacity for them', async () => {
    const client = await portal().signedIn(ADA);
    const mcr = await deployed(portal(), client, mcrDesign({ locationId: 'auckland-quay' }));
    assert.equal(mcr.state, 'FAILED');
    assert.equal(mcr.history.at(-1)?.detail, 'No capacity for another virtual router at Auckland Quay.');
  });

  it('take any number of VXCs, and no VLAN', async () => {
    const client = await portal().signedIn(ADA);
    const mcr = await deployed(portal(), client, mcrDesign());
    const port = await deployed(portal(), client, portDesign({ name: 'Beside the router' }));
    const out = await deployed(portal(), client, vxcDesign(mcr.uid, port.uid));
    const back = await deployed(portal(), client, vxcDesign(port.uid, mcr.uid));
    assert.deepEqual([out.state, out.aEnd?.portName, out.aEnd?.vlan], ['LIVE', 'Test router', undefined]);
    assert.deepEqual([out.bEnd?.vlan, back.aEnd?.vlan, back.bEnd?.vlan], [2, 3, undefined]);

    const tagged = await saved(client, vxcDesign(mcr.uid, port.uid, { vlan: 7 }));
    const { errors } = expectProblem(
      await client.post(`/orders/${tagged.id}/validate`),
      422,
      'validation-failed',
    );
    assert.deepEqual(errors, [{ pointer: '#/aEnd/vlan', detail: 'An MCR has no VLANs. Enter 0.' }]);
    const itself = expectProblem(await deploy(client, vxcDesign(mcr.uid, mcr.uid)), 422, 'validation-failed');
    assert.deepEqual(
      itself.errors?.map(({ pointer }) => pointer),
      ['#/bEnd/portUid'],
    );
  });

  it('cannot be an end of another company’s VXC', async () => {
    const client = await portal().signedIn(ADA);
    const mcr = await deployed(portal(), client, mcrDesign());
    const nora = await portal().signedIn(NORA_KESTREL);
    const { errors } = expectProblem(
      await deploy(nora, vxcDesign(KESTREL_HUB, mcr.uid)),
      422,
      'validation-failed',
    );
    assert.equal(errors?.[0]?.pointer, '#/bEnd/portUid');
  });

  it('change to another of their speeds, but to none slower than a VXC on them', async () => {
    const client = await portal().signedIn(ADA);
    const mcr = await deployed(portal(), client, mcrDesign({ speedMbps: 5_000 }));
    await deployed(portal(), client, vxcDesign(mcr.uid, SYDNEY_CORE, { speedMbps: 3_000 }));
    const to = (speedMbps: number) =>
      client.put(`/services/${mcr.uid}`, { name: 'Core router', speedMbps, costCentre: '' });
    assert.match(
      expectProblem(await to(2_500), 422, 'validation-failed').detail ?? '',
      /at least 3,000 Mbit\/s, the speed of the VXC “Test VXC” on this MCR/,
    );
    expectProblem(await to(6_000), 422, 'validation-failed');
    assert.equal((await to(10_000)).statusCode, 200);
  });

  it('end at once or not at all, and never while they carry a VXC', async () => {
    const client = await portal().signedIn(ADA);
    const mcr = await deployed(portal(), client, mcrDesign());
    const vxc = await deployed(portal(), client, vxcDesign(mcr.uid, SYDNEY_CORE));
    const end = (uid: string, mode: string) => client.post(`/services/${uid}/terminate`, { mode });
    expectProblem(await end(mcr.uid, 'CANCEL'), 409, 'ends-at-once');
    expectProblem(await end(mcr.uid, 'CANCEL_NOW'), 409, 'port-in-use');
    assert.equal((await end(vxc.uid, 'CANCEL_NOW')).statusCode, 200);
    assert.equal((await end(mcr.uid, 'CANCEL_NOW')).json<{ state: string }>().state, 'DECOMMISSIONED');
  });
});
