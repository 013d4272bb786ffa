import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';

import type { Order, OrderDesign, OrderValidation, Service } from '../contract/index.ts';
import {
  FRANKFURT_EDGE,
  KESTREL_ARCHIVE,
  MELBOURNE_EDGE,
  SALTMARSH_ON_RAMP,
  SYDNEY_CORE,
} from '../demo/demo-services.ts';
import { it } from '../testing/declare.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { deployed, deploySaved, PORT_DESIGN, portDesign, saved, vxcDesign } from '../testing/orders.ts';
import { ADA, JONAS_FINANCE, NORA_KESTREL, RIA_READ_ONLY } from '../testing/people.ts';
import type { PortalClient } from '../testing/portal-client.ts';
import { onEachEngine } from '../testing/test-portal.ts';

/** Saves and validates a design, and returns the pointers of the errors. */
async function wrongPlaces(client: PortalClient, design: OrderDesign): Promise<Record<string, string>> {
  const { id } = await saved(client, design);
  const { errors } = expectProblem(await client.post(`/orders/${id}/validate`), 422, 'validation-failed');
  return Object.fromEntries((errors ?? []).map(({ pointer, detail }) => [pointer, detail]));
}

onEachEngine('orders', (portal) => {
  it('saves, changes and shows a design, for every role', async () => {
    for (const email of [ADA, RIA_READ_ONLY, JONAS_FINANCE]) {
      const client = await portal().signedIn(email);
      const response = await client.post('/orders', PORT_DESIGN);
      const order = response.json<Order>();
      assert.equal(response.headers.location, `/api/orders/${order.id}`);
      assert.deepEqual(order, {
        id: order.id,
        state: 'DESIGN',
        design: PORT_DESIGN,
        createdAt: portal().now.toISOString(),
      });

      const design = vxcDesign(SYDNEY_CORE, MELBOURNE_EDGE);
      assert.deepEqual((await client.put(`/orders/${order.id}`, design)).json<Order>().design, design);
      assert.deepEqual((await client.get(`/orders/${order.id}`)).json<Order>().design, design);
    }
  });

  it('refuses a design with a misspelt member, instead of ordering something else', async () => {
    const client = await portal().signedIn(ADA);
    const misspelt = await client.post('/orders', { ...PORT_DESIGN, speedMbps: 10_000, lagMember: 2 });
    const { errors } = expectProblem(misspelt, 422, 'validation-failed');
    assert.deepEqual(
      errors?.map(({ pointer }) => pointer),
      ['#/lagMember'],
    );
  });

  it('does not show, change or deploy an order of another company', async () => {
    const { id } = await saved(await portal().signedIn(ADA), PORT_DESIGN);
    const nora = await portal().signedIn(NORA_KESTREL);
    expectProblem(await nora.get(`/orders/${id}`), 404, 'not-found');
    expectProblem(await nora.put(`/orders/${id}`, PORT_DESIGN), 404, 'not-found');
    expectProblem(await nora.post(`/orders/${id}/validate`), 404, 'not-found');
    expectProblem(await deploySaved(nora, id), 404, 'not-found');
    expectProblem(await nora.get(`/orders/${randomUUID()}`), 404, 'not-found');
  });

  it('says what is wrong with the shape of a design, at its fields', async () => {
    const client = await portal().signedIn(ADA);
    const wrong: [body: unknown, places: string[]][] = [
      [{}, ['#/kind']],
      [{ kind: 'ROUTER' }, ['#/kind']],
      [{ kind: 'MCR' }, ['#/name', '#/locationId', '#/speedMbps', '#/termMonths', '#/asn']],
      [{ kind: 'PORT' }, ['#/name', '#/locationId', '#/speedMbps', '#/termMonths']],
      [{ ...PORT_DESIGN, name: '', termMonths: 13 }, ['#/name', '#/termMonths']],
      [{ ...PORT_DESIGN, speedMbps: '1000' }, ['#/speedMbps']],
      [{ ...vxcDesign('a', 'b'), aEnd: { portUid: 'a' } }, ['#/aEnd/vlan']],
      [{ ...vxcDesign('a', 'b'), speedMbps: 1.5 }, ['#/speedMbps']],
    ];
    for (const [body, places] of wrong) {
      const { errors } = expectProblem(await client.post('/orders', body), 422, 'validation-failed');
      assert.deepEqual(
        errors?.map(({ pointer }) => pointer).toSorted(),
        places.toSorted(),
        JSON.stringify(body),
      );
    }
  });

  it('finds an ordinary design deployable, and warns where it is nearly full', async () => {
    const client = await portal().signedIn(RIA_READ_ONLY);
    const validated = async (design: OrderDesign) => {
      const { id } = await saved(client, design);
      return (await client.post(`/orders/${id}/validate`)).json<OrderValidation>();
    };
    const { quoteId, ...quote } = await validated(PORT_DESIGN);
    assert.ok(quoteId);
    assert.deepEqual(quote, { warnings: [], monthlyPrice: 250, currency: 'AUD' });
    assert.deepEqual((await validated(vxcDesign(SYDNEY_CORE, SALTMARSH_ON_RAMP))).warnings, []);
    assert.deepEqual((await validated(portDesign({ locationId: 'amsterdam-noord' }))).warnings, [
      { pointer: '#/locationId', detail: 'Amsterdam Noord is nearly full.' },
    ]);
  });

  it('says what cannot be deployed about a Port', async () => {
    const client = await portal().signedIn(ADA);
    assert.deepEqual(await wrongPlaces(client, portDesign({ locationId: 'london-wapping' })), {
      '#/locationId': 'London Wapping is full. Choose another location.',
    });
    assert.deepEqual(
      await wrongPlaces(client, portDesign({ name: ' ', locationId: 'atlantis', speedMbps: 7 })),
      {
        '#/name': 'Enter a name.',
        '#/locationId': 'Choose a location.',
        '#/speedMbps': 'Choose a speed of 1,000 Mbit/s, 10,000 Mbit/s, or 100,000 Mbit/s.',
      },
    );
  });

  it('says what cannot be deployed about a VXC', async () => {
    const client = await portal().signedIn(ADA);
    const vxc = (changes: Parameters<typeof vxcDesign>[2]) => vxcDesign(SYDNEY_CORE, MELBOURNE_EDGE, changes);
    assert.deepEqual(await wrongPlaces(client, vxc({ vlan: 100 })), {
      '#/aEnd/vlan': 'VLAN is in use',
      '#/bEnd/vlan': 'VLAN is in use',
    });
    const taken = vxc({ bEnd: { portUid: SALTMARSH_ON_RAMP, vlan: 300 } });
    assert.deepEqual(await wrongPlaces(client, taken), { '#/bEnd/vlan': 'VLAN is in use' });
    for (const vlan of [1, 4094, -2, 1e12]) {
      assert.deepEqual(Object.keys(await wrongPlaces(client, vxc({ vlan }))), ['#/aEnd/vlan', '#/bEnd/vlan']);
    }
    assert.deepEqual(await wrongPlaces(client, vxc({ speedMbps: 1_001 })), {
      '#/speedMbps': 'Enter at most 1,000 Mbit/s, the speed of “Melbourne edge”.',
    });
    assert.deepEqual(Object.keys(await wrongPlaces(client, vxc({ speedMbps: 0 }))), ['#/speedMbps']);
    assert.deepEqual(Object.keys(await wrongPlaces(client, vxcDesign(SYDNEY_CORE, SYDNEY_CORE))), [
      '#/bEnd/portUid',
    ]);
    assert.deepEqual(await wrongPlaces(client, vxcDesign(SALTMARSH_ON_RAMP, KESTREL_ARCHIVE)), {
      '#/aEnd/portUid': 'Choose one of your Ports or MCRs.',
      '#/bEnd/portUid': 'Choose one of your Ports or MCRs, or a Port of a partner.',
    });
    assert.deepEqual(Object.keys(await wrongPlaces(client, vxcDesign('no-id', randomUUID()))), [
      '#/aEnd/portUid',
      '#/bEnd/portUid',
    ]);
    assert.deepEqual(await wrongPlaces(client, vxcDesign(FRANKFURT_EDGE, MELBOURNE_EDGE)), {
      '#/aEnd/portUid': 'The Port “Frankfurt edge” is CONFIGURED. Choose one that is LIVE.',
    });
  });

  it('lets the network choose VLANs that are free', async () => {
    const client = await portal().signedIn(ADA);
    const a = await deployed(portal(), client, portDesign({ name: 'A' }));
    const b = await deployed(portal(), client, portDesign({ name: 'B' }));
    await deployed(portal(), client, vxcDesign(a.uid, b.uid, { vlan: 2 }));
    const chosen = await deployed(portal(), client, vxcDesign(a.uid, b.uid, { vlan: 0 }));
    assert.deepEqual([chosen.aEnd?.vlan, chosen.bEnd?.vlan], [3, 3]);
    const untagged = await deployed(portal(), client, vxcDesign(a.uid, b.uid, { vlan: -1 }));
    assert.equal(untagged.aEnd?.vlan, -1);
  });

  it('deploys for technical roles only', async () => {
    for (const email of [RIA_READ_ONLY, JONAS_FINANCE, 'mei@bluegum.example']) {
      const client = await portal().signedIn(email);
      const { id } = await saved(client, PORT_DESIGN);
      const problem = expectProblem(await deploySaved(client, id), 403, 'forbidden');
      assert.equal(problem.detail, 'Only a Company Admin or a Technical Admin can deploy services.');
    }
    const tom = await portal().signedIn('tom@bluegum.example');
    assert.equal((await deploySaved(tom, (await saved(tom, PORT_DESIGN)).id)).statusCode, 202);
  });

  it('deploys nothing that does not pass validation', async () => {
    const client = await portal().signedIn(ADA);
    const { id } = await saved(client, portDesign({ locationId: 'london-wapping' }));
    const before = await client.list<Service>('/services');
    expectProblem(await deploySaved(client, id), 422, 'validation-failed');
    assert.equal((await client.list<Service>('/services')).length, before.length);
    assert.equal((await client.get(`/orders/${id}`)).json<Order>().state, 'DESIGN');
  });

  it('neither changes nor deploys again what has been deployed', async () => {
    const client = await portal().signedIn(ADA);
    const { id } = await saved(client, PORT_DESIGN);
    await deploySaved(client, id);
    expectProblem(await client.put(`/orders/${id}`, PORT_DESIGN), 409, 'order-already-deployed');
    expectProblem(await deploySaved(client, id), 409, 'order-already-deployed');
  });

  it('gives a VLAN to one of two orders that want it at the same time', async () => {
    const client = await portal().signedIn(ADA);
    const a = await deployed(portal(), client, portDesign({ name: 'A' }));
    const b = await deployed(portal(), client, portDesign({ name: 'B' }));
    const orders = await Promise.all([1, 2].map(() => saved(client, vxcDesign(a.uid, b.uid, { vlan: 55 }))));
    const answers = await Promise.all(orders.map(({ id }) => deploySaved(client, id)));
    assert.deepEqual(answers.map(({ statusCode }) => statusCode).toSorted(), [202, 422]);
  });
});
