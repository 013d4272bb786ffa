import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { after, before } from 'node:test';

import type { Session, SsoOffer, SsoResult } from '../contract/index.ts';
import { describe, it } from '../testing/declare.ts';
import { freePort } from '../testing/free-port.ts';
import { RemoteBrowser } from '../testing/remote-browser.ts';
import { startServerProcess, type ServerProcess } from '../testing/server-process.ts';
import { newServerDatabase } from '../testing/test-databases.ts';

const MAIN = join(import.meta.dirname, '..', 'testing', 'identity-provider-main.ts');
const CLIENT = { id: 'fabric-portal-of-a-company', secret: randomUUID() };

describe('single sign-on with a provider that the environment names', () => {
  let portal: ServerProcess;
  let issuer: string;
  let provider: ChildProcess;

  before(async () => {
    issuer = `http://127.0.0.1:${await freePort()}`;
    portal = await startServerProcess({
      DATABASE_URL: await newServerDatabase(),
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: CLIENT.id,
      OIDC_CLIENT_SECRET: CLIENT.secret,
    });
  });
  after(async () => {
    provider.kill();
    await portal.stop();
  });

  const visit = async () => {
    const browser = new RemoteBrowser();
    await browser.open(`${portal.address}/api/sso/start`);
    const result = async () =>
      JSON.parse(await browser.open(`${portal.address}/api/sso/result`)) as SsoResult;
    return { browser, result };
  };

  it('says so when the provider is away, and works as soon as it is there', async () => {
    const { succeeded, detail } = await (await visit()).result();
    assert.equal(succeeded, false);
    assert.equal(detail, 'The identity provider did not confirm who you are. Try again.');

    provider = spawn(process.execPath, [MAIN], {
      env: {
        PATH: process.env['PATH'],
        ISSUER: issuer,
        CLIENT_ID: CLIENT.id,
        CLIENT_SECRET: CLIENT.secret,
        REDIRECT_URI: `${portal.address}/api/sso/callback`,
      },
    });
    assert.ok(provider.stdout);
    await once(provider.stdout, 'data');
    assert.equal((await visit()).browser.url.origin, issuer);
  });

  it('signs up whoever comes for the first time, and logs in afterwards', async () => {
    const offer = JSON.parse(await new RemoteBrowser().open(`${portal.address}/api/sso`)) as SsoOffer;
    assert.deepEqual(offer, { provider: '127.0.0.1' });
    for (const kind of ['SIGN_UP', 'LOG_IN'] as const) {
      const { browser, result } = await visit();
      await browser.submit({ prompt: 'login', login: 'lin.osei@bluegum.example', password: 'any' });
      await browser.submit({ prompt: 'consent' });
      assert.deepEqual([browser.url.origin, browser.url.pathname], [portal.address, '/sso']);
      const { succeeded, ...rest } = await result();
      assert.deepEqual([succeeded, rest.kind], [true, kind]);
      const { user, company } = JSON.parse(await browser.open(`${portal.address}/api/session`)) as Session;
      assert.deepEqual([user.firstName, user.lastName, company.name], ['Lin', 'Osei', 'Bluegum Logistics']);
    }
  });
});
