import { type Page, expect } from '@playwright/test';

import { createApiKey, runIntegration } from './api-keys';
import { expectInLog, icon, openLog, rows } from './event-log';
import { choose, deployPort, navigateTo, signIn, uniqueName } from './portal';
import { test } from './portal-test';

/** The icon appears with the first event of the log. */
async function expectUntouched(page: Page): Promise<void> {
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(icon(page)).toHaveCount(0);
}

const answers = (page: Page, path: string) =>
  page.waitForResponse((response) => new URL(response.url()).pathname === path && response.ok());

test('reads: going from page to page leaves the log untouched', async ({ page }) => {
  await signIn(page);
  await page.getByRole('link', { name: 'Sydney core' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sydney core' })).toBeVisible();
  for (const place of ['Order', 'Activity Log', 'Company', 'Profile', 'Services']) {
    await navigateTo(page, place);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectUntouched(page);
  }
});

test('polling: a page that looks again and again leaves the log untouched', async ({ page, otherPage }) => {
  await signIn(page);
  // A colleague orders elsewhere, and the open page follows the new service.
  await signIn(otherPage, 'tom@bluegum.example');
  await deployPort(otherPage, { name: uniqueName('Port') });
  await expect(icon(otherPage)).toBeVisible();
  await page.getByRole('link', { name: 'Sydney core' }).first().click();
  await navigateTo(page, 'Services');
  for (let looks = 0; looks < 2; looks++) await answers(page, '/api/services');
  await expectUntouched(page);
});

test('searches: of services and of the Activity Log leave the log untouched', async ({ page }) => {
  await signIn(page);
  await page.getByRole('searchbox', { name: 'Search services' }).fill('Sydney');
  await expectUntouched(page);
  await navigateTo(page, 'Activity Log');
  const found = answers(page, '/api/activity');
  await page.getByRole('searchbox', { name: 'Search activity' }).fill('sign in');
  await found;
  await expectUntouched(page);
});

test('API keys: what an integration does is Company Activity, and in no log', async ({ page, baseURL }) => {
  const [name, port] = [uniqueName('Integration'), uniqueName('Port')];
  await signIn(page);
  const key = await createApiKey(page, name);
  await expectInLog(page, `API key “${name}” was created`, 'Success');
  expect(await page.content()).not.toContain(key);

  const output = await runIntegration(baseURL ?? '', key, port);
  expect(output).toContain(`${port}: DEPLOYED`);
  await navigateTo(page, 'Services');
  await expect(page.getByRole('link', { name: port })).toBeVisible();
  await expect(icon(page)).toHaveAccessibleName('Session event log');

  await navigateTo(page, 'Activity Log');
  await expect(page.getByRole('table', { name: 'Activity' })).toBeVisible();
  await expect(page.getByRole('cell', { name })).toHaveCount(0);
  await page.getByRole('tab', { name: 'Company Activity' }).click();
  await page.getByRole('searchbox', { name: 'Search activity' }).fill(name);
  const deployment = page.getByRole('row').filter({ hasText: 'Deploy order' }).filter({ hasText: name });
  await expect(deployment).toContainText('API key');
  await openLog(page);
  await expect(rows(page)).toHaveCount(1);
});

test('usage and performance: looking at the traffic and the loss of a service, again and again, leaves the log untouched', async ({
  page,
}) => {
  await signIn(page);
  await page.getByRole('link', { name: 'Sydney core' }).first().click();
  await expect(page.getByText('In, at most')).toBeVisible();
  await expect(page.getByText('Packet loss, at most')).toBeVisible();
  const usage = page.waitForResponse((response) => response.url().endsWith('/usage') && response.ok());
  await page.getByRole('button', { name: 'Refresh usage' }).click();
  await usage;
  await expectUntouched(page);
});

test('price queries: seeing what designs would cost leaves the log untouched', async ({ page }) => {
  await signIn(page);
  await navigateTo(page, 'Order');
  await expect(page.getByText('About AUD 600 per month')).toBeVisible();
  await choose(page, 'Speed', '1 Gbit/s');
  await expect(page.getByText('About AUD 250 per month')).toBeVisible();
  await page.getByRole('radio', { name: 'VXC', exact: true }).check();
  await page.getByLabel('Rate limit').fill('1000');
  await expect(page.getByText('About AUD 240 per month')).toBeVisible();
  await expectUntouched(page);
});
