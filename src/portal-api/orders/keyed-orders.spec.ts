import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';

import type {
  Configuration,
  CreatedServiceKey,
  Order,
  Service,
  ServiceKey,
  ServiceKeyRequest,
  VxcDesign,
} from '../contract/index.ts';
import { KESTREL_HUB, SYDNEY_CORE } from '../demo/demo-services.ts';
import { it } from '../testing/declare.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { deploy, deployed, deploySaved, portDesign, saved, vxcDesign } from '../testing/orders.ts';
import { ADA, NORA_KESTREL } from '../testing/people.ts';
import { onEachEngine, type TestPortal } from '../testing/test-portal.ts';

const KEY_POINTER = '#/bEnd/serviceKey';

const REQUEST: Omit<ServiceKeyRequest, 'portUid'> = {
  name: 'For Bluegum',
  use: 'SINGLE',
  maxSpeedMbps: 500,
  vlan: null,
  validFrom: '2026-03-01',
  validUntil: '2026-03-31',
};

/** VXC of Bluegum with a service key at its B end. */
const keyed = (serviceKey: string, changes: Partial<VxcDesign['bEnd']> = {}, speedMbps = 100): VxcDesign => ({
  ...vxcDesign(SYDNEY_CORE, '', { speedMbps }),
  bEnd: { portUid: '', vlan: 0, serviceKey, ...changes },
});

/** Creates a key, as Nora, for a private Port of hers, so that Ada can use it. */
async function withKey(portal: TestPortal, changes: Partial<ServiceKeyRequest> = {}) {
  const nora = await portal.signedIn(NORA_KESTREL);
  const port = await deployed(portal, nora, portDesign({ name: 'Kestrel closed' }));
  const response = await nora.post('/service-keys', { ...REQUEST, portUid: port.uid, ...changes });
  assert.equal(response.statusCode, 201, response.body);
  const { id, key } = response.json<CreatedServiceKey>();
  const ada = await portal.signedIn(ADA);
  return {
    nora,
    ada,
    port,
    id,
    key,
    listed: async () => {
      const all = await nora.list<ServiceKey>('/service-keys');
      return all.find((listedKey) => listedKey.id === id);
    },
    /** Returns the errors of a design, and checks that validation and deployment report the same. */
    refused: async (design: VxcDesign) => {
      const { id: orderId } = await saved(ada, design);
      const validation = expectProblem(
        await ada.post(`/orders/${orderId}/validate`),
        422,
        'validation-failed',
      );
      const deployment = expectProblem(await deploySaved(ada, orderId), 422, 'validation-failed');
      assert.deepEqual(deployment.errors, validation.errors);
      return validation.errors;
    },
  };
}

onEachEngine('an order with a service key', (portal) => {
  it('awaits approval by the company that made the key', async () => {
    const { ada, key, port, listed } = await withKey(portal());
    const { state, detail, serviceUid = '' } = (await deploy(ada, keyed(key))).json<Order>();
    assert.deepEqual([state, detail], ['PENDING', 'Waits for approval by Kestrel Health']);
    const service = (await ada.get(`/services/${serviceUid}`)).json<Service>();
    assert.equal(service.bEnd?.portUid, port.uid);
    assert.equal((await listed())?.connections, 1);
  });

  it('goes straight to provisioning on the VLAN that the key approves in advance', async () => {
    for (const vlan of [0, 400]) {
      const { ada, key } = await withKey(portal(), { vlan: 400 });
      const service = await deployed(portal(), ada, keyed(` ${key.toUpperCase()} `, { vlan }));
      assert.deepEqual([service.state, service.bEnd?.vlan], ['LIVE', 400]);
    }
    const { ada, key } = await withKey(portal(), { vlan: 400 });
    assert.equal((await deploy(ada, keyed(key, { vlan: 401 }))).json<Order>().state, 'PENDING');
  });

  it('asks for approval of more speed later', async () => {
    const { ada, key } = await withKey(portal(), { vlan: 400 });
    const { uid, name } = await deployed(portal(), ada, keyed(key));
    const update = { name, speedMbps: 200, costCentre: '' };
    const service = (await ada.put(`/services/${uid}`, update)).json<Service>();
    assert.deepEqual([service.speedMbps, service.pendingSpeedChange?.speedMbps], [100, 200]);
  });

  it('says at the field why the key cannot be used', async () => {
    const { key, refused, nora, id } = await withKey(portal());
    const at = async (design: VxcDesign) => {
      const errors = (await refused(design)) ?? [];
      assert.deepEqual(
        errors.map(({ pointer }) => pointer),
        [KEY_POINTER],
      );
      return errors[0]?.detail;
    };
    const noSuchKey = 'There is no such service key. Enter it as it was given to you.';
    assert.equal(await at(keyed(randomUUID())), noSuchKey);
    assert.equal(await at(keyed('no key at all')), noSuchKey);
    assert.equal(await at(keyed(key, { portUid: KESTREL_HUB })), 'This service key is for a different Port.');
    const early = await withKey(portal(), { validFrom: '2026-03-15' });
    assert.equal(await at(keyed(early.key)), 'This service key is valid from 2026-03-15 on.');
    await nora.post(`/service-keys/${id}/deactivate`);
    assert.match((await at(keyed(key))) ?? '', /^This service key has been deactivated\. Ask the company/);
  });

  it('keeps within the speed that the key allows', async () => {
    const { key, refused } = await withKey(portal());
    assert.deepEqual(await refused(keyed(key, {}, 501)), [
      { pointer: '#/speedMbps', detail: 'Enter at most 500 Mbit/s, which is what the service key allows.' },
    ]);
  });

  it('uses a key for one connection up once, however many try, and not by what came to nothing', async () => {
    const { ada, nora, key, listed, refused } = await withKey(portal());
    const orders = await Promise.all([1, 2].map(() => saved(ada, keyed(key))));
    const answers = await Promise.all(orders.map(({ id }) => deploySaved(ada, id)));
    assert.deepEqual(answers.map(({ statusCode }) => statusCode).toSorted(), [202, 422]);
    const [used] = (await refused(keyed(key))) ?? [];
    assert.match(used?.detail ?? '', /^This service key was for one connection, and has been used\./);

    const waiting = await portal()
      .database.selectFrom('approvals')
      .innerJoin('services', 'services.uid', 'approvals.service_uid')
      .select('approvals.id')
      .where('services.service_key_id', 'is not', null)
      .where('approvals.state', '=', 'PENDING')
      .orderBy('approvals.requested_at', 'desc')
      .executeTakeFirst();
    await nora.post(`/connection-requests/${waiting?.id ?? ''}/deny`, { comment: 'Ask again on Monday.' });
    assert.equal((await listed())?.connections, 0);
    assert.equal((await deploy(ada, keyed(key))).statusCode, 202);
  });

  it('connects again and again by a key that allows it, on one VLAN without asking', async () => {
    const { ada, key, listed } = await withKey(portal(), { use: 'MULTIPLE', vlan: 400 });
    const states = [];
    for (const design of [keyed(key), keyed(key)]) {
      states.push((await deploy(ada, design)).json<Order>().state);
    }
    assert.deepEqual(states, ['DEPLOYING', 'PENDING']);
    assert.equal((await listed())?.connections, 2);
  });

  it('keeps the key nowhere, and forgets it with the design', async () => {
    const { ada, key } = await withKey(portal(), { vlan: 400 });
    const order = await saved(ada, keyed(key));
    const configuration = { name: 'By key', design: keyed(key) };
    const kept = (await ada.post('/configurations', configuration)).json<Configuration>();
    assert.deepEqual(kept.design, { ...keyed(''), bEnd: { portUid: '', vlan: 0 } });
    await deploySaved(ada, order.id);
    const read = (await ada.get(`/orders/${order.id}`)).body;
    const activity = (await ada.get('/activity')).body;
    const tables = ['orders', 'services', 'configurations', 'idempotency_keys', 'activity'] as const;
    const rows = await Promise.all(
      tables.map((table) => portal().database.selectFrom(table).selectAll().execute()),
    );
    for (const text of [read, activity, JSON.stringify(rows), portal().log.join('\n')]) {
      assert.ok(!text.includes(key));
    }

    const { id } = await saved(ada, keyed(key));
    await ada.put(`/orders/${id}`, keyed(''));
    const { errors } = expectProblem(await ada.post(`/orders/${id}/validate`), 422, 'validation-failed');
    assert.deepEqual(
      errors?.map(({ pointer }) => pointer),
      ['#/bEnd/portUid'],
    );
  });

  it('cannot use a key that has expired', async () => {
    const { key, id } = await withKey(portal());
    portal().advance(31 * 24 * 60 * 60_000);
    const ada = await portal().signedIn(ADA);
    const { errors } = expectProblem(await deploy(ada, keyed(key)), 422, 'validation-failed');
    assert.match(errors?.[0]?.detail ?? '', /^This service key was valid until 2026-03-31\./);
    expectProblem(await ada.post(`/service-keys/${id}/deactivate`), 404, 'not-found');
  });
});
