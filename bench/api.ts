/**
 * Measures the API on a real PostgreSQL against a bare Fastify route, in one run: `node bench/api.ts`, or with the
 * folder of another checkout behind it, to measure both in turns. Prints a table in Markdown.
 */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

import autocannon from 'autocannon';
import fastify from 'fastify';
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
}

interface Candidate {
  readonly name: string;
  readonly address: string;
  readonly headers: Record<string, string>;
  readonly stop: () => void;
}

async function load(
  url: string,
  connections: number,
  requests: autocannon.Request[],
  headers: Record<string, string>,
): Promise<Rate> {
  const result = await autocannon({ url, connections, duration: SECONDS, requests, headers });
  return {
    perSecond: result.requests.average,
    p99: result.latency.p99,
    refused: result.non2xx + result.errors,
  };
}

const READ: autocannon.Request[] = [{ method: 'GET', path: '/api/profile' }];
const PROFILE = { firstName: 'Ada', lastName: 'Larsen', jobTitle: '', phone: '' };
/** Four reads to a change. */
const MIXED: autocannon.Request[] = [
  { method: 'GET', path: '/api/profile' },
  { method: 'GET', path: '/api/locations' },
  { method: 'GET', path: '/api/approvals' },
  { method: 'GET', path: '/api/profile' },
  { method: 'PUT', path: '/api/profile', body: JSON.stringify(PROFILE) },
];

async function candidate(name: string, folder: string, databaseUrl: string): Promise<Candidate> {
  const child = spawn(process.execPath, [join(folder, 'src/portal-api/main.ts')], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      RATE_LIMIT: '1000000',
      DEMO_DATA: 'on',
      LOG_LEVEL: 'silent',
      DATABASE_URL: databaseUrl,
    },
  });
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
  const client = await new RemoteClient(address).signIn('ada@bluegum.example');
  const headers = { ...client.headers, 'content-type': 'application/json' };
  return { name, address, headers, stop: () => child.kill() };
}

const server = await startPostgresServer();
const administration = await openPostgres(server.urlOf('postgres'));
const folders: [string, string][] = [['now', resolve(import.meta.dirname, '..')]];
const [, , before] = process.argv;
if (before !== undefined) folders.unshift(['before', resolve(before)]);
const candidates: Candidate[] = [];
for (const [name, folder] of folders) {
  await sql`create database ${sql.id(`bench_${name}`)}`.execute(administration.database);
  candidates.push(await candidate(name, folder, server.urlOf(`bench_${name}`)));
}
const bare = fastify();
bare.get('/', () => ({ firstName: 'Ada' }));
const bareAddress = await bare.listen({ port: 0, host: '127.0.0.1' });

const kinds = [
  { name: `authenticated read, ${FEW} connections`, connections: FEW, requests: READ },
  { name: `authenticated read, ${MANY} connections`, connections: MANY, requests: READ },
  { name: `mixed work, ${FEW} connections`, connections: FEW, requests: MIXED },
  { name: `mixed work, ${MANY} connections`, connections: MANY, requests: MIXED },
];
const lines: string[][] = [];
const bareRates: number[] = [];
const rates = new Map<string, Rate[]>();
for (let round = 0; round < ROUNDS; round++) {
  bareRates.push((await load(bareAddress, FEW, [{ method: 'GET', path: '/' }], {})).perSecond);
  for (const { name, connections, requests } of kinds) {
    for (const each of candidates) {
      const key = `${name}: ${each.name}`;
      const rate = await load(each.address, connections, requests, each.headers);
      rates.set(key, [...(rates.get(key) ?? []), rate]);
    }
  }
}
const floor = median(bareRates);
for (const { name } of kinds) {
  for (const each of candidates) {
    const runs = rates.get(`${name}: ${each.name}`) ?? [];
    const perSecond = median(runs.map((run) => run.perSecond));
    lines.push([
      `${name}, ${each.name}`,
      perSecond.toFixed(0),
      `1/${(floor / perSecond).toFixed(0)}`,
      `${median(runs.map(({ p99 }) => p99))} ms`,
      String(Math.max(...runs.map(({ refused }) => refused))),
    ]);
  }
}

// A company with as many services as the largest have.
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
    const response = await fetch(`${each.address}/api/services`, { headers: each.headers });
    bytes = (await response.arrayBuffer()).byteLength;
    times.push(performance.now() - start);
  }
  const kilobytes = `${(bytes / 1_000).toFixed(0)} kB`;
  lines.push([
    `first answer of ${SERVICES} services, ${each.name}`,
    kilobytes,
    '',
    `${median(times).toFixed(0)} ms`,
    '',
  ]);
}
process.stdout.write(
  `Bare Fastify route, ${FEW} connections: ${floor.toFixed(0)} requests a second.\n\n${toMarkdown({
    head: ['work', 'a second', 'of the bare route', 'p99', 'not 2xx'],
    lines,
  })}`,
);
for (const each of candidates) each.stop();
await bare.close();
await administration.close();
await server.stop();
