import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Server as a separate process, which tests can kill. */
export interface ServerProcess {
  readonly address: string;
  /** Kills the process, as a crash would. */
  kill(): Promise<void>;
  /** Tells the process to stop. */
  stop(): Promise<void>;
}

const MAIN = join(import.meta.dirname, '..', 'main.ts');

/** Runs the server until it prints its address. Fails with its output if it exits. */
export async function startServerProcess(environment: Record<string, string>): Promise<ServerProcess> {
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env['PATH'], PORT: '0', RATE_LIMIT: '100000', DEMO_DATA: 'on', ...environment },
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const end = (signal: NodeJS.Signals) => async () => {
    child.kill(signal);
    await ended;
  };
  const address = await new Promise<string>((resolve, reject) => {
    let output = '';
    const read = (text: string) => {
      output += text;
      const ready = /ready at (http:\/\/[\d.:]+)/.exec(output)?.[1];
      if (ready === undefined) return;
      resolve(ready);
      child.stdout.removeListener('data', read).resume();
      child.stderr.removeListener('data', read).resume();
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.once('close', () => reject(new Error(`The server ended:\n${output}`)));
  });
  return { address, kill: end('SIGKILL'), stop: end('SIGTERM') };
}
