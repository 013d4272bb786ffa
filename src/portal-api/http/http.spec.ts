import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';

import type { ActivityPage } from '../contract/index.ts';
import { it } from '../testing/declare.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { ADA } from '../testing/people.ts';
import { onEachEngine } from '../testing/test-portal.ts';

const TRACE_ID = '0af7651916cd43dd8448eb211c80319c';

onEachEngine('HTTP', (portal) => {
  it('is ready when its database is', async () => {
    assert.deepEqual((await portal().client().get('/health')).json(), { status: 'ready' });
  });

  it('continues a valid trace and begins one otherwise', async () => {
    const traced = async (traceparent: string) =>
      (await portal().client().call('GET', '/health', undefined, { traceparent })).headers['trace-id'];
    assert.equal(await traced(`00-${TRACE_ID}-b7ad6b7169203331-01`), TRACE_ID);
    const begun = await traced('00-nonsense');
    assert.match(String(begun), /^[0-9a-f]{32}$/);
    assert.notEqual(begun, await traced('00-nonsense'));
  });

  it('answers what it cannot read with a problem', async () => {
    const client = await portal().signedIn(ADA);
    const json = { 'content-type': 'application/json' };
    expectProblem(await client.call('POST', '/orders', '{"kind":', json), 400, 'malformed-request');
    expectProblem(await client.call('POST', '/orders', '', json), 400, 'malformed-request');
    expectProblem(await client.call('POST', '/orders', '{"__proto__":{}}', json), 400, 'malformed-request');
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expectProblem(await client.call('POST', '/orders', 'kind=PORT', form), 415, 'unsupported-media-type');
    const text = { 'content-type': 'text/plain' };
    expectProblem(await client.call('POST', '/orders', '{}', text), 415, 'unsupported-media-type');
    const zipped = { ...json, 'content-encoding': 'gzip' };
    const coded = await client.call('POST', '/configurations', gzipSync('{"name":"Edge"}'), zipped);
    expectProblem(coded, 415, 'unsupported-media-type');
    assert.equal(coded.headers['accept-encoding'], 'identity');
    const plain = { ...json, 'content-encoding': 'identity' };
    expectProblem(await client.call('POST', '/orders', '{}', plain), 422, 'validation-failed');
    const latin1 = Buffer.from('{"kind":"PORT","name":"Zürich"}', 'latin1');
    expectProblem(await client.call('POST', '/orders', latin1, json), 400, 'malformed-request');
    expectProblem(await client.post('/orders', { name: 'a\u0007b' }), 400, 'malformed-request');
    const large = { kind: 'PORT', name: 'x'.repeat(70_000) };
    expectProblem(await client.post('/orders', large), 413, 'body-too-large');
    expectProblem(await client.get('/services/%E0%A4%A'), 400, 'malformed-request');
    for (const path of ['', '/', '/nowhere', '/health/x']) {
      expectProblem(await client.get(path), 404, 'not-found');
    }
    expectProblem(await client.get(`/services/${'x'.repeat(300)}`), 404, 'not-found');
    const other = await client.call('DELETE', '/profile');
    expectProblem(other, 405, 'method-not-allowed');
    assert.equal(other.headers.allow, 'GET, HEAD, PUT');
    const deep = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;
    await client.get('/session');
    expectProblem(await client.call('POST', '/session', deep, json), 400, 'malformed-request');
    const stranger = portal().client();
    stranger.cookies.set('sso-result', 'e30');
    assert.equal((await stranger.get('/sso/result')).json(), null);
    const query = await portal().server.inject({ method: 'QUERY' as 'GET', url: '/services' });
    expectProblem(query, 400, 'malformed-request');
  });

  it('leads back from a sign-in at the demo’s identity provider that cannot go on', async () => {
    for (const url of ['/oidc-sign-in/x', '/oidc/auth?client_id=x', '/oidc/auth/x']) {
      const page = await portal().server.inject({ url });
      assert.equal(page.statusCode, 400, url);
      assert.match(page.body, /<a href="\/">Start again in Fabric Portal/);
      assert.doesNotMatch(page.body, /Error|oops/);
      assert.match(String(page.headers['content-security-policy']), /default-src 'none'/);
    }
  });

  it('records and protects answers to what no route is for, as all others', async () => {
    const client = await portal().signedIn(ADA);
    for (const path of ['/services/%E0%A4%A', `/services/${'x'.repeat(300)}`]) {
      const { headers } = await client.get(path);
      assert.equal(headers['x-content-type-options'], 'nosniff');
      const { records } = (
        await client.get(`/activity?traceId=${String(headers['trace-id'])}`)
      ).json<ActivityPage>();
      assert.equal(records.length, 1, path);
    }
  });

  it('says how to sign in with each answer that requires it', async () => {
    assert.equal((await portal().client().get('/services')).headers['www-authenticate'], 'Bearer');
  });

  it('shows nothing of its inside when something unexpected happens', async () => {
    const client = await portal().signedIn(ADA);
    const { database } = portal();
    await database.schema.alterTable('locations').renameTo('locations_away').execute();
    const response = await client.get('/locations');
    await database.schema.alterTable('locations_away').renameTo('locations').execute();
    expectProblem(response, 500, 'internal-error');
    assert.doesNotMatch(response.body, /locations|relation|select|\.ts/);
  });

  it('sends the security headers, and no HSTS over plain http', async () => {
    const { headers } = await portal().client().get('/health');
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['x-frame-options'], 'DENY');
    assert.equal(headers['content-security-policy'], "default-src 'none'; frame-ancestors 'none'");
    assert.equal(headers['cache-control'], 'no-store');
    assert.equal(headers['strict-transport-security'], undefined);
  });

  it('sends the security headers with every kind of answer', async () => {
    const urls = [
      '/api/health',
      '/api/services',
      '/api/nowhere',
      '/api/%E0%A4%A',
      '/api/docs',
      '/',
      '/nowhere',
    ];
    for (const url of [...urls, '/oidc/.well-known/openid-configuration', '/oidc/auth', '/oidc-sign-in/x']) {
      const { headers } = await portal().server.inject({ url });
      assert.equal(headers['x-content-type-options'], 'nosniff', url);
      assert.equal(headers['x-frame-options'], 'DENY', url);
      assert.equal(headers['referrer-policy'], 'no-referrer', url);
      assert.equal(headers['cross-origin-opener-policy'], 'same-origin', url);
      assert.match(String(headers['trace-id']), /^[0-9a-f]{32}$/, url);
    }
  });

  it('documents every route with its words, and serves the pages for it', async () => {
    const client = portal().client();
    const { paths } = (await client.get('/docs/json')).json<{
      paths: Record<string, { post?: { summary: string; responses: object } }>;
    }>();
    const deployment = paths['/api/orders/{id}/deploy']?.post;
    assert.equal(deployment?.summary, 'Deploy order');
    assert.deepEqual(Object.keys(deployment.responses).toSorted(), [
      '202',
      '401',
      '429',
      '4XX',
      '500',
      '503',
    ]);
    assert.equal(paths['/api/docs'], undefined);
    const page = await client.get('/docs');
    assert.equal(page.statusCode, 200);
    assert.match(String(page.headers['content-security-policy']), /frame-ancestors 'none'/);
    const files = [...page.body.matchAll(/(?:src|href)="\/api([^"]+)"/g)].map(([, path = '']) => path);
    assert.ok(files.some((path) => path.endsWith('.js')) && files.some((path) => path.endsWith('.css')));
    for (const path of files) assert.equal((await client.get(path)).statusCode, 200, path);
  });
});

onEachEngine(
  'without demo data',
  (portal) => {
    it('shows no demo accounts', async () => {
      assert.deepEqual((await portal().client().get('/demo-accounts')).json(), []);
    });
  },
  { demoData: false },
);
