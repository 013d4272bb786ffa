import assert from 'node:assert/strict';

import type { DemoAccount, Session } from '../contract/index.ts';
import { rateLimitsFor } from '../rate-limits/rate-limits.ts';
import { it } from '../testing/declare.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { ADA } from '../testing/people.ts';
import { onEachEngine } from '../testing/test-portal.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

onEachEngine('sessions', (portal) => {
  it('says who is signed in, and until when without further use', async () => {
    const client = portal().client();
    const signedIn = await client.signIn(ADA);

    assert.equal(signedIn.statusCode, 200);
    const session = signedIn.json<Session>();
    assert.equal(session.user.firstName, 'Ada');
    assert.equal(session.user.role, 'COMPANY_ADMIN');
    assert.equal(session.company.name, 'Bluegum Logistics');
    assert.equal(Date.parse(session.expiresAt) - portal().now.getTime(), 30 * MINUTE_MS);
    assert.deepEqual((await client.get('/session')).json(), session);
  });

  it('takes the e-mail address in any case and with spaces around it', async () => {
    assert.equal((await portal().client().signIn(` ${ADA.toUpperCase()} `)).statusCode, 200);
  });

  it('every demo account can sign in with the password it shows', async () => {
    const accounts = (await portal().client().get('/demo-accounts')).json<DemoAccount[]>();
    assert.ok(accounts.length >= 5);
    for (const { email, password, company, role } of accounts) {
      const session = (await portal().client().signIn(email, password)).json<Session>();
      assert.deepEqual([session.user.role, session.company.name], [role, company]);
    }
  });

  it('refuses a wrong password and an unknown e-mail address in the same words', async () => {
    const wrong = expectProblem(await portal().client().signIn(ADA, 'guess'), 401, 'wrong-credentials');
    const unknown = expectProblem(
      await portal().client().signIn('nobody@nowhere.example', 'guess'),
      401,
      'wrong-credentials',
    );
    assert.equal(wrong.detail, unknown.detail);
  });

  it('tells a user who is not signed in from one whose session has expired', async () => {
    const client = portal().client();
    expectProblem(await client.get('/session'), 401, 'not-signed-in');
    expectProblem(await client.get('/services'), 401, 'not-signed-in');

    await client.signIn(ADA);
    portal().advance(30 * MINUTE_MS);
    expectProblem(await client.get('/services'), 401, 'session-expired');
    expectProblem(await client.get('/session'), 401, 'session-expired');
    expectProblem(await client.put('/profile', {}), 401, 'session-expired');
    assert.equal((await client.signIn(ADA)).statusCode, 200);
  });

  it('keeps a session that is used, for twelve hours at most', async () => {
    const client = await portal().signedIn(ADA);
    for (let used = 0; used < 12 * HOUR_MS - 20 * MINUTE_MS; used += 20 * MINUTE_MS) {
      portal().advance(20 * MINUTE_MS);
      assert.equal((await client.get('/session')).statusCode, 200);
    }
    const { expiresAt } = (await client.get('/session')).json<Session>();
    assert.equal(Date.parse(expiresAt) - portal().now.getTime(), 20 * MINUTE_MS);
    portal().advance(20 * MINUTE_MS);
    expectProblem(await client.get('/session'), 401, 'session-expired');
  });

  it('ends with sign-out, also for a copy of its cookie', async () => {
    const client = await portal().signedIn(ADA);
    const copy = portal().client();
    copy.cookies.set('session', client.cookies.get('session') ?? '');

    assert.equal((await client.delete('/session')).statusCode, 204);
    assert.equal(client.cookies.has('session'), false);
    expectProblem(await client.get('/session'), 401, 'not-signed-in');
    expectProblem(await copy.get('/session'), 401, 'session-expired');
    assert.equal((await client.delete('/session')).statusCode, 204, 'signing out twice is no error');
  });

  it('starts a new session with each sign-in and ends the one before', async () => {
    const client = await portal().signedIn(ADA);
    const first = client.cookies.get('session') ?? '';
    await client.signIn(ADA);
    assert.notEqual(client.cookies.get('session'), first);

    const thief = portal().client();
    thief.cookies.set('session', first);
    expectProblem(await thief.get('/services'), 401, 'session-expired');
  });

  it('hides its cookie from scripts and keeps only the hash of its token', async () => {
    const client = portal().client();
    const { cookies } = await client.signIn(ADA);
    const session = cookies.find(({ name }) => name === 'session');
    assert.deepEqual(
      { ...session, value: '' },
      { name: 'session', value: '', path: '/', httpOnly: true, sameSite: 'Lax' },
    );
    const hashes = await portal().database.selectFrom('sessions').select('token_hash').execute();
    assert.ok(hashes.every(({ token_hash }) => token_hash !== session?.value));
  });

  it('refuses changes without the XSRF token of the session', async () => {
    const client = await portal().signedIn(ADA);
    const own = client.cookies.get('XSRF-TOKEN') ?? '';
    const profile = { firstName: 'Ada', lastName: 'Larsen', jobTitle: '', phone: '' };

    for (const token of ['', 'made-up']) {
      const response = await client.call('PUT', '/profile', profile, { 'x-xsrf-token': token });
      expectProblem(response, 403, 'xsrf');
    }
    client.cookies.set('XSRF-TOKEN', 'planted');
    expectProblem(await client.put('/profile', profile), 403, 'xsrf');
    client.cookies.set('XSRF-TOKEN', own);
    assert.equal((await client.put('/profile', profile)).statusCode, 200);
  });

  it('signing in takes the XSRF token that reading the session gives', async () => {
    const client = portal().client();
    const credentials = { email: ADA, password: 'fabric-demo' };
    expectProblem(await client.post('/session', credentials), 403, 'xsrf');
    await client.get('/session');
    assert.equal((await client.post('/session', credentials)).statusCode, 200);
  });
});

onEachEngine(
  'sessions behind a proxy',
  (portal) => {
    it('marks its cookies as secure when the proxy speaks https', async () => {
      const headers = { 'x-forwarded-proto': 'https' };
      const { cookies } = await portal().client().call('GET', '/session', undefined, headers);
      assert.equal(cookies[0]?.secure, true);
    });

    it('keeps its session under a name that only this host can set, when the proxy speaks https', async () => {
      const client = portal().client();
      const headers = { 'x-forwarded-proto': 'https' };
      await client.call('GET', '/session', undefined, headers);
      await client.call('POST', '/session', { email: ADA, password: 'fabric-demo' }, headers);
      assert.ok(client.cookies.has('__Host-session'));
      assert.equal((await client.call('GET', '/profile', undefined, headers)).statusCode, 200);
      client.cookies.set('session', client.cookies.get('__Host-session') ?? '');
      client.cookies.delete('__Host-session');
      assert.equal((await client.call('GET', '/profile', undefined, headers)).statusCode, 401);
    });
  },
  { trustProxy: 1 },
);

onEachEngine(
  'sign-in limits',
  (portal) => {
    it('lets ten attempts in five minutes through, and says when the next one may come', async () => {
      const client = portal().client();
      for (let attempt = 1; attempt <= 10; attempt++) {
        expectProblem(await client.signIn(ADA, 'guess'), 401, 'wrong-credentials');
      }
      const response = await client.signIn(ADA);
      expectProblem(response, 429, 'too-many-requests');
      assert.equal(response.headers['retry-after'], '300');
      assert.equal((await client.signIn('tom@bluegum.example')).statusCode, 200, 'others are not kept out');

      portal().advance(5 * MINUTE_MS);
      assert.equal((await client.signIn(ADA)).statusCode, 200);
    });

    const guess = async (forwarded: string, email: string) => {
      const client = portal().client();
      const headers = { 'x-forwarded-for': forwarded };
      await client.call('GET', '/session', undefined, headers);
      return client.call('POST', '/session', { email, password: 'guess' }, headers);
    };

    it('does not believe a client about its own address', async () => {
      const statuses: number[] = [];
      for (let attempt = 1; attempt <= 11; attempt++) {
        const { statusCode } = await guess(`198.51.100.${attempt}, 203.0.113.7`, 'mei@bluegum.example');
        statuses.push(statusCode);
      }
      assert.deepEqual(statuses, [...Array<number>(10).fill(401), 429]);
    });

    it('takes an IPv4 address for the same one in the form of IPv6', async () => {
      const statuses: number[] = [];
      for (let attempt = 1; attempt <= 11; attempt++) {
        const address = `${attempt % 2 ? '::ffff:' : ''}203.0.113.8`;
        statuses.push((await guess(address, 'ida@bluegum.example')).statusCode);
      }
      assert.deepEqual(statuses, [...Array<number>(10).fill(401), 429]);
    });

    it('limits the attempts at one account from many addresses', async () => {
      const statuses: number[] = [];
      for (let attempt = 1; attempt <= 31; attempt++) {
        statuses.push((await guess(`192.0.2.${attempt}`, 'jonas@bluegum.example')).statusCode);
      }
      assert.deepEqual(statuses, [...Array<number>(30).fill(401), 429]);
    });

    it('limits the attempts at many accounts from one address', async () => {
      const statuses = new Set<number>();
      for (let attempt = 1; attempt <= 100; attempt++) {
        statuses.add((await guess('203.0.113.99', `n${attempt}@nowhere.example`)).statusCode);
      }
      assert.deepEqual([...statuses], [401]);
      assert.equal((await guess('203.0.113.99', ADA)).statusCode, 429);
    });
  },
  { rateLimits: rateLimitsFor(500), trustProxy: 1 },
);

onEachEngine(
  'call limits',
  (portal) => {
    it('counts the calls without a session by network, because addresses of IPv6 are free', async () => {
      const call = (host: number) =>
        portal()
          .client()
          .call('GET', '/services', undefined, { 'x-forwarded-for': `2001:db8:7:7::${host}` });
      const answers: number[] = [];
      for (let host = 1; host <= 101; host++) answers.push((await call(host)).statusCode);
      assert.deepEqual(answers, [...Array<number>(100).fill(401), 429]);
    });

    it('counts the calls of each session by itself', async () => {
      const ada = await portal().signedIn(ADA);
      for (let call = 1; call <= 100; call++) assert.equal((await ada.get('/profile')).statusCode, 200);
      const refused = await ada.get('/profile');
      expectProblem(refused, 429, 'too-many-requests');
      assert.ok(Number(refused.headers['retry-after']) > 0);

      const tom = await portal().signedIn('tom@bluegum.example');
      assert.equal((await tom.get('/profile')).statusCode, 200);
    });
  },
  { rateLimits: rateLimitsFor(100), trustProxy: 1 },
);
