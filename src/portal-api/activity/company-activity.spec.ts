import assert from 'node:assert/strict';

import type { ActivityPage, CreatedApiKey } from '../contract/index.ts';
import { it } from '../testing/declare.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { ADA, NORA_KESTREL, RIA_READ_ONLY } from '../testing/people.ts';
import type { PortalClient } from '../testing/portal-client.ts';
import { onEachEngine } from '../testing/test-portal.ts';
import { ActivityQuery } from './activity-query.ts';

const NIGHTLY = 'Nightly inventory';

async function companyActivity(client: PortalClient, filter: Record<string, string> = {}) {
  const response = await client.get(`/company-activity?${new URLSearchParams(filter).toString()}`);
  assert.equal(response.statusCode, 200, response.body);
  return response.json<ActivityPage>().records;
}

onEachEngine('Company Activity', (portal) => {
  it('is for Company Admins only, whichever way it is asked for', async () => {
    const ria = await portal().signedIn(RIA_READ_ONLY);
    for (const path of ['', '/export', '/actors']) {
      expectProblem(await ria.get(`/company-activity${path}`), 403, 'forbidden');
      expectProblem(await portal().client().get(`/company-activity${path}`), 401, 'not-signed-in');
    }
    assert.equal((await ria.get('/activity')).statusCode, 200);
  });

  it('holds what everybody in the company did, and nothing of other companies', async () => {
    const ada = await portal().signedIn(ADA);
    const nora = await portal().signedIn(NORA_KESTREL);
    const traceId = String((await nora.get('/services')).headers['trace-id']);
    assert.deepEqual(await companyActivity(ada, { traceId }), []);
    assert.deepEqual(
      (await companyActivity(nora, { traceId })).map(({ actor }) => actor),
      [NORA_KESTREL],
    );
    const actors = await ada.list<string>('/company-activity/actors');
    assert.ok([NIGHTLY, ADA, RIA_READ_ONLY].every((actor) => actors.includes(actor)));
    assert.ok(!actors.includes(NORA_KESTREL));
  });

  it('is narrowed by actor, channel, outcome and time, alone and together', async () => {
    const ada = await portal().signedIn(ADA);
    const day = (daysAgo: number) =>
      new Date(Date.parse('2026-03-01T09:00:00Z') - daysAgo * 86_400_000).toISOString();

    const nightly = await companyActivity(ada, { actor: NIGHTLY });
    assert.ok(nightly.length > 1 && nightly.every(({ actor }) => actor === NIGHTLY));
    assert.deepEqual(await companyActivity(ada, { channel: 'API_KEY' }), nightly);
    const failed = await companyActivity(ada, { channel: 'API_KEY', outcome: 'FAILED' });
    assert.deepEqual(
      failed.map(({ activity, status, outcome }) => [activity, status, outcome]),
      [['Read service', 404, 'FAILED']],
    );
    const succeeded = await companyActivity(ada, { channel: 'API_KEY', outcome: 'SUCCEEDED' });
    assert.equal(succeeded.length, nightly.length - 1);
    const changes = await companyActivity(ada, { actor: NIGHTLY, kind: 'CHANGE' });
    assert.deepEqual(
      changes.map(({ activity }) => activity),
      ['Deploy order', 'Validate order', 'Save order'],
    );
    const reads = await companyActivity(ada, { actor: NIGHTLY, kind: 'READ' });
    assert.equal(reads.length, nightly.length - changes.length);
    const atNight = await companyActivity(ada, { from: day(6), to: day(5), actor: NIGHTLY });
    assert.deepEqual(
      atNight.map(({ activity }) => activity),
      ['Read service', 'List services'],
    );
  });

  it('is searched by words of the operation, the actor and the trace id', async () => {
    const ada = await portal().signedIn(ADA);
    const found = await companyActivity(ada, { search: 'NIGHT deploy' });
    assert.deepEqual(
      found.map(({ actor, activity }) => [actor, activity]),
      [[NIGHTLY, 'Deploy order']],
    );
    const [{ traceId } = { traceId: '' }] = found;
    assert.deepEqual(await companyActivity(ada, { search: traceId }), found);
    assert.deepEqual(await companyActivity(ada, { search: 'no such thing' }), []);
    assert.deepEqual(
      await companyActivity(ada, { search: '%' }),
      [],
      'a wildcard is a character like others',
    );
  });

  it('is searched without regard to case, also of letters beyond a to z', async () => {
    const ada = await portal().signedIn(ADA);
    const creation = { name: 'Übersee', role: 'READ_ONLY' };
    const { key } = (await ada.post('/api-keys', creation)).json<CreatedApiKey>();
    await portal()
      .client()
      .call('GET', '/services', undefined, { authorization: `Bearer ${key}` });
    const found = await companyActivity(ada, { search: 'ÜBERSEE' });
    assert.deepEqual(
      found.map(({ actor }) => actor),
      ['Übersee'],
    );
  });

  it('refuses filters that cannot be', async () => {
    const ada = await portal().signedIn(ADA);
    const filters = [
      'from=yesterday',
      'to=2026-03-01T23:59:60Z',
      'from=2026-03-01T00:00:00%2B01',
      'from=0000-01-01T00:00:00Z',
      'outcome=GOOD',
      'channel=FAX',
    ];
    for (const filter of filters) {
      expectProblem(await ada.get(`/company-activity?${filter}`), 422, 'validation-failed');
    }
    expectProblem(await ada.get('/company-activity?search=%00'), 400, 'malformed-request');
  });

  it('is downloaded whole as CSV, narrowed as the page is', async () => {
    const ada = await portal().signedIn(ADA);
    const calls = Array.from({ length: 1_200 }, () => ({
      at: portal().now,
      user_id: null,
      company_id: 'b1000000-0000-4000-8000-000000000001',
      actor: '=HYPERLINK("http://evil.example")',
      channel: 'API_KEY' as const,
      activity: 'List services',
      method: 'GET',
      route: '/api/services',
      status: 200,
      trace_id: 'f'.repeat(32),
    }));
    await portal().database.insertInto('activity').values(calls).execute();

    const response = await ada.get(`/company-activity/export?traceId=${'f'.repeat(32)}`);
    assert.equal(response.statusCode, 200);
    assert.match(String(response.headers['content-type']), /^text\/csv; charset=utf-8/);
    assert.match(
      String(response.headers['content-disposition']),
      /^attachment; filename="company-activity-2026-03-01\.csv"$/,
    );
    const [head, ...lines] = response.body.split('\r\n');
    assert.equal(
      head,
      '"Time (UTC)","Actor","Channel","Activity","Outcome","Status","Method","Route","Trace ID"',
    );
    assert.equal(lines.pop(), '');
    assert.equal(lines.length, calls.length, 'more than one page of the database');
    const at = portal().now.toISOString();
    assert.equal(
      lines[0],
      `"${at}","'=HYPERLINK(""http://evil.example"")","API key","List services","Succeeded","200","GET",` +
        `"/api/services","${'f'.repeat(32)}"`,
    );
    const own = await ada.get('/activity/export');
    assert.match(String(own.headers['content-disposition']), /user-activity/);
    assert.ok(own.body.includes(ADA) && !own.body.includes('HYPERLINK'));
  });

  it('is not read for its headers alone', async ({ mock }) => {
    const ada = await portal().signedIn(ADA);
    const pages = mock.method(ActivityQuery.prototype, 'page');
    const { headers } = await ada.call('HEAD', '/company-activity/export');
    assert.match(String(headers['content-type']), /^text\/csv/);
    // Reading would have begun by the end of another call.
    await ada.get('/profile');
    assert.equal(pages.mock.callCount(), 0);
    await ada.get('/company-activity/export');
    assert.ok(pages.mock.callCount() > 0);
  });
});
