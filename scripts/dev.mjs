/** Watch mode: the API restarts and the portal reloads on every change. Runs as `npm run dev`. */
import { spawn } from 'node:child_process';

import { isFree } from './free-port.mjs';
import { requireNode } from './require-node.mjs';
import { ng, node } from './run.mjs';

requireNode();

const API_PORT = 4300;
const PORTAL_PORT = Number(process.env.PORT || 4200);

for (const port of [API_PORT, PORTAL_PORT]) {
  if (!(await isFree(port))) {
    console.error(
      `Port ${port} is in use. Stop the process that uses it${port === PORTAL_PORT ? ', or set PORT' : ''}.`,
    );
    process.exit(1);
  }
}

const start = ([program, ...args], env = {}) =>
  spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...env } });

const children = [
  start(node('--watch', 'src/portal-api/main.ts'), { PORT: String(API_PORT) }),
  start(ng('serve', 'portal', '--port', String(PORTAL_PORT), '--proxy-config', 'src/portal/dev-proxy.json')),
];

const stop = () => {
  for (const child of children) child.kill();
};
process.on('SIGINT', stop).on('SIGTERM', stop);
for (const child of children) child.on('exit', stop);
