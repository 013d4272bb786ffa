import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { freePort } from '../free-port.mjs';

const HOST = '127.0.0.1';
const NODES = ['one', 'two', 'three'];
const DEBIAN_POSTGRES = '/usr/lib/postgresql';

/** Timings in seconds. A leader that does not renew its lease within `ttl` loses it. */
const TIMING = { ttl: 12, loop_wait: 2, retry_timeout: 4 };

/** PostgreSQL refuses to run as root, so root runs it as the user that Debian's packages create. */
function account() {
  if (process.getuid() !== 0) return {};
  const id = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** Folder of the newest PostgreSQL from Debian's packages. */
function programs() {
  const [newest] = readdirSync(DEBIAN_POSTGRES).toSorted((a, b) => Number(b) - Number(a));
  return join(DEBIAN_POSTGRES, newest, 'bin');
}

async function until(what, seconds, ask) {
  for (const end = Date.now() + seconds * 1_000; Date.now() < end;) {
    const answer = await ask().catch(() => undefined);
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Not within ${seconds} seconds: ${what}.`);
}

/** Nodes of the cluster, from the first Patroni that answers. */
async function members(nodes) {
  for (const { restPort } of nodes) {
    try {
      const response = await fetch(`http://${HOST}:${restPort}/cluster`, {
        signal: AbortSignal.timeout(1_000),
      });
      return (await response.json()).members;
    } catch {
      // This one is down.
    }
  }
  return [];
}

/**
 * Starts three PostgreSQL nodes under Patroni, its etcd, and an HAProxy that routes to the leader, all on this machine.
 */
export async function startCluster() {
  const user = account();
  const folder = mkdtempSync(join(tmpdir(), 'portal-cluster-'));
  chmodSync(folder, 0o755);
  const own = (path) => user.uid !== undefined && chownSync(path, user.uid, user.gid);
  const newFolder = (name) => {
    const path = join(folder, name);
    mkdirSync(path, { mode: 0o700 });
    own(path);
    return path;
  };
  const running = new Set();
  // Stop everything when this process ends. The logs stay in the folder.
  process.once('exit', () => {
    for (const { child } of running) child.kill('SIGTERM');
  });
  const log = openSync(join(folder, 'log'), 'a');
  const run = (command, args, options = {}) => {
    const child = spawn(command, args, { cwd: folder, stdio: ['ignore', log, log], ...options });
    child.on('error', (error) => console.error(`${error.message}: is its package installed?`));
    const started = { child, ended: new Promise((resolve) => child.once('close', resolve)) };
    running.add(started);
    return started;
  };

  const [etcdPort, peerPort, port] = [await freePort(), await freePort(), await freePort()];
  const [client, peer] = [`http://${HOST}:${etcdPort}`, `http://${HOST}:${peerPort}`];
  run(
    'etcd',
    [
      ...['--name', 'etcd', '--data-dir', newFolder('etcd'), '--listen-client-urls', client],
      ...['--advertise-client-urls', client, '--listen-peer-urls', peer],
      ...['--initial-advertise-peer-urls', peer, '--initial-cluster', `etcd=${peer}`],
    ],
    user,
  );
  await until('etcd answers', 30, async () => (await fetch(`${client}/health`)).ok);

  const secrets = {
    superuser: randomBytes(16).toString('hex'),
    replication: randomBytes(16).toString('hex'),
  };
  const nodes = [];
  for (const name of NODES) {
    const node = {
      name,
      port: await freePort(),
      restPort: await freePort(),
      data: join(newFolder(name), 'data'),
    };
    const file = join(folder, `${name}.yml`);
    writeFileSync(file, JSON.stringify(patroniConfiguration(node, etcdPort, secrets)));
    nodes.push({ ...node, file });
  }
  const startNode = (node) => {
    node.patroni = run('patroni', [node.file], user);
  };
  for (const node of nodes) startNode(node);
  await until('the cluster has a leader and a synchronous standby', 120, async () => {
    const roles = (await members(nodes)).map(({ role, state }) => `${role} ${state}`);
    return (
      roles.length === NODES.length &&
      roles.includes('leader running') &&
      roles.some((role) => role.startsWith('sync'))
    );
  });

  const proxy = join(folder, 'haproxy.cfg');
  writeFileSync(proxy, proxyConfiguration(port, nodes));
  run('haproxy', ['-f', proxy]);

  const leader = async () => {
    const name = (await members(nodes)).find(({ role }) => role === 'leader')?.name;
    return nodes.find((node) => node.name === name);
  };
  return {
    url: (database) => `postgres://postgres:${secrets.superuser}@${HOST}:${port}/${database}`,
    leader,
    members: () => members(nodes),
    /** Kills a node as a power failure would: its PostgreSQL and its Patroni at once. */
    kill: async (node) => {
      const [postmaster] = readFileSync(join(node.data, 'postmaster.pid'), 'utf8').split('\n');
      node.patroni.child.kill('SIGKILL');
      for (const pid of [Number(postmaster), ...childrenOf(postmaster)]) kill(pid);
      running.delete(node.patroni);
      await node.patroni.ended;
    },
    startAgain: startNode,
    until,
    stop: async () => {
      for (const node of nodes) node.patroni.child.kill('SIGTERM');
      await Promise.all(nodes.map(({ patroni }) => patroni.ended));
      for (const { child } of running) child.kill('SIGTERM');
      await Promise.all([...running].map(({ ended }) => ended));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const childrenOf = (pid) =>
  execFileSync('ps', ['-o', 'pid=', '--ppid', pid], { encoding: 'utf8' })
    .split(/\s+/)
    .filter(Boolean)
    .map(Number);

/** Kills a process, unless it has already ended. */
function kill(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** Writes JSON, which is valid YAML. */
function patroniConfiguration(node, etcdPort, secrets) {
  return {
    scope: 'portal',
    name: node.name,
    restapi: { listen: `${HOST}:${node.restPort}`, connect_address: `${HOST}:${node.restPort}` },
    etcd3: { host: `${HOST}:${etcdPort}` },
    bootstrap: {
      dcs: {
        ...TIMING,
        maximum_lag_on_failover: 0,
        // A commit is acknowledged only after a second node has it. Without a second node, nothing is committed.
        synchronous_mode: true,
        synchronous_mode_strict: true,
        postgresql: {
          use_pg_rewind: true,
          parameters: { max_connections: 100, wal_log_hints: 'on', tcp_keepalives_idle: 30 },
        },
      },
      initdb: [{ encoding: 'UTF8' }, { locale: 'C' }, 'data-checksums'],
    },
    postgresql: {
      listen: `${HOST}:${node.port}`,
      connect_address: `${HOST}:${node.port}`,
      data_dir: node.data,
      bin_dir: programs(),
      pgpass: join(node.data, '..', 'pgpass'),
      authentication: {
        superuser: { username: 'postgres', password: secrets.superuser },
        replication: { username: 'replicator', password: secrets.replication },
      },
      parameters: { unix_socket_directories: '', shared_buffers: '64MB' },
      pg_hba: [
        `host all all ${HOST}/32 scram-sha-256`,
        `host replication replicator ${HOST}/32 scram-sha-256`,
      ],
    },
    tags: { nofailover: false, noloadbalance: false, clonefrom: false, nosync: false },
  };
}

/** Only the leader answers 200 at /primary. HAProxy cuts connections to a former leader. */
function proxyConfiguration(port, nodes) {
  const servers = nodes.map(
    ({ name, port: at, restPort }) => `  server ${name} ${HOST}:${at} check port ${restPort}`,
  );
  return `global
  maxconn 500
defaults
  mode tcp
  timeout connect 4s
  timeout client 30m
  timeout server 30m
  timeout check 2s
listen leader
  bind ${HOST}:${port}
  option httpchk GET /primary
  http-check expect status 200
  default-server inter 1s fall 2 rise 1 on-marked-down shutdown-sessions
${servers.join('\n')}
`;
}
