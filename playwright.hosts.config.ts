import { defineConfig } from '@playwright/test';

import config, { hostWithPeek } from './playwright.config.ts';

/**
 * The log in many hosts, of which `npm test` tries only a few. Build first: `npm run test:package`. With
 * `HOST_PICTURES=docs/images/hosts` it takes the pictures of docs/hosts.md anew.
 */
export default defineConfig({
  ...config,
  webServer: hostWithPeek,
  projects: (config.projects ?? [])
    .filter(({ name }) => name === 'hosts')
    .map((project) => ({ ...project, grep: /./ })),
});
