import { sql } from 'kysely';

import { ActivityQuery, type ActivityScope } from '../src/portal-api/activity/activity-query.ts';
import type { ActivityFilter } from '../src/portal-api/contract/index.ts';
import type { Database } from '../src/portal-api/database/database.ts';
import { migrate } from '../src/portal-api/database/migrate.ts';
import { openPostgres } from '../src/portal-api/database/open-database.ts';
import { startPostgresServer } from '../src/portal-api/testing/postgres-server.ts';
import { median, repeat, spread } from './spread.ts';
import type { Table } from './table.ts';

const SIZES = [10_000, 100_000, 1_000_000];
const PAGE = 50;
const RUNS = 15;

const COMPANY = 'b1000000-0000-4000-8000-000000000001';
const user = (number: number) => `a1000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const trace = (number: number) => number.toString(16).padStart(32, '0');

/** 60 days of 40 people and two integrations, one of them rare; one call in fifty fails. */
async function fill(database: Database, from: number, to: number): Promise<void> {
  await sql`
    insert into activity (at, user_id, company_id, actor, channel, activity, method, route, status, trace_id)
    select now() - interval '59 days' * (1 - n / ${SIZES.at(-1)}::float8),
      case when n % 10 = 0 then null else ('a1000000-0000-4000-8000-' || lpad((n % 40)::text, 12, '0'))::uuid end,
      ${COMPANY}::uuid,
      case when n % 5000 = 0 then 'Yearly audit' when n % 10 = 0 then 'Nightly inventory'
        else 'user' || n % 40 || '@bluegum.example' end,
      case when n % 10 = 0 then 'API_KEY' else 'PORTAL' end,
      (array['List services', 'Read service', 'List approvals', 'Read order', 'Deploy order'])[1 + n % 5],
      case when n % 5 = 4 then 'POST' else 'GET' end,
      '/api/services', case when n % 50 = 7 then 422 else 200 end, lpad(to_hex(n), 32, '0')
    from generate_series(${from}::int, ${to}::int - 1) n`.execute(database);
  await sql`vacuum analyze activity`.execute(database);
}

interface ActivityPage {
  readonly name: string;
  readonly filter: ActivityFilter;
  readonly scope?: ActivityScope;
  /** Reads the second page of the filter instead of the first. */
  readonly second?: boolean;
}

const PAGES: readonly ActivityPage[] = [
  { name: 'newest', filter: {} },
  { name: 'newest of one user', filter: {}, scope: { companyId: COMPANY, userId: user(3) } },
  { name: 'one actor', filter: { actor: 'Nightly inventory' } },
  { name: 'a rare actor', filter: { actor: 'Yearly audit' } },
  { name: 'channel', filter: { channel: 'API_KEY' } },
  { name: 'failed', filter: { outcome: 'FAILED' } },
  { name: 'changes', filter: { kind: 'CHANGE' } },
  { name: 'a day long ago', filter: { from: ago(58), to: ago(57) } },
  { name: 'the next page of 50 days ago', filter: { to: ago(50) }, second: true },
  { name: 'one trace', filter: { traceId: trace(5_000) } },
  { name: 'search, common', filter: { search: 'deploy order' } },
  { name: 'search, rare', filter: { search: 'yearly' } },
  { name: 'search, nothing found', filter: { search: 'nobody did this' } },
  {
    name: 'changes of an actor that failed',
    filter: { kind: 'CHANGE', outcome: 'FAILED', actor: 'user7@bluegum.example' },
  },
];

function ago(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString();
}

/** Pages of the Activity Log on a real PostgreSQL, as the log of one company grows to a million records. */
export async function activityLog(): Promise<Table> {
  const server = await startPostgresServer();
  const opened = await openPostgres(server.urlOf('postgres'));
  const { database } = opened;
  const times = PAGES.map((): number[][] => []);
  try {
    await migrate(database);
    let filled = 0;
    for (const size of SIZES) {
      await fill(database, filled, size);
      filled = size;
      for (const [at, page] of PAGES.entries()) times[at]?.push(await measure(database, page));
    }
  } finally {
    await opened.close();
    await server.stop();
  }
  return {
    head: [`ms for a page of ${PAGE}`, ...SIZES.map((size) => size.toLocaleString('en')), 'growth'],
    lines: PAGES.map(({ name }, at) => {
      const bySize = times[at] ?? [];
      const growth = median(bySize.at(-1) ?? []) / median(bySize[0] ?? []);
      return [name, ...bySize.map((runs) => spread(runs, 2)), growth.toFixed(1)];
    }),
  };
}

async function measure(
  database: Database,
  { filter, scope = { companyId: COMPANY }, second = false }: ActivityPage,
): Promise<number[]> {
  const query = new ActivityQuery(database, scope, filter);
  const before = second ? (await query.page(PAGE)).before : undefined;
  return repeat(RUNS, async () => {
    const start = performance.now();
    await query.page(PAGE, before);
    return performance.now() - start;
  });
}
