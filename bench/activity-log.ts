/**
 * What a page of the Activity Log costs on a real PostgreSQL as the log of one company grows from 10,000 to 1,000,000
 * records, for each filter; and how much longer it takes than at the smallest size. A minute, mostly filling.
 *
 * Run: `npm exec -- node bench/activity-log.ts`, which takes the Node that npm brought.
 */
import { sql } from 'kysely';

import { ActivityQuery, type ActivityScope } from '../src/portal-api/activity/activity-query.ts';
import type { ActivityFilter } from '../src/portal-api/contract/index.ts';
import type { Database } from '../src/portal-api/database/database.ts';
import { migrate } from '../src/portal-api/database/migrate.ts';
import { openPostgres } from '../src/portal-api/database/open-database.ts';
import { startPostgresServer } from '../src/portal-api/testing/postgres-server.ts';

const SIZES = [10_000, 100_000, 1_000_000];
const PAGE = 50;
const RUNS = 15;
const GOAL_MS = 100;

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

async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = -2; run < RUNS; run++) {
    const start = performance.now();
    await work();
    if (run >= 0) times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? NaN;
}

const PAGES: readonly (readonly [name: string, filter: ActivityFilter, scope?: ActivityScope])[] = [
  ['newest', {}],
  ['newest of one user', {}, { companyId: COMPANY, userId: user(3) }],
  ['one actor', { actor: 'Nightly inventory' }],
  ['a rare actor', { actor: 'Yearly audit' }],
  ['channel', { channel: 'API_KEY' }],
  ['failed', { outcome: 'FAILED' }],
  ['changes', { kind: 'CHANGE' }],
  ['a day long ago', { from: ago(58), to: ago(57) }],
  ['one trace', { traceId: trace(5_000) }],
  ['search, common', { search: 'deploy order' }],
  ['search, rare', { search: 'yearly' }],
  ['search, nothing', { search: 'nobody did this' }],
  ['changes of an actor that failed', { kind: 'CHANGE', outcome: 'FAILED', actor: 'user7@bluegum.example' }],
];

function ago(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString();
}

const server = await startPostgresServer();
const opened = await openPostgres(server.urlOf('postgres'));
const { database } = opened;
const results = new Map<string, number[]>();
try {
  await migrate(database);
  let filled = 0;
  for (const size of SIZES) {
    await fill(database, filled, size);
    filled = size;
    for (const [name, filter, scope = { companyId: COMPANY }] of PAGES) {
      const query = new ActivityQuery(database, scope, filter);
      results.set(name, [...(results.get(name) ?? []), await median(() => query.page(PAGE))]);
    }
  }
  const deep = new ActivityQuery(database, { companyId: COMPANY }, { to: ago(50) });
  const { before } = await deep.page(PAGE);
  results.set('a page far down', [NaN, NaN, await median(() => deep.page(PAGE, before))]);
} finally {
  await opened.close();
  await server.stop();
}

const cell = (text: string) => text.padStart(11);
const line = (name: string, cells: string[]) => `${name.padEnd(34)}${cells.map(cell).join('')}\n`;
process.stdout.write(
  line('ms for a page of 50, records:', [...SIZES.map((size) => size.toLocaleString('en')), 'growth']),
);
for (const [name, times] of results) {
  const [smallest = NaN, , largest = NaN] = times;
  const shown = times.map((time) => (Number.isNaN(time) ? '' : time.toFixed(2)));
  const growth = largest / smallest;
  process.stdout.write(line(name, [...shown, Number.isNaN(growth) ? '' : `${growth.toFixed(1)}x`]));
}
const slowest = Math.max(...[...results.values()].map((times) => times.at(-1) ?? 0));
process.stdout.write(`\nslowest at a million: ${slowest.toFixed(1)} ms (goal: under ${GOAL_MS} ms)\n`);
process.exitCode = slowest < GOAL_MS ? 0 : 1;
