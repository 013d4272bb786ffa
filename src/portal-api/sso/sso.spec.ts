import assert from 'node:assert/strict';

import type { Session, SsoResult, User } from '../contract/index.ts';
import { it } from '../testing/declare.ts';
import { ADA } from '../testing/people.ts';
import { RedirectFollower } from '../testing/redirect-follower.ts';
import { onEachEngine } from '../testing/test-portal.ts';

onEachEngine('single sign-on', (portal) => {
  const browser = () => new RedirectFollower(portal().server);

  /** Chooses an account at the provider and follows it to the portal's page. Without an account, presses `Cancel`. */
  async function choose(visitor: RedirectFollower, email: string): Promise<SsoResult> {
    await visitor.open('/api/sso/start');
    assert.match(visitor.path, /^\/oidc-sign-in\//);
    await visitor.submit({ email });
    assert.equal(visitor.path, '/sso');
    return (await visitor.open('/api/sso/result')).json<SsoResult>();
  }

  it('signs up whoever comes for the first time, and logs in afterwards', async () => {
    const visitor = browser();
    const first = await choose(visitor, 'ivy.chen@bluegum.example');
    assert.deepEqual([first.kind, first.succeeded], ['SIGN_UP', true]);
    const { user, company } = (await visitor.open('/api/session')).json<Session>();
    assert.deepEqual(
      [user.firstName, user.lastName, user.role, company.name],
      ['Ivy', 'Chen', 'READ_ONLY', 'Bluegum Logistics'],
    );

    const later = await choose(browser(), 'ivy.chen@bluegum.example');
    assert.deepEqual([later.kind, later.succeeded], ['LOG_IN', true]);
  });

  it('knows an account that was there before by its verified e-mail address', async () => {
    const visitor = browser();
    assert.equal((await choose(visitor, ADA)).kind, 'LOG_IN');
    assert.equal((await visitor.open('/api/session')).json<Session>().user.role, 'COMPANY_ADMIN');
  });

  it('says that the user cancelled', async () => {
    const visitor = browser();
    const { kind, succeeded, detail } = await choose(visitor, '');
    assert.deepEqual([kind, succeeded], ['LOG_IN', false]);
    assert.equal(detail, 'You cancelled at the identity provider.');
    assert.equal((await visitor.open('/api/session')).statusCode, 401);
  });

  it('refuses a domain that no company has', async () => {
    const visitor = browser();
    const { kind, succeeded, detail } = await choose(visitor, 'casey.doe@personal.example');
    assert.deepEqual([kind, succeeded], ['SIGN_UP', false]);
    assert.match(detail ?? '', /sign-ups from personal\.example/);
    assert.equal((await visitor.open('/api/session')).statusCode, 401);
  });

  it('refuses a user who has been deactivated', async () => {
    await choose(browser(), 'max.roe@bluegum.example');
    await portal()
      .database.updateTable('users')
      .set({ state: 'DEACTIVATED' })
      .where('email', '=', 'max.roe@bluegum.example')
      .execute();
    const { succeeded, detail } = await choose(browser(), 'max.roe@bluegum.example');
    assert.equal(succeeded, false);
    assert.match(detail ?? '', /deactivated/);
    const seeded = await choose(browser(), 'otto@bluegum.example');
    assert.match(seeded.detail ?? '', /deactivated/);
  });

  it('lets in a user who was deactivated and then invited again', async () => {
    const visitor = browser();
    await choose(visitor, 'lin.osei@bluegum.example');
    const { user } = (await visitor.open('/api/session')).json<Session>();
    const ada = await portal().signedIn(ADA);
    await ada.post(`/users/${user.id}/deactivate`);
    await ada.post(`/users/${user.id}/invitation`);
    const { kind, succeeded } = await choose(browser(), 'lin.osei@bluegum.example');
    assert.deepEqual([kind, succeeded], ['SIGN_UP', true]);
    const users = await ada.list<User>('/users');
    assert.equal(users.find(({ id }) => id === user.id)?.state, 'ACTIVE');
  });

  it('takes an answer only in the browser that asked, and once', async () => {
    const visitor = browser();
    await visitor.open('/api/sso/start');
    const callback = await answerFor(visitor);

    const other = browser();
    await other.open(callback);
    const refused = (await other.open('/api/sso/result')).json<SsoResult>();
    assert.match(refused.detail ?? '', /was started in another browser/);

    await visitor.open(callback);
    assert.equal((await visitor.open('/api/sso/result')).json<SsoResult>().succeeded, true);
    assert.equal((await visitor.open('/api/sso/result')).json(), null, 'the outcome is given once');
    await visitor.open(callback);
    assert.equal((await visitor.open('/api/sso/result')).json<SsoResult>().succeeded, false);
  });

  it('works whichever process answers', async () => {
    const other = await portal().startAnother();
    const visitor = browser();
    await visitor.open('/api/sso/start');
    visitor.moveTo(other);
    const callback = await answerFor(visitor);
    visitor.moveTo(portal().server);
    await visitor.open(callback);
    assert.equal((await visitor.open('/api/sso/result')).json<SsoResult>().succeeded, true);
    await other.close();
  });

  /** Returns the URL to which the provider sends the browser back, without following it. */
  async function answerFor(visitor: RedirectFollower): Promise<string> {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const chosen = await visitor.call({
      method: 'POST',
      url: visitor.path,
      payload: 'email=ria%40bluegum.example',
      headers: form,
    });
    const { pathname } = new URL(String(chosen.headers.location));
    const answered = await visitor.call({ method: 'GET', url: pathname });
    const { pathname: path, search } = new URL(String(answered.headers.location));
    assert.equal(path, '/api/sso/callback');
    return path + search;
  }
});

onEachEngine(
  'a server without demo data',
  (portal) => {
    it('offers no single sign-on of its own', async () => {
      const visitor = new RedirectFollower(portal().server);
      assert.deepEqual((await visitor.open('/api/sso')).json(), {});
      assert.equal((await visitor.open('/api/sso/start')).statusCode, 404);
      assert.equal((await visitor.open('/oidc/.well-known/openid-configuration')).statusCode, 404);
    });
  },
  { demoData: false },
);
