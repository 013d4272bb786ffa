import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { connect, Socket } from 'node:net';
import { afterEach } from 'node:test';

import { sql } from 'kysely';

import type { ActivityPage, Order, Problem, Service } from './contract/index.ts';
import { openPostgres } from './database/open-database.ts';
import { SYDNEY_CORE } from './demo/demo-services.ts';
import { startApi, type StartedApi } from './start-api.ts';
import { describe, it } from './testing/declare.ts';
import { deployQuoted, PORT_DESIGN, quoteOf, saved, vxcDesign } from './testing/orders.ts';
import { ADA } from './testing/people.ts';
import { startPostgresServer } from './testing/postgres-server.ts';
import { RemoteClient } from './testing/remote-client.ts';
import { newServerDatabase } from './testing/test-databases.ts';
import { onEachEngine, TestPortal } from './testing/test-portal.ts';

const HOUR_MS = 60 * 60_000;
const QUICK = { PORT: '0', PROVISIONING_STEP_MS: '50', RATE_LIMIT: '1000000', DEMO_DATA: 'on' };
const PROFILE = { firstName: 'Ada', lastName: 'Larsen', jobTitle: '', phone: '' };

describe('the API on a PostgreSQL that fails', () => {
  const running: StartedApi[] = [];
  const start = async (url: string): Promise<StartedApi> => {
    const api = await startApi({ ...QUICK, LOG_LEVEL: 'silent', DATABASE_URL: url });
    running.push(api);
    return api;
  };
  afterEach(async () => {
    for (const api of running.splice(0)) await api.close();
  });

  it('records again as soon as the database is back, and says how many reads it could not keep', async () => {
    const postgres = await startPostgresServer();
    const api = await start(postgres.urlOf('postgres'));
    const client = await new RemoteClient(api.address).signIn(ADA);
    await postgres.pause();
    // Unknown routes need no database and are recorded like all calls.
    const stranger = new RemoteClient(api.address);
    for (let call = 0; call < 2_100; call += 100) {
      await Promise.all(Array.from({ length: 100 }, () => stranger.call('GET', '/nowhere')));
    }
    await postgres.resume();
    for (let change = 0; change < 20; change++) await client.call('PUT', '/profile', PROFILE);
    const changes = await client.waitFor<ActivityPage>(
      '/activity?search=update+profile&limit=200',
      ({ records }) => records.length >= 20,
    );
    assert.equal(changes.records.length, 20);
    const { database, close } = await openPostgres(postgres.urlOf('postgres'));
    const { rows } = await sql<{ calls: number; records: number }>`
      select sum(calls)::int as calls, count(*)::int as records from activity where route = 'unknown'`.execute(
      database,
    );
    assert.ok((rows[0]?.calls ?? 0) >= 2_100, 'each is recorded or counted');
    assert.ok((rows[0]?.records ?? 0) < 2_100, 'not all of them were kept');
    await close();
    await api.close();
    running.length = 0;
    await postgres.stop();
  });

  it('says within seconds that a database that has stopped is away', async () => {
    const postgres = await startPostgresServer();
    const api = await start(postgres.urlOf('postgres'));
    const client = new RemoteClient(api.address);
    await postgres.freeze(true);
    const started = Date.now();
    assert.equal((await client.call<Problem>('GET', '/health')).status, 503);
    assert.ok(Date.now() - started < 4_000);
    await postgres.freeze(false);
    await client.waitFor<{ status: unknown }>('/health', ({ status }) => status === 'ready');
    await api.close();
    running.length = 0;
    await postgres.stop();
  });

  it('keeps its health while a table is locked and everybody waits for it', async () => {
    const url = await newServerDatabase();
    const api = await start(url);
    const client = await new RemoteClient(api.address).signIn(ADA);
    const { database, close } = await openPostgres(url);
    await database.transaction().execute(async (transaction) => {
      await sql`lock table users in access exclusive mode`.execute(transaction);
      const waiting = Array.from({ length: 24 }, () => client.call<Problem>('GET', '/profile'));
      const { status } = await client.call<{ status: unknown }>('GET', '/health');
      assert.equal(status, 'ready');
      // As the server does itself when a statement takes too long, but not only after five seconds.
      const cancelled = sql`select pg_cancel_backend(pid) from pg_stat_activity
        where wait_event_type = 'Lock' and datname = current_database()`;
      let answers: readonly Problem[] | undefined;
      void Promise.all(waiting).then((all) => (answers = all));
      while (!answers) await cancelled.execute(database);
      assert.ok(answers.every((answer) => answer.status === 503));
    });
    await close();
    assert.equal((await client.call<{ email: string }>('GET', '/profile')).email, ADA);
  });

  it('gives no role that it runs as a way to the rights of the owner', async () => {
    const url = await newServerDatabase();
    const api = await start(url);
    await api.close();
    running.length = 0;
    const { database, close } = await openPostgres(url);
    await sql`create temporary table activity (at timestamptz)`.execute(database);
    await sql`insert into public.activity (at, actor, channel, activity, method, route, status, trace_id)
      values (now() - interval '61 days', 'a', 'PORTAL', 'b', 'GET', 'c', 200, 'old')`.execute(database);
    await sql`select remove_old_activity()`.execute(database);
    const { rows } = await sql`select from public.activity where trace_id = 'old'`.execute(database);
    assert.equal(rows.length, 0, 'the function works on the log, not on a temporary table of its caller');
    await close();
  });
});

describe('an answer that nobody reads', () => {
  it('does not hold its connection for ever', async () => {
    const portal = await TestPortal.start('server', { requestTimeoutMs: 300 });
    const address = await portal.server.listen({ port: 0, host: '127.0.0.1' });
    const ada = await portal.signedIn(ADA);
    // More than the buffers of a connection hold.
    await sql`
      insert into activity (at, user_id, company_id, actor, channel, activity, method, route, status, trace_id)
      select now(), id, company_id, email, 'PORTAL', repeat('x', 20000), 'GET', '/', 200, ''
      from users, generate_series(1, 1000) where email = ${ADA}`.execute(portal.database);
    const closed = new Promise<void>((resolve) => {
      portal.server.server.once('connection', (connection) => connection.once('close', () => resolve()));
    });
    const reader = connect(Number(new URL(address).port), '127.0.0.1');
    reader.on('error', () => undefined).pause();
    reader.write(
      `GET /api/activity/export HTTP/1.1\r\nHost: x\r\nCookie: session=${ada.cookies.get('session')}\r\n\r\n`,
    );
    await closed;
    reader.destroy();
    await portal.close();
  });
});

describe('a request that does not arrive', () => {
  it('is answered when its time is over, like what Node would answer without a reason', async () => {
    const portal = await TestPortal.start('server', { requestTimeoutMs: 300 });
    const address = await portal.server.listen({ port: 0, host: '127.0.0.1' });
    const say = (text: string) =>
      new Promise<string>((resolve) => {
        let answer = '';
        const socket = connect(Number(new URL(address).port), '127.0.0.1', () => socket.write(text));
        socket.on('data', (data) => (answer += data.toString())).on('close', () => resolve(answer));
      });
    const answers = await Promise.all([
      say(
        'POST /api/session HTTP/1.1\r\nHost: x\r\nCookie: XSRF-TOKEN=a\r\nX-XSRF-TOKEN: a\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
      ),
      say('NONSENSE\r\n\r\n'),
      say(`GET /api/health HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`),
      say('GET /api/health HTTP/1.1\r\nConnection: close\r\n\r\n'),
      say('GET /api/nowhere HTTP/1.1\r\nHost: x\r\nExpect: much\r\nConnection: close\r\n\r\n'),
      say('CONNECT x:443 HTTP/1.1\r\nHost: x:443\r\n\r\n'),
    ]);
    for (const [at, status] of [408, 400, 431, 400, 404, 405].entries()) {
      assert.match(answers[at] ?? '', new RegExp(`^HTTP/1.1 ${status} `));
      assert.match(answers[at] ?? '', /application\/problem\+json/);
      assert.match(answers[at] ?? '', /nosniff/i);
    }
    // Showing the Activity Log first writes what waits.
    await (await portal.signedIn(ADA)).get('/activity');
    const traces = answers.map((answer) => /^Trace-Id: (\w+)/im.exec(answer)?.[1] ?? '');
    const recorded = await portal.database
      .selectFrom('activity')
      .select('status')
      .where('trace_id', 'in', traces)
      .orderBy('status')
      .execute();
    // Calls for health are never recorded.
    assert.deepEqual(
      recorded.map(({ status }) => status),
      [400, 404, 405, 408, 431],
    );
    await portal.server.close();
  });
});

onEachEngine('a request that is broken off', (portal) => {
  it('is recorded, and not taken for a failure of the database', async () => {
    const { server, log } = portal();
    const client = await portal().signedIn(ADA);
    const cookie = [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const { port } = new URL(await server.listen({ port: 0, host: '127.0.0.1' }));
    const head = `POST /api/orders HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: ${cookie}\r\nX-XSRF-TOKEN: ${client.cookies.get('XSRF-TOKEN') ?? ''}\r\n`;
    const moments: readonly ((request: IncomingMessage) => void)[] = [
      // As Node does when the connection breaks while the API looks for the session, before it reads the body.
      (request) => request.destroy(new Error('aborted')),
      // When the API has begun to read the body.
      (request) =>
        request.on('newListener', (event) => event === 'data' && setImmediate(() => socket.destroy())),
    ];
    let socket = new Socket();
    for (const breakOff of moments) {
      const gone = new Promise((resolve) => {
        server.server.once('connection', (connection) => connection.once('close', resolve));
      });
      server.server.prependOnceListener('request', breakOff);
      socket = connect(Number(port), '127.0.0.1', () => {
        socket.write(`${head}Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{`);
      });
      await gone;
    }
    let recorded: number[] = [];
    for (let attempt = 0; attempt < 50 && recorded.length < moments.length; attempt++) {
      const { records } = (
        await client.get('/activity?search=save+order&outcome=FAILED')
      ).json<ActivityPage>();
      recorded = records.map(({ status }) => status);
    }
    assert.deepEqual(recorded, [400, 400]);
    assert.deepEqual(
      log.filter((line) => line.includes('The request failed')),
      [],
    );
  });
});

onEachEngine('background work that fails', (portal) => {
  it('rests, is tried again, and keeps no other work from being done', async () => {
    const client = await portal().signedIn(ADA);
    const { database } = portal();
    const [poisoned, other] = await Promise.all(
      ['Poisoned', 'Other'].map(async (name) => {
        const { id } = await saved(client, { ...PORT_DESIGN, name });
        return (await deployQuoted(client, id, await quoteOf(client, id))).json<Order>();
      }),
    );
    assert.ok(poisoned && other);
    const uid = poisoned.serviceUid ?? '';
    await sql`alter table services add constraint poison check (uid <> ${sql.lit(uid)} or state = 'DEPLOYABLE')`.execute(
      database,
    );
    await portal().provisionStep();
    await portal().provisionStep();
    const stateOf = async (order: Order) =>
      (await client.get(`/services/${order.serviceUid ?? ''}`)).json<Service>().state;
    assert.deepEqual([await stateOf(poisoned), await stateOf(other)], ['DEPLOYABLE', 'LIVE']);
    const failures = await database.selectFrom('job_failures').selectAll().execute();
    assert.deepEqual([failures[0]?.subject_id, failures.length], [uid, 1]);
    assert.match(failures[0]?.last_error ?? '', /poison/);

    await sql`alter table services drop constraint poison`.execute(database);
    portal().advance(60_000);
    await portal().provisionStep();
    await portal().provisionStep();
    assert.equal(await stateOf(poisoned), 'LIVE');
    assert.deepEqual(await database.selectFrom('job_failures').selectAll().execute(), []);
  });

  it('goes on after the clock of the process was wrong for a while, and does nothing twice', async () => {
    const client = await portal().signedIn(ADA);
    const deploy = async (name: string) => {
      const { id } = await saved(client, { ...PORT_DESIGN, name });
      return (await deployQuoted(client, id, await quoteOf(client, id))).json<Order>().serviceUid ?? '';
    };
    const earlier = await deploy('Before the clock went wrong');
    portal().advance(-HOUR_MS);
    const meanwhile = await deploy('By the wrong clock');
    assert.equal((await client.get('/profile')).statusCode, 200, 'the user stays signed in');
    await portal().provisionStep();
    portal().advance(HOUR_MS);
    for (let step = 0; step < 3; step++) await portal().provisionStep();
    for (const uid of [earlier, meanwhile]) {
      const { state, history } = (await client.get(`/services/${uid}`)).json<Service>();
      assert.equal(state, 'LIVE');
      assert.deepEqual(
        history.map((change) => change.state),
        ['DEPLOYABLE', 'CONFIGURED', 'LIVE'],
      );
    }
    const { records } = (await client.get('/activity?search=deploy+order')).json<ActivityPage>();
    assert.ok(records.filter(({ status }) => status === 202).length >= 2);
  });

  it('chooses a VLAN for each of many orders that ask for a free one at once', async () => {
    const client = await portal().signedIn(ADA);
    const { uid } = (await client.list<Service>('/services')).find(
      ({ kind, state, uid: each }) => kind === 'PORT' && state === 'LIVE' && each !== SYDNEY_CORE,
    ) ?? {
      uid: '',
    };
    const orders = await Promise.all(
      Array.from({ length: 6 }, async () => {
        const { id } = await saved(client, vxcDesign(SYDNEY_CORE, uid));
        return { id, quoteId: await quoteOf(client, id) };
      }),
    );
    const answers = await Promise.all(
      orders.map(({ id, quoteId }) => deployQuoted(client, id, quoteId, randomUUID())),
    );
    assert.deepEqual(
      answers.map(({ statusCode }) => statusCode),
      Array<number>(6).fill(202),
    );
  });
});
