/**
 * Measures the API on a real PostgreSQL against a bare Fastify route, in one run: `node bench/api.ts`. Add the folder
 * of another checkout to measure both in turns. Prints a Markdown table. Other load on the machine affects rates and
 * waiting times, but not the processor time of a call.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import autocannon from 'autocannon';
import { sql } from 'kysely';

import { openPostgres } from '../src/portal-api/database/open-database.ts';
import { startPostgresServer } from '../src/portal-api/testing/postgres-server.ts';
import { RemoteClient } from '../src/portal-api/testing/remote-client.ts';
import { median } from './spread.ts';
import { toMarkdown } from './table.ts';

const SECONDS = 4;
const ROUNDS = 3;
const MANY = 200;
const FEW = 10;
const SERVICES = 10_000;
const COMPANY = 'b1000000-0000-4000-8000-000000000001';

interface Rate {
  readonly perSecond: number;
  readonly p99: number;
  readonly refused: number;
  /** Processor time of the server process per call, in microseconds. */
  readonly cpu: number;
  /** Processor time of PostgreSQL per call, in microseconds. */
  readonly databaseCpu: number;
}

interface Candidate {
  readonly name: string;
  readonly address: string;
  /** Headers of several signed-in users. */
  readonly users: readonly Record<string, string>[];
  readonly process: ChildProcess;
}

/** Processor time of a process and its ended children, in ticks of 10 ms. */
function ticksOf(pid: number | string): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0);
  } catch {
    return 0;
  }
}

/** All PostgreSQL processes, including one worker per connection. */
function databaseTicks(): number {
  const pids = execFileSync('ps', ['-o', 'pid=', '--ppid', String(server.pid)], { encoding: 'utf8' });
  return pids
    .split(/\s+/)
    .filter(Boolean)
    .reduce((sum, pid) => sum + ticksOf(pid), ticksOf(server.pid));
}

async function load(
  { address, users, process: child }: Candidate,
  connections: number,
  calls: readonly autocannon.Request[],
): Promise<Rate> {
  const requests = users.flatMap((headers) => calls.map((call) => ({ ...call, headers })));
  const [before, databaseBefore] = [ticksOf(child.pid ?? 0), databaseTicks()];
  const result = await autocannon({ url: address, connections, duration: SECONDS, requests });
  const perCall = (ticks: number) => (ticks * 10_000) / result.requests.total;
  return {
    perSecond: result.requests.average,
    p99: result.latency.p99,
    refused: result.non2xx + result.errors,
    cpu: perCall(ticksOf(child.pid ?? 0) - before),
    databaseCpu: perCall(databaseTicks() - databaseBefore),
  };
}

const READ: autocannon.Request[] = [{ method: 'GET', path: '/api/profile' }];
const ORDER = { kind: 'PORT', name: 'Port', locationId: 'sydney-wharf', speedMbps: 1_000, termMonths: 12 };
/** Mix of four reads per change. */
const MIXED: autocannon.Request[] = [
  { method: 'GET', path: '/api/profile' },
  { method: 'GET', path: '/api/locations' },
  { method: 'GET', path: '/api/approvals' },
  { method: 'GET', path: '/api/services' },
  { method: 'POST', path: '/api/orders', body: JSON.stringify(ORDER) },
];
const USERS = ['ada', 'tom', 'mei', 'jonas', 'ria', 'ida'];

/** Starts a server and reads its address from the output. */
async function start(folder: string, file: string[], env: Record<string, string>) {
  const child = spawn(process.execPath, file, { cwd: folder, env: { PATH: process.env['PATH'], ...env } });
  const address = await new Promise<string>((found, failed) => {
    let output = '';
    const read = (text: string) => {
      output += text;
      const [, ready] = /ready at (http:\/\/[\d.:]+)/.exec(output) ?? [];
      if (ready !== undefined) found(ready);
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.once('close', () => failed(new Error(output)));
  });
  return { process: child, address };
}

async function startApi(name: string, folder: string, databaseUrl: string): Promise<Candidate> {
  const started = await start(folder, [join(folder, 'src/portal-api/main.ts')], {
    PORT: '0',
    RATE_LIMIT: '1000000',
    DEMO_DATA: 'on',
    LOG_LEVEL: 'silent',
    DATABASE_URL: databaseUrl,
  });
  const users: Record<string, string>[] = [];
  for (const user of USERS) {
    const { headers } = await new RemoteClient(started.address).signIn(`${user}@bluegum.example`);
    users.push({ ...headers, 'content-type': 'application/json' });
  }
  return { name, ...started, users };
}

const BARE = `import fastify from 'fastify';
const server = fastify();
server.get('/', () => ({ firstName: 'Ada' }));
console.log('ready at ' + (await server.listen({ port: 0, host: '127.0.0.1' })));`;

const server = await startPostgresServer();
const administration = await openPostgres(server.urlOf('postgres'));
const folders: [string, string][] = [['now', resolve(import.meta.dirname, '..')]];
const [, , before] = process.argv;
if (before !== undefined) folders.unshift(['before', resolve(before)]);
const candidates: Candidate[] = [];
for (const [name, folder] of folders) {
  await sql`create database ${sql.id(`bench_${name}`)}`.execute(administration.database);
  candidates.push(await startApi(name, folder, server.urlOf(`bench_${name}`)));
}
const bare: Candidate = {
  name: 'bare route',
  users: [{}],
  ...(await start(resolve(import.meta.dirname, '..'), ['--input-type=module', '-e', BARE], {})),
};

const kinds = [
  { name: `authenticated read, ${FEW} connections`, connections: FEW, requests: READ },
  { name: `authenticated read, ${MANY} connections`, connections: MANY, requests: READ },
  { name: `mixed work, ${FEW} connections`, connections: FEW, requests: MIXED },
  { name: `mixed work, ${MANY} connections`, connections: MANY, requests: MIXED },
];
const rates = new Map<string, Rate[]>();
const measure = async (name: string, each: Candidate, connections: number, calls: autocannon.Request[]) => {
  const rate = await load(each, connections, calls);
  rates.set(name, [...(rates.get(name) ?? []), rate]);
};
for (let round = 0; round < ROUNDS; round++) {
  await measure('bare route', bare, FEW, [{ method: 'GET', path: '/' }]);
  for (const { name, connections, requests } of kinds) {
    for (const each of candidates) await measure(`${name}, ${each.name}`, each, connections, requests);
  }
}
const middle = (name: string, of: (rate: Rate) => number) => median((rates.get(name) ?? []).map(of));
const floor = {
  perSecond: middle('bare route', ({ perSecond }) => perSecond),
  cpu: middle('bare route', ({ cpu }) => cpu),
};
const lines = [...rates].map(([name, runs]) => {
  const perSecond = middle(name, (rate) => rate.perSecond);
  const cpu = middle(name, (rate) => rate.cpu);
  return [
    name,
    perSecond.toFixed(0),
    `1/${(floor.perSecond / perSecond).toFixed(1)}`,
    `${middle(name, ({ p99 }) => p99)} ms`,
    String(Math.max(...runs.map(({ refused }) => refused))),
    `${cpu.toFixed(0)} µs`,
    `1/${(cpu / floor.cpu).toFixed(1)}`,
    `${middle(name, ({ databaseCpu }) => databaseCpu).toFixed(0)} µs`,
  ];
});

// Create as many services as the largest companies have.
for (const [name] of folders) {
  const { database, close } = await openPostgres(server.urlOf(`bench_${name}`));
  await sql`
    insert into services (uid, company_id, kind, name, state, speed_mbps, location_id, created_at, history)
    select gen_random_uuid(), ${COMPANY}::uuid, 'PORT', 'Port ' || n, 'LIVE', 1000, 'sydney-wharf', now(), '[]'
    from generate_series(1, ${SERVICES}::int) n`.execute(database);
  await close();
}
for (const each of candidates) {
  const times: number[] = [];
  let bytes = 0;
  for (let run = 0; run < 7; run++) {
    const start = performance.now();
    const response = await fetch(`${each.address}/api/services`, { headers: each.users[0] ?? {} });
    bytes = (await response.arrayBuffer()).byteLength;
    times.push(performance.now() - start);
  }
  const kilobytes = `${(bytes / 1_000).toFixed(0)} kB`;
  lines.push([
    `first answer for ${SERVICES} services, ${each.name}`,
    kilobytes,
    '',
    `${median(times).toFixed(0)} ms`,
    ...['', '', '', ''],
  ]);
}
process.stdout.write(
  toMarkdown({
    head: [
      'work',
      'calls per second',
      'of the bare route',
      'p99',
      'not 2xx',
      'CPU of a call',
      'of the bare route',
      'CPU of PostgreSQL',
    ],
    lines,
  }),
);
for (const each of [...candidates, bare]) each.process.kill();
await administration.close();
await server.stop();
