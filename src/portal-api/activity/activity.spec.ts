import assert from 'node:assert/strict';

import type { ActivityPage, Profile } from '../contract/index.ts';
import { it } from '../testing/declare.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { deploy, PORT_DESIGN } from '../testing/orders.ts';
import { ADA, NORA_KESTREL } from '../testing/people.ts';
import type { PortalClient } from '../testing/portal-client.ts';
import { onEachEngine } from '../testing/test-portal.ts';

const activity = async (client: PortalClient, query = '') =>
  (await client.get(`/activity${query}`)).json<ActivityPage>();

onEachEngine('Activity Log', (portal) => {
  it('holds each call of the user in words, newest first', async () => {
    const client = await portal().signedIn(ADA);
    const order = await deploy(client, PORT_DESIGN);
    const deployedAt = portal().now.toISOString();
    // Calls in the same millisecond have no defined order.
    const later = () => portal().advance(1);
    later();
    await client.get('/services');
    later();
    await client.get('/nowhere');
    later();
    await client.delete('/session');
    later();
    await client.signIn(ADA);

    const { records } = await activity(client, '?limit=8');
    assert.deepEqual(
      records.map((record) => [record.activity, record.method, record.route, record.status]),
      [
        ['Sign in', 'POST', '/api/session', 200],
        ['Sign out', 'DELETE', '/api/session', 204],
        ['Call to an unknown route', 'GET', 'unknown', 404],
        ['List services', 'GET', '/api/services', 200],
        ['Deploy order', 'POST', '/api/orders/:id/deploy', 202],
        ['Validate order', 'POST', '/api/orders/:id/validate', 200],
        ['Save order', 'POST', '/api/orders', 201],
        ['Sign in', 'POST', '/api/session', 200],
      ],
    );
    const deployment = records[4];
    assert.deepEqual(
      [deployment?.actor, deployment?.channel, deployment?.traceId, deployment?.at],
      [ADA, 'PORTAL', order.headers['trace-id'], deployedAt],
    );
  });

  it('finds a call by its trace id, and no call of others', async () => {
    const ada = await portal().signedIn(ADA);
    const traceId = String((await ada.get('/locations')).headers['trace-id']);
    const { records } = await activity(ada, `?traceId=${traceId}`);
    assert.deepEqual(
      records.map((record) => record.activity),
      ['List locations'],
    );
    const nora = await portal().signedIn(NORA_KESTREL);
    assert.deepEqual(await activity(nora, `?traceId=${traceId}`), { records: [] });
    assert.ok((await activity(nora)).records.every(({ actor }) => actor === NORA_KESTREL));
  });

  it('is read page by page while new calls come in', async () => {
    const client = await portal().signedIn('tom@bluegum.example');
    const expected = await Promise.all(
      Array.from({ length: 5 }, async () => String((await client.get('/profile')).headers['trace-id'])),
    );
    const seen: string[] = [];
    let before: string | undefined;
    do {
      const page = await activity(client, `?limit=2${before ? `&before=${before}` : ''}`);
      seen.push(
        ...page.records.filter((record) => record.activity === 'Read profile').map(({ traceId }) => traceId),
      );
      assert.ok(page.records.length <= 2);
      before = page.before;
    } while (before !== undefined);
    assert.deepEqual(seen.toSorted(), expected.toSorted());
  });

  it('refuses a cursor, limit or trace id that is none', async () => {
    const client = await portal().signedIn(ADA);
    for (const query of ['?before=x', '?limit=-1', '?traceId=abc']) {
      expectProblem(await client.get(`/activity${query}`), 422, 'validation-failed');
    }
    assert.equal((await activity(client, '?limit=0')).records.length, 1);
  });

  it('holds failed sign-ins with the e-mail address as actor, and with nothing that is none', async () => {
    const client = portal().client();
    await client.signIn('stranger@nowhere.example', 'guess');
    await client.signIn('hunter2-my-password', 'guess');
    await client.signIn(ADA, 'guess');
    await client.signIn(ADA);
    const { records } = await activity(client, '?limit=2');
    assert.deepEqual(
      records.map(({ actor, status }) => [actor, status]),
      [
        [ADA, 200],
        [ADA, 401],
      ],
    );
    const strangers = await portal()
      .database.selectFrom('activity')
      .select('actor')
      .where('activity', '=', 'Sign in')
      .where('user_id', 'is', null)
      .orderBy('id')
      .execute();
    assert.deepEqual(
      strangers.map(({ actor }) => actor),
      ['stranger@nowhere.example', 'unknown'],
    );
  });

  it('holds calls with a session that has expired under the name of its user', async () => {
    const client = await portal().signedIn(ADA);
    portal().advance(60 * 60_000);
    const traceId = String((await client.get('/services')).headers['trace-id']);
    await client.signIn(ADA);
    const { records } = await activity(client, `?traceId=${traceId}`);
    assert.deepEqual(
      records.map(({ status }) => status),
      [401],
    );
  });

  it('holds no secret, neither does the server’s log', async () => {
    const secrets = [
      'secret-in-body',
      'secret-in-query',
      'secret-key',
      'secret-in-path',
      'secret-header',
      'fabric-demo',
    ];
    const client = await portal().signedIn(ADA);
    const headers = { authorization: 'Bearer secret-header', 'idempotency-key': 'secret-key' };
    await client.call('POST', '/orders?token=secret-in-query', { kind: 'secret-in-body' }, headers);
    await client.call('POST', '/orders/secret-in-path/deploy', undefined, headers);
    await client.post('/session', { email: ADA, password: 'secret-in-body' });
    await client.get('/secret-in-path?password=secret-in-query');
    await activity(client);

    const rows = await portal().database.selectFrom('activity').selectAll().execute();
    assert.ok(rows.length > 0 && portal().log.length > 0);
    const written = JSON.stringify(rows) + portal().log.join('\n');
    for (const secret of [...secrets, ...client.cookies.values()]) {
      assert.ok(!written.includes(secret), `${secret} was written`);
    }
  });

  it('never fails a read when it cannot be written, and has it as soon as it can', async () => {
    const client = await portal().signedIn(ADA);
    const { database, log } = portal();
    await activity(client);
    await database.schema.alterTable('activity').renameTo('activity_away').execute();
    assert.equal((await client.get('/profile')).statusCode, 200);
    await client.get('/activity');
    await database.schema.alterTable('activity_away').renameTo('activity').execute();
    assert.equal((await client.get('/locations')).statusCode, 200);
    const { records } = await activity(client, '?limit=3');
    assert.deepEqual(
      records.map((record) => record.activity),
      ['List locations', 'Read own activity', 'Read profile'],
    );
    assert.ok(log.some((line) => line.includes('of the Activity Log could not be written')));
  });

  it('has a change or there is none: one cannot be kept without the other', async () => {
    const client = await portal().signedIn(ADA);
    const { database } = portal();
    const profile = { firstName: 'Adele', lastName: 'Larsen', jobTitle: '', phone: '' };
    await database.schema.alterTable('activity').renameTo('activity_away').execute();
    expectProblem(await client.put('/profile', profile), 500, 'internal-error');
    await database.schema.alterTable('activity_away').renameTo('activity').execute();
    assert.equal((await client.get('/profile')).json<Profile>().firstName, 'Ada');
    assert.equal((await client.put('/profile', profile)).statusCode, 200);
    const { records } = await activity(client, '?limit=10');
    const changes = records.filter(({ activity: what }) => what === 'Update profile');
    assert.deepEqual(
      changes.map(({ status }) => status).sort((one, other) => one - other),
      [200, 500],
    );
  });
});
