import assert from 'node:assert/strict';

import type { Configuration, Order } from '../contract/index.ts';
import { it } from '../testing/declare.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { PORT_DESIGN, portDesign, vxcDesign } from '../testing/orders.ts';
import { ADA, NORA_KESTREL, RIA_READ_ONLY } from '../testing/people.ts';
import type { PortalClient } from '../testing/portal-client.ts';
import { onEachEngine } from '../testing/test-portal.ts';

async function kept(client: PortalClient, name: string): Promise<Configuration> {
  const response = await client.post('/configurations', { name, design: PORT_DESIGN });
  assert.equal(response.statusCode, 201, response.body);
  return response.json<Configuration>();
}

onEachEngine('configurations', (portal) => {
  it('keeps a design under a name for all users of a company, and only for them', async () => {
    const ria = await portal().signedIn(RIA_READ_ONLY);
    const saved = await kept(ria, ' Edge ');
    assert.deepEqual(saved, {
      id: saved.id,
      name: 'Edge',
      design: PORT_DESIGN,
      savedBy: 'Ria Costa',
      savedAt: portal().now.toISOString(),
    });
    const ada = await portal().signedIn(ADA);
    const all = await ada.list<Configuration>('/configurations');
    assert.deepEqual(all[0], saved);
    const nora = await portal().signedIn(NORA_KESTREL);
    assert.deepEqual(await nora.list('/configurations'), []);
    expectProblem(await nora.post(`/configurations/${saved.id}/apply`), 404, 'not-found');
    expectProblem(await nora.put(`/configurations/${saved.id}`, { name: 'Mine' }), 404, 'not-found');
    expectProblem(await nora.delete(`/configurations/${saved.id}`), 404, 'not-found');
  });

  it('refuses a name in which there is nothing to see', async () => {
    const client = await portal().signedIn(ADA);
    for (const name of ['  ', '\u200b', '\u2060\ufeff ']) {
      const refused = await client.post('/configurations', { name, design: PORT_DESIGN });
      assert.equal(expectProblem(refused, 422, 'validation-failed').detail, 'Enter a name.');
    }
  });

  it('refuses a name that is taken, whatever its case, its blanks and the form of its letters, at the field', async () => {
    const client = await portal().signedIn(ADA);
    await kept(client, 'Taken');
    await kept(client, 'Café');
    await kept(client, 'Übersee West');
    const other = await kept(client, 'Free');
    const refusals = [
      await client.post('/configurations', { name: 'TAKEN ', design: PORT_DESIGN }),
      await client.put(`/configurations/${other.id}`, { name: 'taken' }),
      await client.post('/configurations', { name: 'Cafe\u0301', design: PORT_DESIGN }),
      await client.post('/configurations', { name: 'übersee west', design: PORT_DESIGN }),
      await client.put(`/configurations/${other.id}`, { name: 'Übersee \u00a0West' }),
      await client.put(`/configurations/${other.id}`, { name: '\u200bÜber\u00adsee West' }),
    ];
    for (const response of refusals) {
      const { errors } = expectProblem(response, 409, 'configuration-name-taken');
      assert.equal(errors?.[0]?.pointer, '#/name');
    }
    const nora = await portal().signedIn(NORA_KESTREL);
    await kept(nora, 'Taken');
  });

  it('says what is wrong with a name or a design, at its place', async () => {
    const client = await portal().signedIn(ADA);
    const blank = await client.post('/configurations', { name: '  ', design: PORT_DESIGN });
    assert.equal(expectProblem(blank, 422, 'validation-failed').errors?.[0]?.pointer, '#/name');
    const wrong = await client.post('/configurations', { name: 'X', design: { kind: 'PORT' } });
    const { errors = [] } = expectProblem(wrong, 422, 'validation-failed');
    assert.ok(errors.every(({ pointer }) => pointer.startsWith('#/design/')));
    const vxc = { ...vxcDesign('a', 'b'), speedMbps: 'fast' };
    const vague = await client.post('/configurations', { name: 'X', design: vxc });
    const speed = { pointer: '#/design/speedMbps', detail: 'Enter a whole number.' };
    assert.deepEqual(expectProblem(vague, 422, 'validation-failed').errors, [speed]);
  });

  it('renames, and frees the old name', async () => {
    const client = await portal().signedIn(ADA);
    const { id } = await kept(client, 'Old name');
    const renamed = await client.put(`/configurations/${id}`, { name: 'New name' });
    assert.equal(renamed.json<Configuration>().name, 'New name');
    await kept(client, 'Old name');
  });

  it('starts a new order from a configuration, which stays as it is', async () => {
    const client = await portal().signedIn(ADA);
    const { id } = await kept(client, 'Applied');
    const order = (await client.post(`/configurations/${id}/apply`)).json<Order>();
    assert.deepEqual([order.state, order.design], ['DESIGN', PORT_DESIGN]);
    await client.put(`/orders/${order.id}`, portDesign({ name: 'Changed' }));
    const again = (await client.post(`/configurations/${id}/apply`)).json<Order>();
    assert.notEqual(again.id, order.id);
    assert.equal(again.design.name, PORT_DESIGN.name);
  });

  it('deletes once', async () => {
    const client = await portal().signedIn(ADA);
    const { id } = await kept(client, 'Short-lived');
    assert.equal((await client.delete(`/configurations/${id}`)).json<Configuration>().name, 'Short-lived');
    expectProblem(await client.delete(`/configurations/${id}`), 404, 'not-found');
    const problem = expectProblem(await client.post(`/configurations/${id}/apply`), 404, 'not-found');
    assert.match(problem.detail ?? '', /Someone may have deleted it/);
  });
});
