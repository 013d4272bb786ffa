import assert from 'node:assert/strict';

import { sql } from 'kysely';

import type { Page } from '../contract/index.ts';
import { it } from '../testing/declare.ts';
import { expectProblem } from '../testing/expect-problem.ts';
import { ADA } from '../testing/people.ts';
import type { PortalClient } from '../testing/portal-client.ts';
import { onEachEngine } from '../testing/test-portal.ts';

type Item = string | Readonly<Record<string, unknown>>;

const LISTS = [
  '/services',
  '/users',
  '/approvals',
  '/invoices',
  '/billing-markets',
  '/service-keys',
  '/api-keys',
  '/payment-cards',
  '/configurations',
  '/partner-ports',
  '/locations',
  '/exchanges',
  '/company-activity/actors',
];

const pageOf = async (client: PortalClient, path: string): Promise<Page<Item>> =>
  (await client.get(path)).json<Page<Item>>();

onEachEngine('a page of a list', (portal) => {
  it('goes on where the page before ended, whatever the list', async () => {
    const ada = await portal().signedIn(ADA);
    const [invoice] = await ada.list<{ readonly id: string }>('/invoices');
    assert.ok(invoice);
    await sql`
      insert into payments (id, invoice_id, card_id, idempotency_key, state, created_at)
      select gen_random_uuid(), ${invoice.id}, card.id, n::text, 'DECLINED', now() + n / 3 * interval '1 second'
      from generate_series(1, 5) n, (select id from payment_cards limit 1) card`.execute(portal().database);
    for (const path of [...LISTS, `/invoices/${invoice.id}/payments`]) {
      const whole = await pageOf(ada, `${path}?limit=500`);
      const found: Item[] = [];
      let before: string | undefined;
      do {
        const page = await pageOf(ada, `${path}?limit=1${before === undefined ? '' : `&before=${before}`}`);
        assert.ok(page.records.length <= 1, path);
        found.push(...page.records);
        before = page.before;
      } while (before !== undefined);
      assert.deepEqual(found, whole.records, path);
      assert.equal(whole.before, undefined, path);
    }
  });

  it('holds rows that are all as old as each other once, and those of others never', async () => {
    const { database } = portal();
    const ada = await portal().signedIn(ADA);
    const known = (await ada.list('/services')).length;
    await sql`
      insert into services (uid, company_id, kind, name, state, speed_mbps, location_id, created_at, history)
      select gen_random_uuid(), company.id, 'PORT', 'Port ' || n % 7, 'LIVE', 1000, 'sydney-wharf', now(), '[]'
      from generate_series(1, 120) n cross join companies company`.execute(database);
    const first = await pageOf(ada, '/services');
    assert.equal(first.records.length, 100);
    const all = await ada.list<{ readonly uid: string }>('/services');
    assert.equal(all.length, known + 120);
    assert.equal(new Set(all.map(({ uid }) => uid)).size, all.length);
  });

  it('misses nothing that stays while others come and go', async () => {
    const ada = await portal().signedIn(ADA);
    const design = {
      kind: 'PORT',
      name: 'Port',
      locationId: 'sydney-wharf',
      speedMbps: 1_000,
      termMonths: 12,
    };
    const save = async (name: string) =>
      (await ada.post('/configurations', { name, design })).json<{ id: string }>().id;
    for (const name of ['One', 'Two', 'Three', 'Four']) {
      portal().advance(1_000);
      await save(name);
    }
    const first = await pageOf(ada, '/configurations?limit=2');
    portal().advance(1_000);
    await save('Newer');
    const last = first.records[1];
    assert.ok(typeof last === 'object');
    await ada.delete(`/configurations/${String(last['id'])}`);
    const second = await pageOf(ada, `/configurations?limit=2&before=${first.before}`);
    assert.deepEqual(
      [...first.records, ...second.records].map((item) => typeof item === 'object' && item['name']),
      ['Four', 'Three', 'Two', 'One'],
    );
  });

  it('has 100 records unless it is told otherwise, and never more than 500', async () => {
    const { database } = portal();
    const ada = await portal().signedIn(ADA);
    await sql`
      insert into locations (id, name, city, country, capacity)
      select 'place-' || n, 'Place ' || n, 'Nowhere', 'Australia', 'FREE'
      from generate_series(1, 600) n`.execute(database);
    assert.equal((await pageOf(ada, '/locations')).records.length, 100);
    assert.equal((await pageOf(ada, '/locations?limit=999')).records.length, 500);
    assert.equal((await pageOf(ada, '/locations?limit=0')).records.length, 1);
  });

  it('is refused to a cursor that no page gave', async () => {
    const ada = await portal().signedIn(ADA);
    const cursor = (...values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url');
    const time = '2026-03-01T09:00:00.000Z';
    const made = [
      'x',
      '',
      cursor(),
      cursor(time, 'Port'),
      cursor('yesterday', 'Port', 'id'),
      cursor(time, 'Port\0', '0b8f6a52-3c1d-4e7a-9f20-5d6c7b8a9e01'),
      cursor(time, 'Port', "' or 1=1 --"),
      cursor('2026-99-01T09:00:00.000Z', 'Port', '0b8f6a52-3c1d-4e7a-9f20-5d6c7b8a9e01'),
      cursor('2026-02-30T09:00:00.000Z', 'Port', '0b8f6a52-3c1d-4e7a-9f20-5d6c7b8a9e01'),
      cursor(time, ['Port'], '0b8f6a52-3c1d-4e7a-9f20-5d6c7b8a9e01'),
    ];
    for (const before of made) {
      expectProblem(await ada.get(`/services?before=${before}`), 422, 'validation-failed');
    }
    expectProblem(await ada.get('/services?limit=-1'), 422, 'validation-failed');
    expectProblem(await ada.get('/services?limit=many'), 422, 'validation-failed');
  });
});
