/**
 * Checks the documentation site that `npm run docs` builds in dist/docs: that each link points to an existing page and
 * heading, and, in a browser, that no page has an error, a missing picture or horizontal overflow, that the search
 * works, and that the options of the playground take effect. For a site under a path, set DOCS_BASE as for the build.
 */
import { readdirSync } from 'node:fs';

import { brokenLinks, pathOf } from './docs/broken-links.mjs';
import { serveSite } from './docs/serve-site.mjs';
import { tryPlayground } from './docs/try-playground.mjs';
import { searchSite, walkSite } from './docs/walk-site.mjs';
import { openBrowser } from './portal/open-browser.mjs';

const SITE = 'dist/docs';
const BASE = process.env.DOCS_BASE ?? '/';

const pages = readdirSync(SITE, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.html') && file !== '404.html');
const faults = brokenLinks(
  SITE,
  BASE,
  pages.filter((page) => !page.startsWith('playground')),
);

const site = await serveSite(SITE, BASE);
const browser = await openBrowser(site.address);
try {
  const page = await browser.newPage();
  faults.push(...(await walkSite(page, pages.map(pathOf))));
  await searchSite(page, { term: 'formula', finds: 'Files that leave the log' });
  await searchSite(page, { term: 'EventLogHttpRule', finds: 'EventLogHttpRule' });
  await tryPlayground(page);
} finally {
  await browser.close();
  site.close();
}

for (const fault of faults) console.error(`✖ ${fault}`);
console.log(`${pages.length} pages, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
