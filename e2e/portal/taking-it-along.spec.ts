import { readFile } from 'node:fs/promises';

import { type Page, expect } from '@playwright/test';

import { expectAccessible } from './axe';
import { failAndSucceed, icon, openLogByKeys, row, rows } from './event-log';
import { deployPort, signIn, signOut, uniqueName } from './portal';
import { test } from './portal-test';

/** Members of a JSON export that these tests read. */
interface ExportedLog {
  readonly timeZone: string;
  readonly build: string;
  readonly session: { readonly id: string };
  readonly entries: readonly { readonly title: string }[];
}

/** Filters the log so that only the failure is visible. */
async function showFailure(page: Page): Promise<string> {
  const name = await failAndSucceed(page);
  const filters = page.getByRole('button', { name: 'Filters' });
  if (await filters.isVisible()) await filters.click();
  await page.getByRole('option', { name: /^Error/ }).click();
  await expect(rows(page)).toHaveCount(1);
  return name;
}

async function exportAs(page: Page, format: string): Promise<{ name: string; path: string; text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: format, exact: true }).click();
  const file = await download;
  const path = await file.path();
  return { name: file.suggestedFilename(), path, text: await readFile(path, 'utf8') };
}

async function openBundle(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.getByLabel('Open file').setInputFiles(file);
}

test('CSV, JSON and Markdown hold the rows that are shown, and no others', async ({ page }) => {
  const name = await showFailure(page);
  const title = await rows(page).locator('.event-log-title').innerText();
  expect(title).toContain(name);

  const csv = await exportAs(page, 'CSV');
  expect(csv.name).toMatch(/^session-event-log-\d{4}-\d\d-\d\d-\d{6}\.csv$/);
  const lines = csv.text.trimEnd().split('\r\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain(`"${title}"`);

  const json = await exportAs(page, 'JSON');
  const log = JSON.parse(json.text) as ExportedLog;
  expect(log).toMatchObject({ format: 'ngx-session-event-log', schemaVersion: 1, filteredOut: 1 });
  expect(log.timeZone).toBe('Australia/Sydney');
  expect(log.build).toMatch(/^\d+\.\d+\.\d+$/);
  expect(log.entries).toEqual([expect.objectContaining({ title, severity: 'error' })]);

  const markdown = await exportAs(page, 'Markdown');
  expect(markdown.text.match(/^### .*$/gm)).toHaveLength(1);
  expect(markdown.text).toContain('- **Events:** 1 of 2 events');
  expect(markdown.text).toContain(`- **Session ID:** \`${log.session.id}\``);

  await page.getByRole('option', { name: /^Error/ }).click();
  await expect(rows(page)).toHaveCount(2);
  const all = JSON.parse((await exportAs(page, 'JSON')).text) as ExportedLog;
  const titles = await rows(page).locator('.event-log-title').allInnerTexts();
  expect(all.entries.map((entry) => entry.title)).toEqual(titles);
});

test('copying for support takes the rows that are shown, with their trace', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const name = await showFailure(page);
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Copy for support' }).click();
  await expect(page.locator('mat-snack-bar-container')).toContainText(
    '1 event copied, ready to paste into a ticket.',
  );
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(name);
  expect(text).toMatch(/\*\*Trace ID:\*\* `[0-9a-f]{32}`/);
  expect(text).toContain('- **Time zone:** Australia/Sydney');
});

test('a row that failed is copied for support by one click, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const name = await failAndSucceed(page);
  const failure = row(page, name);
  await failure.getByRole('button', { name: 'Copy for support' }).click();
  await expect(failure).toContainText('Copied');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(name);
  expect(text).toMatch(/[0-9a-f]{32}/);
  await expect(row(page, 'Your profile was updated').getByRole('button', { name: /Copy/ })).toHaveCount(0);
});

test('from a failure to a text in the clipboard it takes two clicks', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const name = uniqueName('Port');
  await signIn(page);
  await deployPort(page, { name, location: 'London Wapping' });
  await expect(page.getByText('London Wapping is full').first()).toBeVisible();
  await icon(page).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Copy for support' }).click();
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Copied' })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(name);
  expect(text).toMatch(/[0-9a-f]{32}/);
});

test('from a failure to a text in the clipboard it takes four keys', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const name = uniqueName('Port');
  await signIn(page);
  await deployPort(page, { name, location: 'London Wapping' });
  await expect(page.getByText('London Wapping is full').first()).toBeVisible();
  await openLogByKeys(page);
  await page.keyboard.press('c');
  await expect(row(page, name)).toContainText('Copied');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(name);
  expect(text).toMatch(/[0-9a-f]{32}/);
});

test('a support engineer reads a support bundle apart from their own log', async ({ page }) => {
  const name = await showFailure(page);
  const bundle = await exportAs(page, 'Support bundle');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Open a support bundle' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Support bundle' })).toBeFocused();
  await signOut(page);

  await signIn(page);
  await expect(icon(page)).toBeHidden();
  await page.goto('/event-log');
  await page.getByRole('link', { name: 'Open a support bundle' }).click();
  await page.context().setOffline(true);
  await page.getByLabel('Open file').setInputFiles(bundle.path);
  await expect(row(page, name)).toContainText('Error');
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByText('1 of 2 events').first()).toBeVisible();
  await expectAccessible(page);
  await row(page, name)
    .getByRole('button', { name: /Show details/ })
    .click();
  await expect(page.getByText('Event type')).toBeVisible();
  await expectAccessible(page);
  await expect(icon(page)).toBeHidden();
});

test('a damaged bundle and another file are refused, and say why', async ({ page }) => {
  const name = await showFailure(page);
  const { text } = await exportAs(page, 'Support bundle');
  const json = await exportAs(page, 'JSON');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Open a support bundle' }).click();

  await openBundle(page, 'damaged.json', text.replace(name, 'Another Port'));
  await expect(page.getByRole('alert')).toContainText('damaged.json');
  await expect(page.getByRole('alert')).toContainText('is damaged or has been changed');
  await expect(rows(page)).toHaveCount(0);
  await expectAccessible(page);

  await openBundle(page, 'log.json', json.text);
  await expect(page.getByRole('alert')).toContainText('is not a support bundle');

  await openBundle(page, 'whole.json', text);
  await expect(page.getByRole('alert')).toBeEmpty();
  await expect(row(page, name)).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  const tag = colorScheme === 'dark' ? ['@nightly'] : [];
  test(`the menu is accessible and fits a narrow window, ${colorScheme}`, { tag }, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 390, height: 844 });
    await showFailure(page);
    await page.getByRole('button', { name: 'Export' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem', { name: 'CSV' })).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('menuitem', { name: 'Open a support bundle' })).toBeFocused();
    await expect(async () => {
      const menu = await page.getByRole('menu').boundingBox();
      expect(menu?.x).toBeGreaterThanOrEqual(0);
      expect((menu?.x ?? 0) + (menu?.width ?? 0)).toBeLessThanOrEqual(390);
    }).toPass();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Export' })).toBeFocused();
  });
}
