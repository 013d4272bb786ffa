import { defineConfig } from '@playwright/test';

import { AT_NIGHT } from './e2e/at-night.ts';
import { BROWSER_FLAGS, findBrowser } from './scripts/find-browser.mjs';

const HOST = '127.0.0.1';
const port = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise);

const PORTAL = port('E2E_PORTAL_PORT', 4390);
const STANDALONE = port('E2E_STANDALONE_PORT', 4391);
const NG_MODULE = port('E2E_NG_MODULE_PORT', 4392);

const url = (portNumber: number): string => `http://${HOST}:${portNumber}`;

const host = (build: string, portNumber: number) => ({
  command: `node examples/host/server.ts dist/examples/${build}/browser`,
  env: { PORT: String(portNumber) },
  url: url(portNumber),
});

/** Serves the example host that has a peek, in which all hosts are tried. */
export const hostWithPeek = host('ng-module', NG_MODULE);

/**
 * Browser tests of what was built: the portal with its API, and the example host with the packed library. Build
 * first: `npm run build` and `npm run test:package`.
 */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  // Further ways of what other tests show, which would take minutes each time.
  grepInvert: AT_NIGHT ? [] : /@nightly/,
  // One for each core of a small machine: with more, each test takes longer than is won.
  workers: 2,
  // A busy machine may take its time; nobody waits that long where all is well.
  timeout: 120_000,
  reporter: 'list',
  expect: { timeout: 20_000 },
  use: {
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Australia/Sydney',
    // What moves could be missed by a click. The test of the motion itself asks for it.
    contextOptions: { reducedMotion: 'reduce' },
    // A trace of each test would take more time than the test itself. `npx playwright test --trace on` records one.
    trace: 'off',
    launchOptions: { executablePath: await findBrowser(), args: BROWSER_FLAGS },
  },
  projects: [
    { name: 'portal', testDir: 'e2e/portal', use: { baseURL: url(PORTAL) } },
    {
      name: 'package, standalone',
      testDir: 'e2e/package',
      // The icon of this application is a link.
      grepInvert: /the peek/,
      use: { baseURL: url(STANDALONE) },
    },
    {
      name: 'package, NgModule',
      testDir: 'e2e/package',
      // Its two applications are served by the test itself.
      testIgnore: '**/micro-frontends.spec.ts',
      use: { baseURL: url(NG_MODULE) },
    },
    // A few of the hosts; `npm run test:hosts` has all of them.
    { name: 'hosts', testDir: 'e2e/hosts', grep: /@sample/, use: { baseURL: url(NG_MODULE) } },
  ],
  webServer: [
    {
      command: 'node src/portal-api/main.ts',
      // Many journeys at once, each in its own session but from one address.
      env: { PORT: String(PORTAL), PROVISIONING_STEP_MS: '500', RATE_LIMIT: '100000' },
      url: `${url(PORTAL)}/api/health`,
      // It makes a database first.
      timeout: 180_000,
    },
    host('standalone', STANDALONE),
    hostWithPeek,
  ],
});
