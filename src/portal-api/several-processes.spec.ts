import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before } from 'node:test';

import type { Approval, CreatedApiKey, Order, Page, Problem, Service, Session } from './contract/index.ts';
import { type OpenDatabase, openPostgres } from './database/open-database.ts';
import { KESTREL_HUB, SYDNEY_CORE } from './demo/demo-services.ts';
import { describe, it } from './testing/declare.ts';
import { PORT_DESIGN, vxcDesign } from './testing/orders.ts';
import { ADA, NORA_KESTREL } from './testing/people.ts';
import { RemoteClient } from './testing/remote-client.ts';
import { type ServerProcess, startServerProcess } from './testing/server-process.ts';
import { somebodyWaits } from './testing/somebody-waits.ts';
import { newServerDatabase } from './testing/test-databases.ts';

async function ordered(
  client: RemoteClient,
  design: object,
): Promise<{ id: string; headers: Record<string, string> }> {
  const { id } = await client.call<Order>('POST', '/orders', design);
  return { id, headers: { 'idempotency-key': randomUUID() } };
}

describe('two processes on one PostgreSQL', () => {
  const environment = { PROVISIONING_STEP_MS: '100', DATABASE_URL: '' };
  let one: ServerProcess;
  let two: ServerProcess;
  let atOne: RemoteClient;
  let atTwo: RemoteClient;

  before(async () => {
    environment.DATABASE_URL = await newServerDatabase();
    [one, two] = await Promise.all([startServerProcess(environment), startServerProcess(environment)]);
    atOne = await new RemoteClient(one.address).signIn(ADA);
    atTwo = atOne.at(two.address);
  });
  after(() => Promise.all([one.stop(), two.stop()]));

  it('know the same sessions, from sign-in to sign-out', async () => {
    assert.equal((await atTwo.call<Session>('GET', '/session')).user.email, ADA);
    const leaving = await new RemoteClient(one.address).signIn(ADA);
    const elsewhere = leaving.at(two.address);
    // The answer to a sign-out has no body.
    await assert.rejects(elsewhere.call('DELETE', '/session'), SyntaxError);
    assert.equal((await leaving.call<Problem>('GET', '/services')).status, 401);
  });

  it('carry an order out once, whichever is asked and however often', async () => {
    const { id, headers } = await ordered(atOne, { ...PORT_DESIGN, name: 'Ordered twice' });
    const deploy = (client: RemoteClient) => client.deploy<Order | Problem>(id, headers);
    const answers = await Promise.all([deploy(atOne), deploy(atTwo), deploy(atOne), deploy(atTwo)]);
    assert.ok(answers.some((answer) => 'state' in answer));
    await atTwo.waitFor<Order>(`/orders/${id}`, ({ state }) => state === 'DEPLOYED');
    const { records: services } = await atTwo.call<Page<Service>>('GET', '/services');
    const made = services.filter(({ name }) => name === 'Ordered twice');
    assert.deepEqual(
      made.map(({ history }) => history.map(({ state }) => state)),
      [['DEPLOYABLE', 'CONFIGURED', 'LIVE']],
    );
  });

  it('let one company ask at the one, and the other approve at the other', async () => {
    const { id, headers } = await ordered(atOne, { ...vxcDesign(SYDNEY_CORE, KESTREL_HUB), name: 'Asked' });
    await atOne.deploy(id, headers);
    const nora = await new RemoteClient(two.address).signIn(NORA_KESTREL);
    const { records: approvals } = await nora.call<Page<Approval>>('GET', '/approvals');
    const newest = approvals
      .filter(({ state, kind }) => state === 'PENDING' && kind === 'CONNECTION')
      .toSorted((a, b) => b.requestedAt.localeCompare(a.requestedAt))[0];
    await nora.call('POST', `/connection-requests/${newest?.id ?? ''}/approve`);
    await atOne.waitFor<Order>(`/orders/${id}`, ({ state }) => state === 'DEPLOYED');
  });

  it('refuse an API key at both as soon as one has revoked it', async () => {
    const creation = { name: 'Everywhere', role: 'READ_ONLY' };
    const { apiKey, key } = await atOne.call<CreatedApiKey>('POST', '/api-keys', creation);
    const script = new RemoteClient(two.address);
    const list = () =>
      script.call<Page<Service> | Problem>('GET', '/services', undefined, { authorization: `Bearer ${key}` });
    assert.ok('records' in (await list()));
    await atOne.call('POST', `/api-keys/${apiKey.id}/revoke`);
    assert.equal(((await list()) as Problem).status, 401);
  });
});

describe('a process that is killed in the middle of a provisioning step', () => {
  let url: string;
  let watching: OpenDatabase;

  before(async () => {
    url = await newServerDatabase();
    watching = await openPostgres(url);
  });
  after(() => watching.close());

  it('leaves the order to another one, which takes it to its end', async () => {
    const environment = { DATABASE_URL: url, PROVISIONING_STEP_MS: '400' };
    const dying = await startServerProcess(environment);
    const client = await new RemoteClient(dying.address).signIn(ADA);
    const { id, headers } = await ordered(client, PORT_DESIGN);
    await client.deploy(id, headers);

    // While the test locks the order, the last step is stuck inside its transaction. The process is killed there.
    const { database } = watching;
    await database.transaction().execute(async (transaction) => {
      await transaction.selectFrom('orders').select('id').where('id', '=', id).forUpdate().execute();
      await somebodyWaits(database);
      await dying.kill();
    });

    const other = await startServerProcess(environment);
    const order = await client
      .at(other.address)
      .waitFor<Order>(`/orders/${id}`, ({ state }) => state === 'DEPLOYED');
    assert.equal(order.serviceState, 'LIVE');
    const jobs = await database.selectFrom('provisioning_jobs').select('order_id').execute();
    assert.deepEqual(jobs, [], 'nothing is left to do');
    await other.stop();
  });
});
