import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';

import type { CreatedServiceKey, ServiceKey, ServiceKeyRequest } from '../contract/index.ts';
import { FRANKFURT_EDGE, MELBOURNE_EDGE, SYDNEY_CORE, SYDNEY_TO_MELBOURNE } from '../demo/demo-services.ts';
import { hashToken } from '../session/secret-token.ts';
import { it } from '../testing/declare.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { ADA, JONAS_FINANCE, NORA_KESTREL, RIA_READ_ONLY } from '../testing/people.ts';
import type { PortalClient } from '../testing/portal-client.ts';
import { onEachEngine } from '../testing/test-portal.ts';

const REQUEST: ServiceKeyRequest = {
  name: 'Freight partner',
  portUid: SYDNEY_CORE,
  use: 'SINGLE',
  maxSpeedMbps: 500,
  vlan: null,
  validFrom: '2026-03-01',
  validUntil: '2026-06-30',
};

async function created(client: PortalClient, changes: Partial<ServiceKeyRequest> = {}) {
  const response = await client.post('/service-keys', { ...REQUEST, ...changes });
  assert.equal(response.statusCode, 201, response.body);
  return response.json<CreatedServiceKey>();
}

onEachEngine('service keys', (portal) => {
  it('are told once, and kept as a hash', async () => {
    const client = await portal().signedIn(ADA);
    const { key, ...serviceKey } = await created(client, { vlan: 500 });
    assert.match(key, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    assert.deepEqual(serviceKey, {
      ...REQUEST,
      vlan: 500,
      id: serviceKey.id,
      portName: 'Sydney core',
      lastFour: key.slice(-4),
      active: true,
      connections: 0,
      createdAt: portal().now.toISOString(),
    } satisfies ServiceKey);
    const [listed] = await client.list<ServiceKey>('/service-keys');
    assert.deepEqual(listed, serviceKey);

    const row = await portal()
      .database.selectFrom('service_keys')
      .selectAll()
      .where('id', '=', serviceKey.id)
      .executeTakeFirstOrThrow();
    assert.equal(row.key_hash, hashToken(key));
    assert.ok(!JSON.stringify(row).includes(key));
    assert.ok(!portal().log.some((line) => line.includes(key)), 'not in the server’s log');
    const activity = (await client.get('/activity')).body;
    assert.match(activity, /Create service key/);
    assert.ok(!activity.includes(key), 'not in the Activity Log');
  });

  it('say what is wrong at the fields', async () => {
    const client = await portal().signedIn(ADA);
    const wrong: [changes: Partial<ServiceKeyRequest>, pointer: string, detail: string][] = [
      [{ name: ' ' }, '#/name', 'Enter a name.'],
      [{ portUid: 'no-id' }, '#/portUid', 'Choose one of your Ports.'],
      [{ portUid: SYDNEY_TO_MELBOURNE }, '#/portUid', 'Choose one of your Ports.'],
      [
        { portUid: FRANKFURT_EDGE },
        '#/portUid',
        'The Port “Frankfurt edge” is CONFIGURED. Choose a Port that is LIVE.',
      ],
      [
        { portUid: MELBOURNE_EDGE, maxSpeedMbps: 1_001 },
        '#/maxSpeedMbps',
        'Enter at most 1,000 Mbit/s, the speed of “Melbourne edge”.',
      ],
      [{ maxSpeedMbps: 0 }, '#/maxSpeedMbps', 'Enter a speed of at least 1 Mbit/s.'],
      [{ vlan: 100 }, '#/vlan', 'VLAN is in use'],
      [{ vlan: 400 }, '#/vlan', 'This VLAN is pre-approved by another service key. Enter another one.'],
      [{ vlan: 0 }, '#/vlan', 'Enter a VLAN from 2 to 4093.'],
      [{ vlan: -1 }, '#/vlan', 'Enter a VLAN from 2 to 4093.'],
      [{ vlan: 4094 }, '#/vlan', 'Enter a VLAN from 2 to 4093.'],
      [{ validFrom: '2026-02-30' }, '#/validFrom', 'Enter a day, such as 2026-03-31.'],
      [{ validUntil: 'soon' }, '#/validUntil', 'Enter a day, such as 2026-03-31.'],
      [{ validFrom: '2026-02-01', validUntil: '2026-02-28' }, '#/validUntil', 'Choose today or a later day.'],
      [
        { validFrom: '2026-05-01', validUntil: '2026-04-30' },
        '#/validUntil',
        'Choose the first day of validity or a later one.',
      ],
      [{ validUntil: '2027-03-02' }, '#/validUntil', 'A service key is valid for at most one year.'],
    ];
    for (const [changes, pointer, detail] of wrong) {
      const response = await client.post('/service-keys', { ...REQUEST, ...changes });
      const { errors } = expectProblem(response, 422, 'validation-failed');
      assert.deepEqual(errors, [{ pointer, detail }], JSON.stringify(changes));
    }
  });

  it('promise a VLAN to one of two partners, and again when the first key has ended', async () => {
    const client = await portal().signedIn(ADA);
    const request = { ...REQUEST, vlan: 777, validUntil: '2026-03-01' };
    const answers = await Promise.all([1, 2].map(() => client.post('/service-keys', request)));
    assert.deepEqual(answers.map(({ statusCode }) => statusCode).toSorted(), [201, 422]);
    await portal()
      .database.updateTable('service_keys')
      .set({ valid_until: '2026-02-28' })
      .where('vlan', '=', 777)
      .execute();
    await created(client, { vlan: 777 });
  });

  it('are created by technical roles for their own company’s Ports', async () => {
    const nora = await portal().signedIn(NORA_KESTREL);
    const { errors } = expectProblem(await nora.post('/service-keys', REQUEST), 422, 'validation-failed');
    assert.deepEqual(errors, [{ pointer: '#/portUid', detail: 'Choose one of your Ports.' }]);
    for (const email of [JONAS_FINANCE, RIA_READ_ONLY]) {
      const client = await portal().signedIn(email);
      expectProblem(await client.post('/service-keys', REQUEST), 403, 'forbidden');
      expectProblem(await client.post(`/service-keys/${randomUUID()}/deactivate`), 403, 'forbidden');
      assert.equal((await client.get('/service-keys')).statusCode, 200);
    }
    const { id } = await created(await portal().signedIn('tom@bluegum.example'));
    const seen = await nora.list<ServiceKey>('/service-keys');
    assert.ok(seen.every((serviceKey) => serviceKey.id !== id));
  });
});
