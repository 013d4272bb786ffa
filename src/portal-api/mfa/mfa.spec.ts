import assert from 'node:assert/strict';

import { TOTP } from 'otpauth';

import type { ActivityPage, MfaRecoveryCodes, MfaSetUp, User } from '../contract/index.ts';
import { rateLimitsFor } from '../rate-limits/rate-limits.ts';
import { it } from '../testing/declare.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { ADA, NORA_KESTREL, RIA_READ_ONLY } from '../testing/people.ts';
import type { PortalClient } from '../testing/portal-client.ts';
import { onEachEngine, type TestPortal } from '../testing/test-portal.ts';

const STEP_MS = 30_000;

const codeOf = (portal: TestPortal, secret: string, steps = 0) =>
  new TOTP({ secret }).generate({ timestamp: portal.now.getTime() + steps * STEP_MS });

async function enable(portal: TestPortal, client: PortalClient) {
  const { secret } = (await client.post('/mfa/set-up')).json<MfaSetUp>();
  const response = await client.post('/mfa/enable', { code: codeOf(portal, secret) });
  assert.equal(response.statusCode, 200, response.body);
  portal.advance(STEP_MS);
  return { secret, ...response.json<MfaRecoveryCodes>() };
}

async function disable(portal: TestPortal, client: PortalClient, secret: string): Promise<void> {
  portal.advance(STEP_MS);
  assert.equal((await client.post('/mfa/disable', { code: codeOf(portal, secret) })).statusCode, 204);
}

async function signIn(portal: TestPortal, email: string, code?: string) {
  const client = portal.client();
  await client.get('/session');
  return client.post('/session', { email, password: 'fabric-demo', ...(code !== undefined && { code }) });
}

onEachEngine('multi-factor authentication', (portal) => {
  it('asks for the code of the app at the next sign-in, once it has been shown to work', async () => {
    const ada = await portal().signedIn(ADA);
    const { uri, secret } = (await ada.post('/mfa/set-up')).json<MfaSetUp>();
    assert.match(uri, /^otpauth:\/\/totp\/Fabric%20Portal:ada%40bluegum\.example\?/);
    assert.equal((await signIn(portal(), ADA)).statusCode, 200, 'not before it works');

    const wrong = await ada.post('/mfa/enable', { code: '000000' });
    assert.equal(expectProblem(wrong, 422, 'validation-failed').errors?.[0]?.pointer, '#/code');
    assert.equal((await ada.post('/mfa/enable', { code: codeOf(portal(), secret) })).statusCode, 200);
    expectProblem(await ada.post('/mfa/set-up'), 409, 'mfa-enabled');

    expectProblem(await signIn(portal(), ADA), 401, 'mfa-code-required');
    const bad = expectProblem(await signIn(portal(), ADA, '000000'), 401, 'wrong-mfa-code');
    assert.equal(bad.errors?.[0]?.pointer, '#/code');
    portal().advance(STEP_MS);
    assert.equal((await signIn(portal(), ADA, codeOf(portal(), secret))).statusCode, 200);
    await disable(portal(), ada, secret);
    assert.equal((await signIn(portal(), ADA)).statusCode, 200);
  });

  it('says nothing of it before the password is right', async () => {
    const ada = await portal().signedIn(ADA);
    const { secret } = await enable(portal(), ada);
    const client = portal().client();
    expectProblem(await client.signIn(ADA, 'guess'), 401, 'wrong-credentials');
    await disable(portal(), ada, secret);
  });

  it('takes no code twice, and those of a clock that is one step off', async () => {
    const ada = await portal().signedIn(ADA);
    const { secret } = await enable(portal(), ada);
    const code = codeOf(portal(), secret, 1);
    assert.equal((await signIn(portal(), ADA, code)).statusCode, 200);
    expectProblem(await signIn(portal(), ADA, code), 401, 'wrong-mfa-code');
    expectProblem(await signIn(portal(), ADA, codeOf(portal(), secret)), 401, 'wrong-mfa-code');
    expectProblem(await signIn(portal(), ADA, codeOf(portal(), secret, 3)), 401, 'wrong-mfa-code');
    portal().advance(STEP_MS);
    await disable(portal(), ada, secret);
  });

  it('a recovery code signs in once, however it is typed', async () => {
    const ada = await portal().signedIn(ADA);
    const { secret, recoveryCodes } = await enable(portal(), ada);
    assert.equal(new Set(recoveryCodes).size, 10);
    const [code = ''] = recoveryCodes;
    const typed = ` ${code.toLowerCase().replaceAll('-', ' ')}`;
    assert.equal((await signIn(portal(), ADA, typed)).statusCode, 200);
    expectProblem(await signIn(portal(), ADA, code), 401, 'wrong-mfa-code');
    assert.deepEqual((await ada.get('/mfa')).json(), { enabled: true, recoveryCodesLeft: 9 });
    await disable(portal(), ada, secret);
    assert.deepEqual((await ada.get('/mfa')).json(), { enabled: false, recoveryCodesLeft: 0 });
  });

  it('only a Company Admin can reset it, for a user who has lost their phone', async () => {
    const ria = await portal().signedIn(RIA_READ_ONLY);
    await enable(portal(), ria);
    const ada = await portal().signedIn(ADA);
    const nora = await portal().signedIn(NORA_KESTREL);
    const users = await ada.list<User>('/users');
    const { id } = users.find(({ mfaEnabled }) => mfaEnabled) ?? assert.fail('No user has it.');

    expectProblem(await ria.post(`/users/${id}/reset-mfa`), 403, 'forbidden');
    expectProblem(await nora.post(`/users/${id}/reset-mfa`), 404, 'not-found');
    assert.equal((await ada.post(`/users/${id}/reset-mfa`)).json<User>().mfaEnabled, false);
    assert.equal((await signIn(portal(), RIA_READ_ONLY)).statusCode, 200);
    const { records } = (await ada.get('/company-activity?search=reset')).json<ActivityPage>();
    assert.deepEqual(
      records.map(({ actor, outcome }) => [actor, outcome]),
      [
        [ADA, 'SUCCEEDED'],
        [RIA_READ_ONLY, 'FAILED'],
      ],
    );
  });

  it('keeps no secret that can be read', async () => {
    const ada = await portal().signedIn(ADA);
    const { secret, recoveryCodes } = await enable(portal(), ada);
    const { database, log } = portal();
    const kept = JSON.stringify([
      await database.selectFrom('mfa').selectAll().execute(),
      await database.selectFrom('mfa_recovery_codes').selectAll().execute(),
      log,
    ]);
    for (const text of [secret, ...recoveryCodes]) assert.ok(!kept.includes(text));
    await disable(portal(), ada, secret);
  });

  it('a secret is of no use in another user’s row', async () => {
    const ada = await portal().signedIn(ADA);
    const ria = await portal().signedIn(RIA_READ_ONLY);
    const { secret } = (await ada.post('/mfa/set-up')).json<MfaSetUp>();
    await ria.post('/mfa/set-up');
    const { database } = portal();
    const [planted] = await database
      .selectFrom('mfa')
      .innerJoin('users', 'users.id', 'mfa.user_id')
      .select('encrypted_secret')
      .where('email', '=', ADA)
      .execute();
    assert.ok(planted);
    await database.updateTable('mfa').set(planted).execute();
    const response = await ria.post('/mfa/enable', { code: codeOf(portal(), secret) });
    expectProblem(response, 500, 'internal-error');
  });
});

onEachEngine(
  'multi-factor authentication of a server without a key',
  (portal) => {
    it('says that it cannot be set up', async () => {
      const ada = await portal().signedIn(ADA);
      expectProblem(await ada.post('/mfa/set-up'), 503, 'unavailable');
    });
  },
  { mfaKey: undefined },
);

onEachEngine(
  'limits of multi-factor authentication',
  (portal) => {
    it('lets ten codes in five minutes through', async () => {
      const ada = await portal().signedIn(ADA);
      await ada.post('/mfa/set-up');
      for (let attempt = 1; attempt <= 10; attempt++) {
        expectProblem(await ada.post('/mfa/enable', { code: '000000' }), 422, 'validation-failed');
      }
      expectProblem(await ada.post('/mfa/enable', { code: '000000' }), 429, 'too-many-requests');
    });
  },
  { rateLimits: rateLimitsFor(500) },
);
