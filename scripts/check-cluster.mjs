/**
 * Starts a PostgreSQL cluster with automatic failover (Patroni, etcd, HAProxy; synchronous) and two processes of the
 * API. Orders continuously, kills the leader, and counts lost and duplicate orders. Needs Debian packages: `apt-get
 * install patroni etcd-server haproxy postgresql python3-etcd`. Runs as `npm run check:cluster`; an argument sets the
 * number of leaders to kill.
 */
import { randomBytes } from 'node:crypto';

import pg from 'pg';

import { RemoteClient } from '../src/portal-api/testing/remote-client.ts';
import { startServerProcess } from '../src/portal-api/testing/server-process.ts';
import { Customer } from './faults/customer.mjs';
import { outcomeOf, provisioned } from './faults/outcome.mjs';
import { startCluster } from './cluster/start-cluster.mjs';
import { requireNode } from './require-node.mjs';

requireNode();

const KILLS = Number(process.argv[2] ?? 2);
const CUSTOMERS_OF_PROCESS = 3;
const WARM_UP_MS = 10_000;
const AFTERWARDS_MS = 15_000;
const LIMIT_MS = 30_000;

const rest = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const say = (text) => console.log(`${new Date().toISOString().slice(11, 19)} ${text}`);

const cluster = await startCluster();
const roles = async () => (await cluster.members()).map(({ name, role }) => `${name}: ${role}`).join(', ');
say(`The cluster runs (${await roles()}).`);

await cluster.until('the proxy routes to the leader', 30, async () => {
  const administration = new pg.Client(cluster.url('postgres'));
  administration.on('error', () => undefined);
  await administration.connect();
  await administration.query('create database portal').finally(() => administration.end());
  return true;
});

const environment = {
  DATABASE_URL: cluster.url('portal'),
  MFA_KEY: randomBytes(32).toString('base64'),
  PROVISIONING_STEP_MS: '500',
  RATE_LIMIT: '1000000',
  LOG_LEVEL: 'silent',
};
const processes = [await startServerProcess(environment), await startServerProcess(environment)];
process.once('exit', () => {
  for (const each of processes) void each.kill();
});
const ada = await new RemoteClient(processes[0].address).signIn('ada@bluegum.example');
const customers = processes.flatMap(({ address }, at) =>
  Array.from(
    { length: CUSTOMERS_OF_PROCESS },
    (_, number) => new Customer(`Process ${at + 1}, customer ${number + 1}, Port`, address, ada.headers),
  ),
);
const acknowledged = () => customers.flatMap(({ deployed }) => deployed);
const work = Promise.all(customers.map((customer) => customer.run()));
work.catch(() => undefined);
await rest(WARM_UP_MS);
say(`${acknowledged().length} deployments have been acknowledged.`);

const outages = [];
for (let kill = 0; kill < KILLS; kill++) {
  const leader = await cluster.leader();
  await cluster.kill(leader);
  const killed = Date.now();
  say(`The leader, ${leader.name}, has been killed.`);
  const back = await cluster.until('a deployment is acknowledged again', 120, async () =>
    acknowledged().find(({ began }) => began > killed),
  );
  outages.push(back.at - killed);
  say(`Deployments go on after ${((back.at - killed) / 1_000).toFixed(1)} s (${await roles()}).`);
  cluster.startAgain(leader);
  await cluster.until('the killed node is back', 120, async () =>
    (await cluster.members()).some(
      ({ name, role, state }) => name === leader.name && role !== 'leader' && /running|streaming/.test(state),
    ),
  );
  await rest(AFTERWARDS_MS);
  say(`It is back as a standby (${await roles()}).`);
}

for (const customer of customers) customer.stop();
await work;
const database = new pg.Client(cluster.url('portal'));
await database.connect();
await provisioned(database, 180);
const { acknowledged: deployed, sentAgain, lost, twice, unrecorded } = await outcomeOf(database, customers);
await database.end();
await Promise.all(processes.map((each) => each.stop()));
await cluster.stop();

console.log('\n| Measured | |\n| --- | ---: |');
for (const [at, outage] of outages.entries()) {
  console.log(
    `| from kill ${at + 1} to the next acknowledged deployment | ${(outage / 1_000).toFixed(1)} s |`,
  );
}
for (const [what, number] of [
  ['deployments acknowledged', deployed],
  ['repeated calls', sentAgain],
  ['acknowledged, but lost', lost],
  ['orders and services created twice', twice],
  ['acknowledged, but not in the Activity Log', unrecorded],
]) {
  console.log(`| ${what} | ${number} |`);
}
process.exitCode = lost + twice + unrecorded === 0 && outages.every((outage) => outage <= LIMIT_MS) ? 0 : 1;
