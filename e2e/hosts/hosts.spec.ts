import { type Page, expect, test } from '@playwright/test';

import { findTransparent, findUnclear } from './contrast';
import { findUnclearFocus } from './focus';
import { HOSTS, openHost } from './host';
import { findCut, findOverlaps } from './layout';
import { answerOrders, icon, openPage, order, orderForever } from './orders';
import { takePicture } from './picture';

/** The most different hosts; `npm test` has no time for all. */
const SAMPLE = ['prebuilt-indigo-pink', 'bootstrap-no-theme'];

/** Selector for all of Material's overlays. */
const OVERLAY = '.cdk-overlay-container';
const PAGE = 'event-log-page';

async function expectReadable(page: Page, within: string): Promise<void> {
  // Colours may still be in transition after a change.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  expect.soft(await findUnclear(page, within), 'too little contrast').toEqual([]);
  expect.soft(await findOverlaps(page, within), 'overlaps').toEqual([]);
  expect.soft(await findCut(page, within), 'cut off').toEqual([]);
}

/** Opens a menu, and a dialog from it if `item` is given, and checks the overlays. */
async function expectReadableMenu(page: Page, button: string, item?: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  expect.soft(await findTransparent(page, '.mat-mdc-menu-panel'), 'transparent').toEqual([]);
  await expectReadable(page, OVERLAY);
  if (item) {
    await page.getByRole('menuitem', { name: item }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect.soft(await findTransparent(page, 'mat-dialog-container'), 'transparent').toEqual([]);
    await expectReadable(page, OVERLAY);
  }
  await page.keyboard.press('Escape');
  await expect(page.locator(`${OVERLAY} :is([role=menu], [role=dialog])`)).toHaveCount(0);
}

/** Makes the window as high as the page, so that nothing scrolls. */
async function growToPage(page: Page): Promise<void> {
  const width = page.viewportSize()?.width ?? 1280;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: height + 100 });
}

for (const host of HOSTS) {
  const tag = SAMPLE.includes(host.name) ? ['@sample'] : [];
  test(`the log is readable in the host ${host.name}`, { tag }, async ({ page }) => {
    await answerOrders(page);
    await openHost(page, host);
    await order(page);
    await expectReadable(page, 'event-log-button');

    await icon(page).click();
    await expect(page.getByRole('dialog', { name: 'Session event log' })).toBeVisible();
    expect.soft(await findTransparent(page, 'event-log-peek'), 'transparent').toEqual([]);
    await expectReadable(page, 'event-log-peek');
    await page.keyboard.press('Escape');

    await openPage(page);
    await page.keyboard.press('/');
    await expect(page.getByRole('slider', { name: 'Timeline' })).toBeVisible();
    const error = page.getByRole('row').filter({ hasText: 'Order was not placed' });
    await error.getByRole('button', { name: 'Show details' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Event type')).toBeVisible();
    await expectReadable(page, PAGE);
    await takePicture(page, host.name);

    await expectReadableMenu(page, 'Export');
    await expectReadableMenu(page, 'More', 'View options');
    await page.getByRole('option', { name: /^Error/ }).click();
    await expect(page.getByRole('option', { name: /^Error/, selected: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Clear filters' })).toBeVisible();
    await expectReadable(page, PAGE);

    await growToPage(page);
    await page.getByRole('heading', { level: 1 }).focus();
    expect.soft(await findUnclearFocus(page, PAGE), 'focus is not seen').toEqual([]);
  });
}

/** Points at each control within a part of the page. */
async function expectReadableWhenPointedAt(page: Page, within: string): Promise<void> {
  const controls = page.locator(within).locator('a, button, [role=button]').filter({ visible: true });
  for (const control of await controls.all()) {
    await control.hover();
    await expectReadable(page, within);
  }
}

test('what is pointed at is readable in the host element-styles', { tag: '@sample' }, async ({ page }) => {
  const host = HOSTS.find(({ name }) => name === 'element-styles');
  if (!host) throw new Error('There is no host element-styles.');
  await answerOrders(page);
  await openHost(page, host);
  await order(page);
  await expectReadableWhenPointedAt(page, 'event-log-button');
  await icon(page).click();
  await expect(page.getByRole('dialog', { name: 'Session event log' })).toBeVisible();
  await expectReadableWhenPointedAt(page, 'event-log-peek');
  await page.keyboard.press('Escape');
  await openPage(page);
  await page.keyboard.press('/');
  await page.getByRole('button', { name: 'Show details' }).first().click();
  await expectReadableWhenPointedAt(page, PAGE);
});

for (const name of ['m3', 'm3-dark', 'm3-320', 'prebuilt-indigo-pink', 'no-theme', 'm3-forced-colors']) {
  test(`what runs, and what is asked and undone, is readable in the host ${name}`, async ({ page }) => {
    const host = HOSTS.find((host) => host.name === name);
    if (!host) throw new Error(`There is no host ${name}.`);
    await answerOrders(page);
    await openHost(page, host);
    await order(page);
    await orderForever(page);
    await expectReadable(page, 'event-log-button');
    await icon(page).click();
    await expect(page.getByRole('dialog', { name: 'Session event log' })).toBeVisible();
    await expectReadable(page, 'event-log-peek');
    await page.keyboard.press('Escape');
    await expect(page.locator('event-log-peek')).toHaveCount(0);
    await openPage(page);
    await page.getByRole('button', { name: 'Show details' }).first().click();
    await expectReadable(page, PAGE);

    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Clear log' }).click();
    await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    expect.soft(await findTransparent(page, 'mat-snack-bar-container'), 'transparent').toEqual([]);
    await expectReadable(page, OVERLAY);
    await expectReadable(page, PAGE);
    await page.getByRole('button', { name: 'Undo' }).press('Shift+Tab');
    expect.soft(await findUnclearFocus(page, 'mat-snack-bar-container'), 'focus is not seen').toEqual([]);
  });
}

/** Toolbars of various brands, each with the text colour that its application sets. */
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
  if (!host) throw new Error('There is no host.');
  await openHost(page, host);
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
