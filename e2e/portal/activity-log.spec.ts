import { readFile } from 'node:fs/promises';

import { type Page, expect } from '@playwright/test';

import { createApiKey } from './api-keys';
import { deployUntilLive, openLog, row } from './event-log';
import { RIA, choose, navigateTo, signIn, uniqueName } from './portal';
import { test } from './portal-test';

const calls = (page: Page) => page.getByRole('table', { name: 'Activity' }).locator('tbody').getByRole('row');

/** The first listed calls may all belong to other tests. */
async function searchActivity(page: Page, text: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Search activity' }).fill(text);
}

async function openCompanyActivity(page: Page): Promise<void> {
  await navigateTo(page, 'Activity Log');
  await page.getByRole('tab', { name: 'Company Activity' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Company Activity' })).toBeVisible();
  await expect(calls(page).first()).toBeVisible();
}

/** Filters the calls of the company for the failed call of its integration. */
async function showFailedCall(page: Page): Promise<void> {
  await signIn(page);
  await openCompanyActivity(page);
  await choose(page, 'Kind', 'All calls');
  await choose(page, 'Actor', 'Nightly inventory');
  await choose(page, 'Outcome', 'Failed');
  await expect(calls(page)).toHaveCount(1);
}

test('User Activity is for every role, Company Activity for Company Admins only', async ({ page }) => {
  await signIn(page, RIA);
  await navigateTo(page, 'Activity Log');
  await searchActivity(page, 'sign in');
  await expect(calls(page).first()).toContainText(RIA);
  await expect(calls(page).first()).toContainText('Sign in');
  await expect(page.getByRole('tab')).toHaveCount(0);

  await page.goto('/activity/company');
  await expect(page.getByRole('alert')).toContainText(
    'Only a Company Admin can see the activity of the company',
  );
  await expect(calls(page)).toHaveCount(0);
});

test('filters and search narrow the list, and are in the address', async ({ page }) => {
  await showFailedCall(page);
  await expect(calls(page)).toContainText('Read service');
  await expect(page).toHaveURL(/actor=Nightly%20inventory&kind=ALL&outcome=FAILED/);

  await page.reload();
  await expect(calls(page)).toHaveCount(1);
  await expect(page.getByRole('combobox', { name: 'Actor' })).toContainText('Nightly inventory');

  await searchActivity(page, 'nobody did this');
  await expect(page.getByRole('heading', { name: 'No calls match' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page).toHaveURL(/\/activity\/company$/);
  await expect(page.getByRole('combobox', { name: 'Kind' })).toContainText('Changes');
  await expect(calls(page).nth(1)).toBeVisible();
  await expect(calls(page).filter({ hasText: 'GET /' })).toHaveCount(0);

  await choose(page, 'Kind', 'All calls');
  await expect(calls(page)).toHaveCount(25);
  await page.getByRole('button', { name: 'Load more' }).click();
  await expect(calls(page).nth(25)).toBeVisible();
});

test('what is listed is downloaded as CSV', async ({ page }) => {
  await showFailedCall(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^company-activity-\d{4}-\d\d-\d\d\.csv$/);
  const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain('"Nightly inventory","API key","Read service","Failed","404"');
});

test('an entry of the session log leads to its trace in the Activity Log', async ({ page }) => {
  const name = await deployUntilLive(page);
  await openLog(page);
  await row(page, name)
    .getByRole('button', { name: /Show details/ })
    .click();
  const details = page.locator('event-log-details');
  const traceId = await details.locator('dd code', { hasText: /^[0-9a-f]{32}$/ }).innerText();
  await details.getByRole('link', { name: 'Activity Log' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'User Activity' })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`traceId=${traceId}`));
  await expect(calls(page).filter({ hasText: 'Deploy order' })).toContainText('Succeeded');
  await page.getByRole('link', { name: 'Show all calls around this time' }).click();
  await expect(page).toHaveURL(/from=/);
  await searchActivity(page, 'sign in');
  await expect(calls(page).first()).toContainText('Sign in');
});

test('an API key is shown once, and is refused as soon as it is revoked', async ({ page, request }) => {
  const name = uniqueName('Key');
  await signIn(page);
  const key = await createApiKey(page, name, 'Read Only');
  const headers = { authorization: `Bearer ${key}` };
  expect((await request.get('/api/services', { headers })).status()).toBe(200);
  await page.reload();
  await expect(page.getByRole('row').filter({ hasText: name })).toContainText(`ends with ${key.slice(-4)}`);
  await expect(page.getByText(key)).toHaveCount(0);

  await page.getByRole('button', { name: `Revoke ${name}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke key' }).click();
  await expect(page.getByRole('row').filter({ hasText: name })).toContainText('Revoked');
  expect((await request.get('/api/services', { headers })).status()).toBe(401);
});
