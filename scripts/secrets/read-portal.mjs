import { readFile } from 'node:fs/promises';

import { openLog, rows, table } from '../../e2e/portal/event-log.ts';
import { choose, navigateTo } from '../../e2e/portal/portal.ts';
import { expect } from '../portal/expect.mjs';

const FORMATS = ['CSV', 'JSON', 'Markdown', 'Support bundle'];

/**
 * Place to search, with a text that it must contain if it could be read.
 *
 * @typedef {{ name: string, text: string, control: string }} Place
 */

/**
 * Reads a person's log with the details of every row, its exports, and what the browser stores.
 *
 * @returns {Promise<Place[]>}
 */
export async function readLog(page, who, control) {
  await openLog(page);
  const places = [{ name: `log of ${who}`, text: await readRows(page), control }];
  for (const format of FORMATS) {
    const text = await download(page, async () => {
      await page.getByRole('button', { name: 'Export' }).click();
      await page.getByRole('menuitem', { name: format, exact: true }).click();
    });
    places.push({ name: `${format} export of ${who}`, text, control });
  }
  const stored = await page.evaluate(() => {
    globalThis.localStorage.setItem('control', 'storage was read');
    return JSON.stringify([globalThis.localStorage, globalThis.sessionStorage]);
  });
  return [...places, { name: `browser storage of ${who}`, text: stored, control: 'storage was read' }];
}

/** Reads the page once for each row, with the details of that row open. */
async function readRows(page) {
  const pages = [];
  // A long table shows only some rows at first; its heading counts as a row.
  const count = Number(await table(page).getAttribute('aria-rowcount')) - 1;
  await expect(rows(page)).toHaveCount(count);
  for (const row of await rows(page).all()) {
    await row.getByRole('button', { name: 'Show details' }).click();
    await expect(page.locator('event-log-details')).toHaveCount(1);
    pages.push(await page.content());
    await row.getByRole('button', { name: 'Hide details' }).click();
    await expect(page.locator('event-log-details')).toHaveCount(0);
  }
  return pages.join('\n');
}

/**
 * Reads the Activity Log of a Company Admin: their own calls and those of the company.
 *
 * @returns {Promise<Place[]>}
 */
export async function readActivity(page, { user, company }) {
  await navigateTo(page, 'Activity Log');
  return [
    ...(await readActivityPage(page, 'User Activity', user)),
    ...(await readActivityPage(page, 'Company Activity', company)),
  ];
}

async function readActivityPage(page, name, control) {
  await page.getByRole('tab', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  const kind = page.getByRole('combobox', { name: 'Kind' });
  if (await kind.isVisible()) await choose(page, 'Kind', 'All calls');
  const shown = page.getByRole('table', { name: 'Activity' }).getByRole('row');
  await expect(shown.nth(1)).toBeVisible();
  const more = page.getByRole('button', { name: 'Load more' });
  while (await more.isVisible()) {
    const before = await shown.count();
    await more.click();
    await expect.poll(() => shown.count()).toBeGreaterThan(before);
  }
  const csv = await download(page, () => page.getByRole('link', { name: 'Download CSV' }).click());
  return [
    { name, text: await page.content(), control },
    { name: `CSV of ${name}`, text: csv, control },
  ];
}

async function download(page, begin) {
  const [file] = await Promise.all([page.waitForEvent('download'), begin()]);
  return readFile(await file.path(), 'utf8');
}
