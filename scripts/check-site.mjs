/**
 * Checks the site of the documents, as `npm run docs` leaves it in dist/docs: that each link leads to a page and a
 * heading, and, in a browser, that no page has an error, a missing picture or something wider than its window, that the
 * search finds, and that the switches of the playground change what happens. For a site under a path, give it as
 * DOCS_BASE, as to the build.
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
