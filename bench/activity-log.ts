import { sql } from 'kysely';

import { ActivityQuery, type ActivityScope } from '../src/portal-api/activity/activity-query.ts';
import type { ActivityFilter } from '../src/portal-api/contract/index.ts';
import type { Database } from '../src/portal-api/database/database.ts';
import { migrate } from '../src/portal-api/database/migrate.ts';
import { openPostgres, type OpenDatabase } from '../src/portal-api/database/open-database.ts';
import { startPostgresServer, type PostgresServer } from '../src/portal-api/testing/postgres-server.ts';
import type { Table } from './table.ts';

const SIZES = [10_000, 100_000, 1_000_000];
const PAGE = 50;
const BATCH = 20_000;
/** Queries, measured in turns at each size, so that other load on the machine affects all of them equally. */
const RUNS = 40;

const COMPANY = 'b1000000-0000-4000-8000-000000000001';
const user = (number: number) => `a1000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const trace = (number: number) => number.toString(16).padStart(32, '0');

/**
 * Activity of 40 people and two integrations over 59 days. One integration makes 100 calls, and one call in fifty
 * fails.
 */
async function fill(database: Database, size: number, from: number, to: number): Promise<void> {
  await sql`
    insert into activity (at, user_id, company_id, actor, channel, activity, method, route, status, trace_id)
    select now() - interval '59 days' * (1 - n / ${size}::float8),
      case when n % 10 = 0 then null else ('a1000000-0000-4000-8000-' || lpad((n % 40)::text, 12, '0'))::uuid end,
      ${COMPANY}::uuid,
      case when n % ${size / 100}::int = 0 then 'Yearly audit' when n % 10 = 0 then 'Nightly inventory'
        else 'user' || n % 40 || '@bluegum.example' end,
      case when n % 10 = 0 then 'API_KEY' else 'PORTAL' end,
      (array['List services', 'Read service', 'List approvals', 'Read order', 'Deploy order'])[1 + n % 5],
      case when n % 5 = 4 then 'POST' else 'GET' end,
      '/api/services', case when n % 50 = 7 then 422 else 200 end, lpad(to_hex(n), 32, '0')
    from generate_series(${from}::int, ${to}::int - 1) n`.execute(database);
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
  { name: 'the second page of 50 days ago', filter: { to: ago(50) }, second: true },
  { name: 'one trace', filter: { traceId: trace(5_000) } },
  { name: 'search, common', filter: { search: 'deploy order' } },
  { name: 'search, rare', filter: { search: 'yearly' } },
  { name: 'search, nothing found', filter: { search: 'nobody did this' } },
  { name: 'search for two words that never occur together', filter: { search: 'deploy nightly' } },
  { name: 'failed, by API key: none', filter: { channel: 'API_KEY', outcome: 'FAILED' } },
  { name: 'an actor who does not exist', filter: { actor: 'nobody@bluegum.example' } },
  { name: 'a trace that does not exist', filter: { traceId: 'f'.repeat(32) } },
  { name: 'a day after all records', filter: { from: ago(-1), to: ago(-2) } },
  {
    name: 'failed changes of one actor',
    filter: { kind: 'CHANGE', outcome: 'FAILED', actor: 'user7@bluegum.example' },
  },
];

function ago(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString();
}

/**
 * Measures pages of the Activity Log on a real PostgreSQL while the log of one company grows to a million records.
 * Reports the best of many runs, which depends least on other load.
 */
export async function activityLog(): Promise<Table> {
  const server = await startPostgresServer();
  const logs = await Promise.all(SIZES.map((size) => fillLog(server, size)));
  const lines: string[][] = [];
  for (const page of PAGES) {
    const works = await Promise.all(logs.map(({ database }) => workOf(database, page)));
    const best = works.map(() => Infinity);
    for (let run = 0; run <= RUNS; run++) {
      for (const [at, work] of works.entries()) {
        const start = performance.now();
        await work();
        // The first run only fills the caches.
        if (run > 0) best[at] = Math.min(best[at] ?? 0, performance.now() - start);
      }
    }
    const growth = (best.at(-1) ?? 0) / (best[0] ?? 0);
    lines.push([page.name, ...best.map((milliseconds) => milliseconds.toFixed(2)), growth.toFixed(1)]);
  }
  for (const { close } of logs) await close();
  await server.stop();
  return {
    head: [`ms for a page of ${PAGE}`, ...SIZES.map((size) => size.toLocaleString('en')), 'growth'],
    lines,
  };
}

async function fillLog(server: PostgresServer, size: number): Promise<OpenDatabase> {
  const name = `log_${size}`;
  const administration = await openPostgres(server.urlOf('postgres'));
  await sql`create database ${sql.id(name)}`.execute(administration.database);
  await administration.close();
  const opened = await openPostgres(server.urlOf(name));
  await migrate(opened.database);
  // The server would cancel slow statements.
  for (let from = 0; from < size; from += BATCH)
    await fill(opened.database, size, from, Math.min(size, from + BATCH));
  await sql`vacuum analyze activity`.execute(opened.database);
  await sql`vacuum analyze activity_kinds`.execute(opened.database);
  return opened;
}

async function workOf(
  database: Database,
  { filter, scope = { companyId: COMPANY }, second = false }: ActivityPage,
): Promise<() => Promise<unknown>> {
  const query = new ActivityQuery(database, scope, filter);
  const before = second ? (await query.page(PAGE)).before : undefined;
  return () => query.page(PAGE, before);
}
