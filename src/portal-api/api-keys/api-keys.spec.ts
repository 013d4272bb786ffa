import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';

import type {
  ActivityPage,
  ApiKey,
  CreatedApiKey,
  InvitedUser,
  Order,
  OrderValidation,
  Page,
  Role,
  Service,
} from '../contract/index.ts';
import { it } from '../testing/declare.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { PORT_DESIGN } from '../testing/orders.ts';
import { ADA, RIA_READ_ONLY } from '../testing/people.ts';
import type { PortalClient } from '../testing/portal-client.ts';
import { onEachEngine, type TestPortal } from '../testing/test-portal.ts';

let names = 0;

async function newKey(admin: PortalClient, role: Role = 'TECHNICAL_ADMIN') {
  const response = await admin.post('/api-keys', { name: `Integration ${++names}`, role });
  assert.equal(response.statusCode, 201, response.body);
  const { apiKey, key } = response.json<CreatedApiKey>();
  return { ...apiKey, key, authorization: { authorization: `Bearer ${key}` } };
}

async function accept(client: PortalClient, { token }: InvitedUser): Promise<void> {
  await client.get('/session');
  await client.post('/invitations/accept', { token, password: 'correct horse battery' });
}

async function newAdmin(portal: TestPortal, admin: PortalClient, name: string) {
  const email = `${name}@bluegum.example`;
  const user = { email, firstName: 'Kit', lastName: 'Mora', role: 'COMPANY_ADMIN' };
  const invited = (await admin.post('/users', user)).json<InvitedUser>();
  const kit = portal.client();
  await accept(kit, invited);
  return { kit, invited };
}

onEachEngine('API keys', (portal) => {
  it('let a script list and order, without cookies and XSRF token', async () => {
    const key = await newKey(await portal().signedIn(ADA));
    const script = portal().client();
    const listed = await script.call('GET', '/services', undefined, key.authorization);
    assert.ok(listed.json<Page<Service>>().records.length > 0);
    const order = await script.call('POST', '/orders', PORT_DESIGN, key.authorization);
    const { id } = order.json<Order>();
    const quote = await script.call('POST', `/orders/${id}/validate`, undefined, key.authorization);
    const { quoteId } = quote.json<OrderValidation>();
    const deployed = await script.call(
      'POST',
      `/orders/${id}/deploy`,
      { quoteId },
      {
        ...key.authorization,
        'idempotency-key': randomUUID(),
      },
    );
    assert.equal(deployed.statusCode, 202, deployed.body);
    assert.equal(script.cookies.size, 0);
  });

  it('are shown once, and nothing of them is kept but a hash and their ending', async () => {
    const ada = await portal().signedIn(ADA);
    const { id, key } = await newKey(ada);
    await portal()
      .client()
      .call('GET', '/services', undefined, { authorization: `Bearer ${key}` });
    const list = await ada.get('/api-keys');
    const listed = list.json<Page<ApiKey>>().records.find((each) => each.id === id);
    assert.deepEqual(
      [listed?.ending, listed?.createdBy, listed?.lastUsedAt, listed?.revokedAt],
      [key.slice(-4), 'Ada Larsen', portal().now.toISOString(), undefined],
    );
    const { database, log } = portal();
    await ada.get('/company-activity');
    const rows = [
      ...(await database.selectFrom('api_keys').selectAll().execute()),
      ...(await database.selectFrom('activity').selectAll().execute()),
      ...(await database.selectFrom('rate_limits').selectAll().execute()),
    ];
    const written = JSON.stringify(rows) + log.join('\n') + list.body;
    assert.ok(written.includes(id) && !written.includes(key));
  });

  it('may do what their role may', async () => {
    const reader = await newKey(await portal().signedIn(ADA), 'READ_ONLY');
    const script = portal().client();
    const order = await script.call('POST', '/orders', PORT_DESIGN, reader.authorization);
    const { id } = order.json<Order>();
    const headers = { ...reader.authorization, 'idempotency-key': randomUUID() };
    expectProblem(await script.call('POST', `/orders/${id}/deploy`, undefined, headers), 403, 'forbidden');
  });

  it('reach nothing that belongs to a person, not even with the role of a Company Admin', async () => {
    const key = await newKey(await portal().signedIn(ADA), 'COMPANY_ADMIN');
    const script = portal().client();
    const calls = [
      ['GET', '/session'],
      ['DELETE', '/session'],
      ['GET', '/profile'],
      ['GET', '/activity'],
      ['GET', '/company-activity'],
      ['GET', '/api-keys'],
      ['POST', '/api-keys'],
    ] as const;
    for (const [method, path] of calls) {
      expectProblem(await script.call(method, path, undefined, key.authorization), 403, 'forbidden');
    }
    expectProblem(await script.call('GET', '/nowhere', undefined, key.authorization), 404, 'not-found');
  });

  it('are refused from the moment they are revoked', async () => {
    const ada = await portal().signedIn(ADA);
    const key = await newKey(ada);
    const script = portal().client();
    const revoked = (await ada.post(`/api-keys/${key.id}/revoke`)).json<ApiKey>();
    assert.equal(revoked.revokedAt, portal().now.toISOString());
    const refused = await script.call('GET', '/services', undefined, key.authorization);
    assert.match(expectProblem(refused, 401, 'wrong-api-key').detail ?? '', /has been revoked/);
    assert.equal(refused.headers['www-authenticate'], 'Bearer');

    portal().advance(1_000);
    assert.deepEqual((await ada.post(`/api-keys/${key.id}/revoke`)).json<ApiKey>(), revoked);
    const again = await ada.post('/api-keys', { name: key.name, role: 'READ_ONLY' });
    assert.equal(again.statusCode, 201, 'the name is free again');
  });

  it('are refused when unknown, also beside a session that is good', async () => {
    const ada = await portal().signedIn(ADA);
    const unknown = { authorization: 'Bearer fabric_key_of-nobody' };
    const refused = await ada.call('GET', '/services', undefined, unknown);
    assert.match(expectProblem(refused, 401, 'wrong-api-key').detail ?? '', /API key does not exist/);
    const other = { authorization: 'Basic YWRhOmFkYQ==' };
    assert.equal((await ada.call('GET', '/services', undefined, other)).statusCode, 200);
  });

  it('end with the account of whoever created them, also when it is opened again', async () => {
    const ada = await portal().signedIn(ADA);
    const { kit, invited } = await newAdmin(portal(), ada, 'kit');
    const key = await newKey(kit);
    const script = portal().client();
    assert.equal((await script.call('GET', '/services', undefined, key.authorization)).statusCode, 200);
    await ada.post(`/users/${invited.user.id}/deactivate`);
    const refused = await script.call('GET', '/services', undefined, key.authorization);
    const { detail } = expectProblem(refused, 401, 'wrong-api-key');
    assert.match(detail ?? '', /has been revoked/);

    const again = (await ada.post(`/users/${invited.user.id}/invitation`)).json<InvitedUser>();
    await accept(kit, again);
    expectProblem(await script.call('GET', '/services', undefined, key.authorization), 401, 'wrong-api-key');
  });

  it('may not do what the user who created them may no longer do', async () => {
    const ada = await portal().signedIn(ADA);
    const { kit, invited } = await newAdmin(portal(), ada, 'kai');
    const key = await newKey(kit);
    const script = portal().client();
    const lists = () => script.call('GET', '/services', undefined, key.authorization);
    const restores = () =>
      script.call('POST', `/services/${randomUUID()}/restore`, undefined, key.authorization);
    expectProblem(await restores(), 404, 'not-found');
    await ada.put(`/users/${invited.user.id}`, { role: 'READ_ONLY' });
    expectProblem(await restores(), 403, 'forbidden');
    assert.equal((await lists()).statusCode, 200);
  });

  it('are managed by Company Admins only', async () => {
    const ria = await portal().signedIn(RIA_READ_ONLY);
    expectProblem(await ria.get('/api-keys'), 403, 'forbidden');
    expectProblem(await ria.post('/api-keys', { name: 'Mine', role: 'READ_ONLY' }), 403, 'forbidden');
    expectProblem(await ria.post(`/api-keys/${randomUUID()}/revoke`), 403, 'forbidden');
  });

  it('have a name that no other working key of the company has', async () => {
    const ada = await portal().signedIn(ADA);
    const { name } = await newKey(ada);
    for (const taken of [name.toUpperCase(), '   ', '']) {
      const refused = await ada.post('/api-keys', { name: taken, role: 'READ_ONLY' });
      const { errors } = expectProblem(refused, 422, 'validation-failed');
      assert.deepEqual(
        errors?.map(({ pointer }) => pointer),
        ['#/name'],
      );
    }
    expectProblem(await ada.post(`/api-keys/${randomUUID()}/revoke`), 404, 'not-found');
  });

  it('leave their calls, also refused ones, in the Company Activity and in no User Activity', async () => {
    const ada = await portal().signedIn(ADA);
    const key = await newKey(ada);
    const script = portal().client();
    const good = await script.call('GET', '/services', undefined, key.authorization);
    await ada.post(`/api-keys/${key.id}/revoke`);
    const bad = await script.call('GET', '/services', undefined, key.authorization);

    const { records } = (
      await ada.get(`/company-activity?search=${encodeURIComponent(key.name)}`)
    ).json<ActivityPage>();
    assert.deepEqual(
      records.map(({ actor, channel, activity, status, traceId }) => [
        actor,
        channel,
        activity,
        status,
        traceId,
      ]),
      [bad, good].map((call) => [
        key.name,
        'API_KEY',
        'List services',
        call.statusCode,
        String(call.headers['trace-id']),
      ]),
    );
    const own = (await ada.get('/activity?channel=API_KEY')).json<ActivityPage>();
    assert.deepEqual(own.records, []);
  });
});
