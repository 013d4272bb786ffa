import { spawn } from 'node:child_process';

const CLI = 'node_modules/@angular/cli/bin/ng.js';

/**
 * The Angular CLI, run by the Node that runs this.
 *
 * @param {string[]} args
 */
export const ng = (...args) => [process.execPath, CLI, ...args];

/**
 * A Node program, run by the Node that runs this.
 *
 * @param {string[]} args
 */
export const node = (...args) => [process.execPath, ...args];

/** A tool of an installed package, run by the Node that runs this. */
export const tool = (path, ...args) => [process.execPath, `node_modules/${path}`, ...args];

/**
 * Runs a command to its end and collects what it prints.
 *
 * @param {string[]} command
 * @param {NodeJS.ProcessEnv} [environment] added to this process's
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run([program, ...args], environment = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: { ...process.env, NO_COLOR: '1', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
