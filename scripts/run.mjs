import { spawn } from 'node:child_process';

const CLI = 'node_modules/@angular/cli/bin/ng.js';

/**
 * Command that runs the Angular CLI with the current Node.
 *
 * @param {string[]} args
 */
export const ng = (...args) => [process.execPath, CLI, ...args];

/**
 * Command that runs a program with the current Node.
 *
 * @param {string[]} args
 */
export const node = (...args) => [process.execPath, ...args];

/** Command that runs a tool of an installed package with the current Node. */
export const tool = (path, ...args) => [process.execPath, `node_modules/${path}`, ...args];

/**
 * Runs a command to its end and collects its output.
 *
 * @param {string[]} command
 * @param {NodeJS.ProcessEnv} [environment] added to this process's
 * @param {string} [folder] working directory; default: the current folder
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run([program, ...args], environment = {}, folder = process.cwd()) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: folder,
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
