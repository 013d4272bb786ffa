import type { Locator, Page } from '@playwright/test';

import { expect } from '../../scripts/portal/expect.mjs';
import { deployPort, navigateTo, signIn, uniqueName } from './portal.ts';

/** Locates the toolbar icon in any state: a button that opens the peek, or a link if nobody is signed in. */
export function icon(page: Page): Locator {
  const name = /^Session event log/;
  return page.getByRole('button', { name }).or(page.getByRole('link', { name }));
}

/**
 * Opens the log through its icon and, if there is one, the peek. The peek closes when the page takes the focus, for
 * example to show an answer, so it may need to be reopened.
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

/** Opens the log by keyboard, through the peek. */
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

/** Locates the rows of entries, newest first. */
export function rows(page: Page): Locator {
  return table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: /details/ }) });
}

/** Locates the row with this text. */
export function row(page: Page, text: string | RegExp): Locator {
  return rows(page).filter({ hasText: text });
}

/** Chooses an item in the menu of less common commands. */
export async function more(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

/** Shows search, category and timeline, which a short log hides and which need a button on a phone. */
export async function showFilters(page: Page): Promise<void> {
  const filters = page.getByRole('button', { name: 'Filters', exact: true });
  if (await filters.isVisible()) await filters.click();
  else await more(page, 'Search and filter');
  await expect(page.getByRole('searchbox', { name: 'Search events' })).toBeVisible();
}

/** Opens the log, and expects a row with this text that also has each of these words, such as its severity. */
export async function expectInLog(page: Page, text: string | RegExp, ...words: string[]): Promise<void> {
  await openLog(page);
  for (const word of words) await expect(row(page, text)).toContainText(word);
}

/**
 * Orders a Port at a full location, which fails, saves the profile, and opens the log. Returns the name of the Port.
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

/** Signs in and deploys a Port. Returns its name when it is live. */
export async function deployUntilLive(page: Page): Promise<string> {
  const name = uniqueName('Port');
  await signIn(page);
  await deployPort(page, { name });
  await expect(page.getByRole('heading', { name: `${name} is live` })).toBeVisible();
  return name;
}
