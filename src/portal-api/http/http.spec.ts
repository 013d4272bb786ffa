import assert from 'node:assert/strict';

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
    const large = { kind: 'PORT', name: 'x'.repeat(70_000) };
    expectProblem(await client.post('/orders', large), 413, 'body-too-large');
    expectProblem(await client.get('/services/%E0%A4%A'), 400, 'malformed-request');
    for (const path of ['', '/', '/nowhere', '/health/x']) {
      expectProblem(await client.get(path), 404, 'not-found');
    }
    expectProblem(await client.call('DELETE', '/profile'), 404, 'not-found');
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

  it('documents every route with its words, and serves the pages for it', async () => {
    const client = portal().client();
    const { paths } = (await client.get('/docs/json')).json<{
      paths: Record<string, { post?: { summary: string; responses: object } }>;
    }>();
    const deployment = paths['/api/orders/{id}/deploy']?.post;
    assert.equal(deployment?.summary, 'Deploy order');
    assert.deepEqual(Object.keys(deployment.responses), ['202', '4XX']);
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
