import assert from 'node:assert/strict';

import type { InvitedUser, Session, User } from '../contract/index.ts';
import { rateLimitsFor } from '../rate-limits/rate-limits.ts';
import { it } from '../testing/declare.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { ADA, NORA_KESTREL, RIA_READ_ONLY } from '../testing/people.ts';
import type { PortalClient } from '../testing/portal-client.ts';
import { onEachEngine } from '../testing/test-portal.ts';

const DAY_MS = 24 * 60 * 60_000;
const PASSWORD = 'a long enough password';
const invitation = (name: string) => ({
  email: `${name.toLowerCase()}@bluegum.example`,
  firstName: name,
  lastName: 'Park',
  role: 'FINANCE',
});

async function invite(client: PortalClient, name: string): Promise<InvitedUser> {
  const response = await client.post('/users', invitation(name));
  assert.equal(response.statusCode, 201, response.body);
  return response.json<InvitedUser>();
}

async function find(client: PortalClient, email: string): Promise<User> {
  const user = (await client.list<User>('/users')).find((one) => one.email === email);
  assert.ok(user);
  return user;
}

onEachEngine('users', (portal) => {
  const visitor = async () => {
    const client = portal().client();
    await client.get('/session');
    return client;
  };

  it('are the people of the own company, for its Company Admin', async () => {
    const ada = await portal().signedIn(ADA);
    const users = await ada.list<User>('/users');
    assert.ok(users.length >= 5);
    assert.ok(users.every(({ email }) => email.endsWith('@bluegum.example')));
    const ria = await portal().signedIn(RIA_READ_ONLY);
    expectProblem(await ria.get('/users'), 403, 'forbidden');
    expectProblem(await ria.post('/users', invitation('Eve')), 403, 'forbidden');
  });

  it('come in by an invitation, which works once', async () => {
    const ada = await portal().signedIn(ADA);
    const { user, token } = await invite(ada, 'Lena');
    assert.deepEqual([user.state, user.role], ['INVITED', 'FINANCE']);

    const lena = await visitor();
    assert.deepEqual((await lena.post('/invitations/look-up', { token })).json(), {
      email: 'lena@bluegum.example',
      firstName: 'Lena',
      companyName: 'Bluegum Logistics',
    });
    expectProblem(await lena.signIn(user.email, PASSWORD), 401, 'wrong-credentials');
    const short = await lena.post('/invitations/accept', { token, password: 'too short' });
    assert.equal(expectProblem(short, 422, 'validation-failed').errors?.[0]?.pointer, '#/password');

    const accepted = await lena.post('/invitations/accept', { token, password: PASSWORD });
    assert.equal(accepted.json<Session>().user.email, user.email);
    assert.equal((await lena.get('/services')).statusCode, 200);
    assert.equal((await portal().client().signIn(user.email, PASSWORD)).statusCode, 200);
    const again = await (await visitor()).post('/invitations/accept', { token, password: PASSWORD });
    expectProblem(again, 404, 'invitation-invalid');
  });

  it('come with an address that is whole, and of no other company’s domain in other letters', async () => {
    const ada = await portal().signedIn(ADA);
    for (const email of [
      'x@kestrel.example.',
      'x@KESTREL.example',
      'x@ｋestrel.example',
      'x@kestrel.example\ufe0f',
      'x@kes\u034ftrel.example',
      'x@a..example',
      '<x@a.example>',
    ]) {
      const { errors } = expectProblem(
        await ada.post('/users', { ...invitation('Eve'), email }),
        422,
        'validation-failed',
      );
      assert.equal(errors?.[0]?.pointer, '#/email', email);
    }
  });

  it('an invitation ends after seven days, and with a newer one', async () => {
    const ada = await portal().signedIn(ADA);
    const { user, token } = await invite(ada, 'Olga');
    const newer = (await ada.post(`/users/${user.id}/invitation`)).json<InvitedUser>();
    const olga = await visitor();
    expectProblem(await olga.post('/invitations/look-up', { token }), 404, 'invitation-invalid');
    assert.equal((await olga.post('/invitations/look-up', { token: newer.token })).statusCode, 200);
    portal().advance(7 * DAY_MS);
    expectProblem(await olga.post('/invitations/look-up', { token: newer.token }), 404, 'invitation-invalid');
  });

  it('an invitation’s secret is in its answer only', async () => {
    const ada = await portal().signedIn(ADA);
    const { token } = await invite(ada, 'Kim');
    const kept = await portal().database.selectFrom('invitations').selectAll().execute();
    assert.doesNotMatch(JSON.stringify(kept), new RegExp(token));
    assert.doesNotMatch(portal().log.join(''), new RegExp(token));
  });

  it('an e-mail address belongs to one account', async () => {
    const ada = await portal().signedIn(ADA);
    const email = ` ${ADA.toUpperCase()} `;
    const response = await ada.post('/users', { ...invitation('Ada'), email });
    assert.equal(expectProblem(response, 409, 'email-taken').errors?.[0]?.pointer, '#/email');
  });

  it('an address is the same however its domain is written, in letters or in Punycode', async () => {
    const ada = await portal().signedIn(ADA);
    const invited = await ada.post('/users', { ...invitation('Jo'), email: 'jo@XN--MNCHEN-3YA.example' });
    assert.equal(invited.json<InvitedUser>().user.email, 'jo@münchen.example');
    const again = await ada.post('/users', { ...invitation('Jo'), email: 'jo@münchen.example' });
    expectProblem(again, 409, 'email-taken');
    const dots = await ada.post('/users', { ...invitation('Jo'), email: 'jo@corp。a.example' });
    assert.equal(dots.json<InvitedUser>().user.email, 'jo@corp.a.example');
  });

  it('an address of the domain of another company is refused, whether or not it has an account', async () => {
    const ada = await portal().signedIn(ADA);
    for (const email of [NORA_KESTREL, NORA_KESTREL.replace('nora', 'nobody')]) {
      const response = await ada.post('/users', { ...invitation('Nora'), email });
      assert.equal(expectProblem(response, 422, 'validation-failed').errors?.[0]?.pointer, '#/email');
    }
  });

  it('says what is wrong with an invitation, at the fields', async () => {
    const ada = await portal().signedIn(ADA);
    const wrong = { email: 'nobody', firstName: ' ', lastName: ' ', role: 'READ_ONLY' };
    const { errors } = expectProblem(await ada.post('/users', wrong), 422, 'validation-failed');
    assert.deepEqual(
      errors?.map(({ pointer }) => pointer),
      ['#/email', '#/firstName', '#/lastName'],
    );
    const role = await ada.post('/users', { ...invitation('Max'), role: 'KING' });
    assert.equal(expectProblem(role, 422, 'validation-failed').errors?.[0]?.pointer, '#/role');
  });

  it('a new role holds at once, in sessions that are open too', async () => {
    const ada = await portal().signedIn(ADA);
    const ria = await portal().signedIn(RIA_READ_ONLY);
    const { id } = await find(ada, RIA_READ_ONLY);
    assert.equal(
      (await ada.put(`/users/${id}`, { role: 'COMPANY_ADMIN' })).json<User>().role,
      'COMPANY_ADMIN',
    );
    assert.equal((await ria.get('/users')).statusCode, 200);
    await ada.put(`/users/${id}`, { role: 'READ_ONLY' });
    expectProblem(await ria.get('/users'), 403, 'forbidden');
  });

  it('whoever is deactivated is out at once, until invited again', async () => {
    const ada = await portal().signedIn(ADA);
    const { user, token } = await invite(ada, 'Pia');
    const pia = await visitor();
    await pia.post('/invitations/accept', { token, password: PASSWORD });

    const deactivated = await ada.post(`/users/${user.id}/deactivate`);
    assert.equal(deactivated.json<User>().state, 'DEACTIVATED');
    expectProblem(await pia.get('/services'), 401, 'session-expired');
    expectProblem(await pia.signIn(user.email, PASSWORD), 403, 'account-deactivated');
    expectProblem(await ada.put(`/users/${user.id}`, { role: 'FINANCE' }), 409, 'user-state');
    expectProblem(await ada.post(`/users/${user.id}/deactivate`), 409, 'user-state');

    const again = (await ada.post(`/users/${user.id}/invitation`)).json<InvitedUser>();
    assert.equal(again.user.state, 'INVITED');
    await pia.post('/invitations/accept', { token: again.token, password: PASSWORD });
    assert.equal((await pia.get('/services')).statusCode, 200);
    expectProblem(await ada.post(`/users/${user.id}/invitation`), 409, 'user-state');
  });

  it('no user can change or deactivate themselves, or reset their own second factor', async () => {
    const ada = await portal().signedIn(ADA);
    const { id } = await find(ada, ADA);
    expectProblem(await ada.put(`/users/${id}`, { role: 'READ_ONLY' }), 409, 'own-account');
    expectProblem(await ada.post(`/users/${id}/deactivate`), 409, 'own-account');
    expectProblem(await ada.post(`/users/${id}/reset-mfa`), 409, 'own-account');
  });

  it('two Company Admins who deactivate each other at the same time leave one', async () => {
    const ada = await portal().signedIn(ADA);
    const { user, token } = await invite(ada, 'Zoe');
    await ada.put(`/users/${user.id}`, { role: 'COMPANY_ADMIN' });
    const zoe = await visitor();
    await zoe.post('/invitations/accept', { token, password: PASSWORD });
    const { id: adasId } = await find(ada, ADA);

    await Promise.all([ada.post(`/users/${user.id}/deactivate`), zoe.post(`/users/${adasId}/deactivate`)]);
    const admins = await portal()
      .database.selectFrom('users')
      .select('email')
      .where('role', '=', 'COMPANY_ADMIN')
      .where('state', '=', 'ACTIVE')
      .where('email', 'like', '%@bluegum.example')
      .execute();
    assert.equal(admins.length, 1);
    await portal().database.updateTable('users').set({ state: 'ACTIVE' }).where('email', '=', ADA).execute();
  });

  it('of another company are not there', async () => {
    const nora = await portal().signedIn(NORA_KESTREL);
    const { id } = await find(await portal().signedIn(ADA), RIA_READ_ONLY);
    expectProblem(await nora.put(`/users/${id}`, { role: 'FINANCE' }), 404, 'not-found');
    expectProblem(await nora.post(`/users/${id}/deactivate`), 404, 'not-found');
    expectProblem(await nora.post(`/users/${id}/invitation`), 404, 'not-found');
  });
});

onEachEngine(
  'invitations of a whole office',
  (portal) => {
    it('are accepted from one network', async () => {
      const ada = await portal().signedIn(ADA);
      for (const name of ['Ann', 'Ben', 'Cem', 'Dee', 'Eva', 'Flo']) {
        const { token } = await invite(ada, name);
        const client = portal().client();
        await client.get('/session');
        await client.post('/invitations/look-up', { token });
        const accepted = await client.post('/invitations/accept', { token, password: PASSWORD });
        assert.equal(accepted.statusCode, 200, accepted.body);
      }
    });
  },
  { rateLimits: rateLimitsFor(500) },
);
