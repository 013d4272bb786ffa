/** Builds the portal if anything has changed, and serves it with its API. Runs as `npm start`. */
import module from 'node:module';

import { isFree } from './free-port.mjs';
import { buildPortal } from './portal/build-portal.mjs';
import { requireNode } from './require-node.mjs';

requireNode();
// The API runs from its TypeScript source. The cache saves stripping the types again at each start.
module.enableCompileCache();

// Checked before the build, so that nobody waits for it in vain; the API checks again when it starts.
const port = Number(process.env.PORT || 4300);
if (
  Number.isInteger(port) &&
  port > 0 &&
  port < 65_536 &&
  !(await isFree(port, process.env.HOST || '127.0.0.1'))
) {
  console.error(`Port ${port} is in use. Set PORT to another one, for instance PORT=${port + 10} npm start.`);
  process.exit(1);
}

if (!process.env.PORTAL_DIR) {
  const { code, output } = await buildPortal();
  if (code !== 0) {
    console.error(output);
    console.error('The portal could not be built; see above.');
    process.exit(1);
  }
}

console.log('Starting the API and its database …');
const { serve } = await import('../src/portal-api/main.ts');
await serve();
