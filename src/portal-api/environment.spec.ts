import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { VARIABLES } from './environment-variables.ts';
import { readEnvironment, type Environment } from './environment.ts';
import { StartError } from './start-error.ts';
import { describe, it } from './testing/declare.ts';

describe('environment', () => {
  it('needs nothing to be set', () => {
    const {
      port,
      host,
      databaseUrl,
      dataFolder,
      demoData,
      provisioningStepMs,
      rateLimit,
      logLevel,
      updateIntervalMs,
    } = readEnvironment({});
    assert.deepEqual([port, host, databaseUrl, dataFolder], [4300, '127.0.0.1', undefined, undefined]);
    assert.deepEqual([demoData, provisioningStepMs, rateLimit, logLevel], ['local', 2_000, 500, 'warn']);
    assert.equal(updateIntervalMs, 300_000);
  });

  it('takes what is set, and an empty variable as one that is not', () => {
    const settings = readEnvironment({
      PORT: '4310',
      DATA_DIR: 'data',
      DEMO_DATA: 'off',
      LOG_LEVEL: '',
      HOST: ' ',
    });
    assert.deepEqual(
      [settings.port, settings.dataFolder, settings.demoData, settings.logLevel, settings.host],
      [4310, resolve('data'), 'off', 'warn', '127.0.0.1'],
    );
  });

  it('adds demo data by itself only where no other machine can find it, and elsewhere when it is named', () => {
    const demo = (environment: Environment) => readEnvironment(environment).demoData;
    const url = { DATABASE_URL: 'postgres://h/d' };
    assert.equal(demo(url), 'off');
    assert.equal(demo({ ...url, HOST: '0.0.0.0' }), 'off');
    assert.equal(demo({ ...url, DEMO_DATA: 'on' }), 'local');
    assert.equal(demo({ HOST: '0.0.0.0', DEMO_DATA: 'off' }), 'off');
    assert.equal(demo({ HOST: '0.0.0.0', DEMO_DATA: 'public' }), 'public');
  });

  it('trusts as many proxies as are said to be there, or those at the addresses', () => {
    const proxies = (text: string) => readEnvironment({ TRUST_PROXY: text, DEMO_DATA: 'off' }).trustProxy;
    assert.equal(proxies('off'), false);
    assert.equal(proxies('2'), 2);
    assert.equal(proxies('10.0.0.0/8, ::1'), '10.0.0.0/8, ::1');
  });

  const wrong: [environment: Environment, message: RegExp][] = [
    [{ PORT: 'http' }, /^PORT is “http”. Set it to a whole number from 0 to 65535, for instance 4300\.$/],
    [{ PORT: '70000' }, /^PORT is “70000”/],
    [{ PORT: '1e3' }, /^PORT is “1e3”/],
    [{ DEMO_DATA: 'maybe' }, /^DEMO_DATA is “maybe”. Set it to on, off or public\.$/],
    [{ MFA_KEY: 'hunter2' }, /^MFA_KEY is not a key. Set it to 32 random bytes in Base64, /],
    [{ OIDC_ISSUER: 'https://login.example.com' }, /^For single sign-on, set OIDC_ISSUER, OIDC_CLIENT_ID /],
    [
      { OIDC_ISSUER: 'login', OIDC_CLIENT_ID: 'portal', OIDC_CLIENT_SECRET: 'hunter2' },
      /^OIDC_ISSUER is “login”/,
    ],
    [
      { OIDC_ISSUER: 'http://login.example.com', OIDC_CLIENT_ID: 'portal', OIDC_CLIENT_SECRET: 'hunter2' },
      /^OIDC_ISSUER is “http:/,
    ],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL is “loud”. Set it to one of fatal, /],
    [{ RATE_LIMIT: '0' }, /^RATE_LIMIT is “0”/],
    [{ DATABASE_PREPARE: 'maybe' }, /^DATABASE_PREPARE is “maybe”. Set it to on or off\.$/],
    [{ PROVISIONING_STEP_MS: '-5' }, /^PROVISIONING_STEP_MS is “-5”/],
    [{ DATABASE_URL: 'mysql://u:hunter2@h/d' }, /^DATABASE_URL is not the address of a PostgreSQL database/],
    [{ DATABASE_URL: 'hunter2' }, /^DATABASE_URL is not the address/],
    [{ DATABASE_URL: 'postgres://h/d', DATA_DIR: 'data' }, /^Set DATABASE_URL or DATA_DIR, not both/],
    [{ TRUST_PROXY: 'on' }, /^TRUST_PROXY is “on”. Set it to the number of proxies /],
    [{ TRUST_PROXY: '10.0.0.0/33' }, /^TRUST_PROXY is “10/],
    [{ HOST: '0.0.0.0' }, /^HOST lets other machines in, .* Set DEMO_DATA to off, or to public /],
    [{ HOST: '0.0.0.0', DEMO_DATA: 'on' }, /^HOST lets other machines in/],
    [{ TRUST_PROXY: '1', DEMO_DATA: 'on' }, /^TRUST_PROXY lets other machines in/],
    [{ PORTAL_DIR: '/nowhere' }, /^PORTAL_DIR is “\/nowhere”, which contains no index\.html/],
  ];
  it('names every variable that is wrong, each in a line of its own', () => {
    assert.throws(() => readEnvironment({ PORT: '-1', RATE_LIMIT: 'low' }), {
      message:
        /^PORT is “-1”.*\nRATE_LIMIT is “low”. Set it to a whole number from 1 to 1000000, for instance 500\.$/,
    });
  });

  it('says of each variable what it is for, and docs/api.md lists them all', async () => {
    const page = await readFile(new URL('../../docs/api.md', import.meta.url), 'utf8');
    const listed = [...page.matchAll(/^\| `([A-Z_]+)` /gm)].map(([, name]) => name);
    assert.deepEqual(Object.keys(VARIABLES.properties).toSorted(), listed.toSorted());
    for (const schema of Object.values(VARIABLES.properties)) {
      assert.ok('description' in schema && schema.description !== '');
    }
  });

  for (const [environment, message] of wrong) {
    it(`says what to change about ${JSON.stringify(environment).replace('hunter2', '…')}`, () => {
      assert.throws(
        () => readEnvironment(environment),
        (error) =>
          error instanceof StartError && message.test(error.message) && !error.message.includes('hunter2'),
      );
    });
  }
});
