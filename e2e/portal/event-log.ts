import type { Locator, Page } from '@playwright/test';

import { expect } from '../../scripts/portal/expect.mjs';
import { deployPort, navigateTo, signIn, uniqueName } from './portal.ts';

/** The toolbar icon, whatever its news: a button that opens the peek, and a link where nobody is signed in. */
export function icon(page: Page): Locator {
  const name = /^Session event log/;
  return page.getByRole('button', { name }).or(page.getByRole('link', { name }));
}

/**
 * Opens the log by its icon, and the peek, if there is one. A peek closes when the page takes the focus, as it does to
 * show an answer, so that it is opened again.
 */
export async function openLog(page: Page): Promise<void> {
  const viewAll = page
    .getByRole('dialog', { name: 'Session event log' })
    .getByRole('link', { name: 'View all' });
  const heading = page.getByRole('heading', { level: 1, name: 'Session Event Log' });
  await expect(async () => {
    if (await viewAll.isHidden()) await icon(page).click({ timeout: 10_000 });
    await expect(viewAll.or(heading).first()).toBeVisible({ timeout: 10_000 });
    if (await viewAll.isVisible()) await viewAll.click({ timeout: 5_000 });
    await expect(heading).toBeVisible({ timeout: 10_000 });
  }).toPass();
}

/** Opens the log by keyboard alone, through the peek. */
export async function openLogByKeys(page: Page): Promise<void> {
  await icon(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Session event log' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Session Event Log' })).toBeFocused();
}

export function table(page: Page): Locator {
  return page.getByRole('table', { name: 'Session events' });
}

/** The rows of entries, newest first: those that can be opened. */
export function rows(page: Page): Locator {
  return table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: /details/ }) });
}

/** The row that says this. */
export function row(page: Page, text: string | RegExp): Locator {
  return rows(page).filter({ hasText: text });
}

/** Chooses something in the menu of what is needed less often. */
export async function more(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

/** Shows search, category and time line, which a short log leaves out, and which have a button of their own on a phone. */
export async function showFilters(page: Page): Promise<void> {
  const filters = page.getByRole('button', { name: 'Filters', exact: true });
  if (await filters.isVisible()) await filters.click();
  else await more(page, 'Search and filter');
  await expect(page.getByRole('searchbox', { name: 'Search events' })).toBeVisible();
}

/** Opens the log, in which the row that says this has each of these words too, such as its severity. */
export async function expectInLog(page: Page, text: string | RegExp, ...words: string[]): Promise<void> {
  await openLog(page);
  for (const word of words) await expect(row(page, text)).toContainText(word);
}

/**
 * Does two things of which the first fails, and opens the log: an order of a Port where there is no room, and a saved
 * profile. Gives the name of the Port.
 */
export async function failAndSucceed(page: Page): Promise<string> {
  const name = uniqueName('Port');
  await signIn(page);
  await deployPort(page, { name, location: 'London Wapping' });
  await expect(page.getByText('London Wapping is full').first()).toBeVisible();
  await navigateTo(page, 'Profile');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Your profile has been updated')).toBeVisible();
  await openLog(page);
  await expect(rows(page)).toHaveCount(2);
  return name;
}

/** Signs in and deploys a Port; gives its name when it is live. */
export async function deployUntilLive(page: Page): Promise<string> {
  const name = uniqueName('Port');
  await signIn(page);
  await deployPort(page, { name });
  await expect(page.getByRole('heading', { name: `${name} is live` })).toBeVisible();
  return name;
}
