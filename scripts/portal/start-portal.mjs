import { spawn } from 'node:child_process';

/**
 * Starts the portal with its API as a separate process on a free port, and waits until it is ready. Serves
 * `PORTAL_DIR`; default: the output of `npm run build:portal`.
 *
 * @param {NodeJS.ProcessEnv} [environment] added to this process's; docs/api.md lists the variables
 * @returns {Promise<{ address: string, output: () => string, stop: () => Promise<void> }>}
 */
export async function startPortal(environment = {}) {
  const child = spawn(process.execPath, ['src/portal-api/main.ts'], {
    env: { ...process.env, PORT: '0', RATE_LIMIT: '100000', PROVISIONING_STEP_MS: '300', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  let output = '';
  const address = await new Promise((resolve, reject) => {
    const read = (text) => {
      output += text;
      const ready = /Portal ready at (http:\S+)/.exec(output)?.[1];
      if (ready) resolve(ready);
      if (output.includes('the portal is not built')) reject(new Error('Build first: npm run build:portal'));
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.once('error', reject).once('close', () => reject(new Error(`The portal ended:\n${output}`)));
  }).catch((error) => {
    child.kill();
    throw error;
  });
  const stop = async () => {
    child.kill();
    await ended;
  };
  return { address, output: () => output, stop };
}
