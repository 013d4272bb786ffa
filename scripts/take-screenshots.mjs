/**
 * Takes the screenshots in docs/images by using the portal as its users do. Build first: `npm run build:portal`. With
 * arguments, runs only the journeys of those names: `node scripts/take-screenshots.mjs billing`.
 */
import { mkdir } from 'node:fs/promises';

import { openLog, rows } from '../e2e/portal/event-log.ts';
import { openBrowser } from './portal/open-browser.mjs';
import { startPortal } from './portal/start-portal.mjs';
import { account, loggingIn, signingUp } from './screenshots/account.mjs';
import { decidingForBluegum, decidingForKestrel } from './screenshots/approvals.mjs';
import { AT_REST } from './screenshots/at-rest.mjs';
import { billing } from './screenshots/billing.mjs';
import { company } from './screenshots/company.mjs';
import { takeLogStates } from './screenshots/log-states.mjs';
import { ordering } from './screenshots/ordering.mjs';

const IMAGES = 'docs/images';
const EVENTS = `${IMAGES}/events`;

/** High enough for every row of a journey and the details of one. */
const TALL = { width: 1280, height: 1600 };

/** Journeys. Each runs in a session of its own, and returns the titles of its entries by event type. */
const journeys = {
  ordering,
  decidingForKestrel,
  decidingForBluegum,
  billing,
  company,
  account,
  signingUp,
  loggingIn,
};

/** Captures one entry with open details, without its surroundings. */
async function takeEntry(page, type, title) {
  const row = rows(page).filter({ hasText: title }).first();
  await row.getByRole('button', { name: 'Show details' }).click();
  const details = page.locator('tr.event-log-row-details');
  await details.scrollIntoViewIfNeeded();
  const top = await row.boundingBox();
  const { y, height } = await details.boundingBox();
  const clip = { ...top, height: y + height - top.y };
  await page.screenshot({ ...AT_REST, path: `${EVENTS}/${type}.png`, clip });
  await page.getByRole('button', { name: 'Hide details' }).click();
}

async function takeEntries(page, titles) {
  await openLog(page);
  for (const [type, title] of Object.entries(titles)) await takeEntry(page, type, title);
}

const wanted = process.argv.slice(2);
const portal = await startPortal();
// The portal’s content security policy would block the styles of AT_REST.
const browser = await openBrowser(portal.address, { bypassCSP: true, viewport: TALL });
try {
  await mkdir(EVENTS, { recursive: true });
  for (const [name, walk] of Object.entries(journeys)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const page = await browser.newPage();
    await takeEntries(page, await walk(page));
    await page.close();
    console.log(`✔ ${name}`);
  }
  if (wanted.length === 0 || wanted.includes('log')) {
    await takeLogStates(await browser.newPage(), IMAGES);
    console.log('✔ log');
  }
} finally {
  await browser.close();
  await portal.stop();
}
