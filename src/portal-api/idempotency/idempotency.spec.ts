import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';

import { sql } from 'kysely';

import type { Configuration, CreatedApiKey, Order, Service } from '../contract/index.ts';
import { it } from '../testing/declare.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { deployQuoted, deploySaved, PORT_DESIGN, portDesign, quoteOf, saved } from '../testing/orders.ts';
import { ADA } from '../testing/people.ts';
import { somebodyWaits } from '../testing/somebody-waits.ts';
import { onEachEngine } from '../testing/test-portal.ts';

onEachEngine('idempotency keys', (portal) => {
  it('refuses a deployment without a key', async () => {
    const client = await portal().signedIn(ADA);
    const { id } = await saved(client, PORT_DESIGN);
    expectProblem(
      await client.post(`/orders/${id}/deploy`, { quoteId: 'any' }),
      400,
      'idempotency-key-missing',
    );
    expectProblem(await deploySaved(client, id, 'x'.repeat(256)), 400, 'idempotency-key-missing');
    assert.equal((await client.get(`/orders/${id}`)).json<Order>().state, 'DESIGN');
  });

  it('gives the same answer again and orders nothing twice', async () => {
    const client = await portal().signedIn(ADA);
    const { id } = await saved(client, PORT_DESIGN);
    const key = randomUUID();
    const first = await deploySaved(client, id, key);
    const services = (await client.list<Service>('/services')).length;
    await portal().provisionStep();

    const again = await deploySaved(client, id, key);
    assert.deepEqual([again.statusCode, again.json()], [202, first.json()]);
    assert.equal((await client.list<Service>('/services')).length, services);
  });

  it('tells the integrations of one user apart, which may just count', async () => {
    const ada = await portal().signedIn(ADA);
    const ids = new Set<string>();
    for (const name of ['Inventory', 'Capacity']) {
      const creation = { name, role: 'TECHNICAL_ADMIN' };
      const { key } = (await ada.post('/api-keys', creation)).json<CreatedApiKey>();
      const headers = { authorization: `Bearer ${key}`, 'idempotency-key': '1' };
      for (let attempt = 1; attempt <= 2; attempt++) {
        ids.add((await portal().client().post('/orders', PORT_DESIGN, headers)).json<Order>().id);
      }
    }
    assert.equal(ids.size, 2);
  });

  it('refuses a key that was used for another order', async () => {
    const client = await portal().signedIn(ADA);
    const key = randomUUID();
    await deploySaved(client, (await saved(client, PORT_DESIGN)).id, key);
    const other = await saved(client, PORT_DESIGN);
    expectProblem(await deploySaved(client, other.id, key), 422, 'idempotency-key-reused');
    assert.equal((await client.get(`/orders/${other.id}`)).json<Order>().state, 'DESIGN');
  });

  it('carries out one of two deployments with the same key at the same time', async () => {
    const client = await portal().signedIn(ADA);
    const { id } = await saved(client, PORT_DESIGN);
    const key = randomUUID();
    const before = (await client.list<Service>('/services')).length;
    const answers = await Promise.all([1, 2, 3].map(() => deploySaved(client, id, key)));
    for (const answer of answers) {
      if (answer.statusCode !== 202) expectProblem(answer, 409, 'idempotency-key-in-progress');
    }
    assert.ok(answers.some(({ statusCode }) => statusCode === 202));
    assert.equal((await client.list<Service>('/services')).length, before + 1);
  });

  it('asks to wait while the first attempt is being carried out, and takes over when that has died', async () => {
    // The embedded database has one connection, so attempts wait for each other.
    if (portal().engine === 'embedded') return;
    const client = await portal().signedIn(ADA);
    const { id } = await saved(client, PORT_DESIGN);
    const quoteId = await quoteOf(client, id);
    const key = randomUUID();
    const first = portal().database.transaction();
    await first.execute(async (transaction) => {
      // The state that a process leaves if it dies before the order is carried out.
      await transaction.selectFrom('orders').select('id').where('id', '=', id).forUpdate().execute();
      const held = deployQuoted(client, id, quoteId, key);
      await somebodyWaits(portal().database);
      const waiting = await deployQuoted(client, id, quoteId, key);
      expectProblem(waiting, 409, 'idempotency-key-in-progress');
      assert.equal(waiting.headers['retry-after'], '1');
      const { rows } = await sql<{ pid: number }>`
          select pid from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`.execute(
        transaction,
      );
      for (const { pid } of rows) await sql`select pg_terminate_backend(${pid})`.execute(transaction);
      expectProblem(await held, 503, 'unavailable');
    });
    assert.equal((await deployQuoted(client, id, quoteId, key)).statusCode, 202);
  });

  it('lets a refused deployment be tried again with its key once the design is right', async () => {
    const client = await portal().signedIn(ADA);
    const { id } = await saved(client, portDesign({ locationId: 'london-wapping' }));
    const key = randomUUID();
    expectProblem(await deploySaved(client, id, key), 422, 'validation-failed');
    await client.put(`/orders/${id}`, PORT_DESIGN);
    assert.equal((await deploySaved(client, id, key)).statusCode, 202);
  });

  it('save a design once, however often it is sent, and start one order from a configuration', async () => {
    const client = await portal().signedIn(ADA);
    const saved = await client.post('/configurations', { name: randomUUID(), design: PORT_DESIGN });
    const { id } = saved.json<Configuration>();
    for (const [path, body] of [
      ['/orders', PORT_DESIGN],
      [`/configurations/${id}/apply`, undefined],
    ] as const) {
      const key = { 'idempotency-key': randomUUID() };
      const first = await client.post(path, body, key);
      const again = await client.post(path, body, key);
      assert.deepEqual([again.statusCode, again.json<Order>().id], [201, first.json<Order>().id], path);
      const without = await client.post(path, body);
      assert.notEqual(without.json<Order>().id, first.json<Order>().id);
    }
    const key = { 'idempotency-key': randomUUID() };
    const first = await client.post('/orders', PORT_DESIGN, key);
    const inAnotherOrder = Object.fromEntries(Object.entries(PORT_DESIGN).reverse());
    const again = await client.post('/orders', inAnotherOrder, key);
    assert.equal(again.json<Order>().id, first.json<Order>().id, again.body);
    const other = await client.post('/orders', { ...PORT_DESIGN, name: 'Another' }, key);
    expectProblem(other, 422, 'idempotency-key-reused');
  });
});
