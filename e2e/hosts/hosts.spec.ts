import { type Page, expect, test } from '@playwright/test';

import { findOverlaps, findUnclear } from './contrast.ts';
import { HOSTS, openHost } from './host.ts';

/** Folder of the pictures in the guide on theming, where they are to be retaken. */
const PICTURES = process.env['HOST_PICTURES'];

/** Orders something in each way, so that the log has a success, a warning and an error. */
async function order(page: Page): Promise<void> {
  for (const [name, message] of [
    ['Order two ports', /^Order \d+ is placed/],
    ['Order one port', /^Order \d+ is placed/],
    ['Order none', /^The order failed/],
  ] as const) {
    await page.getByRole('button', { name }).click();
    await expect(page.getByText(message)).toBeVisible();
  }
}

const icon = (page: Page) => page.getByRole('button', { name: /^Session event log/ });

async function expectClear(page: Page, within: string): Promise<void> {
  expect(await findUnclear(page, within)).toEqual([]);
}

async function openPage(page: Page): Promise<void> {
  await icon(page).click();
  await page.getByRole('link', { name: 'View all' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Session Event Log' })).toBeVisible();
}

for (const host of HOSTS) {
  test(`the log is readable in the host ${host.name}`, async ({ page }) => {
    await openHost(page, host);
    await order(page);
    await icon(page).focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(icon(page)).toBeFocused();
    await expectClear(page, 'event-log-button');
    await icon(page).click();
    await expect(page.getByRole('dialog', { name: 'Session event log' })).toBeVisible();
    await expectClear(page, 'event-log-peek');
    expect(await findOverlaps(page, 'event-log-peek')).toEqual([]);
    await page.keyboard.press('Escape');

    await openPage(page);
    const error = page.getByRole('row').filter({ hasText: 'Order was not placed' });
    await error.getByRole('button', { name: 'Show details' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Copy for support' })).not.toHaveCount(0);
    await expectClear(page, 'event-log-page');
    expect(await findOverlaps(page, 'event-log-page')).toEqual([]);
    if (PICTURES) await page.screenshot({ path: `${PICTURES}/${host.name}.png`, animations: 'disabled' });
  });
}

/** Toolbars of many brands, each with the text colour that its application gives it. */
const TOOLBARS: readonly (readonly [ground: string, text: string])[] = [
  ['#ffffff', '#000000'],
  ['#000000', '#ffffff'],
  ['#3f51b5', '#ffffff'],
  ['#b3261e', '#ffffff'],
  ['#146c2e', '#ffffff'],
  ['#767676', '#ffffff'],
  ['#959595', '#000000'],
  ['#ffc107', '#000000'],
  ['#9fa8da', '#000000'],
];

test('the icon is told from a toolbar of any colour, whatever the severity', async ({ page }) => {
  const [host] = HOSTS;
  await openHost(page, host!);
  for (const name of ['Order two ports', 'Order one port', 'Order none']) {
    await page.getByRole('button', { name }).click();
    await expect(page.getByRole('status').last()).not.toBeEmpty();
    for (const [ground, text] of TOOLBARS) {
      await page.locator('mat-toolbar').evaluate(
        (toolbar, colors) => {
          toolbar.style.setProperty('--mat-toolbar-container-background-color', colors[0]);
          toolbar.style.setProperty('--mat-toolbar-container-text-color', colors[1]);
        },
        [ground, text] as const,
      );
      expect(await findUnclear(page, 'event-log-button'), `${name} on ${ground}`).toEqual([]);
    }
  }
});
