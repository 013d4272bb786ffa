import { type Page, expect, test as testInNewTab } from '@playwright/test';

import { expectAccessible } from './axe';
import { deployUntilLive, openLog, row, table } from './event-log';
import { deployPort, designVxc, navigateTo, signIn, signInDemoted, uniqueName } from './portal';
import { test } from './portal-test';

/** Creates a live Port for one test, and opens its page. */
async function openNewPort(page: Page, name: string): Promise<void> {
  await signIn(page);
  await deployPort(page, { name });
  await expect(page.getByRole('heading', { name: `${name} is live` })).toBeVisible();
  await page.getByRole('link', { name: 'Open service' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

test('the steps of an operation stand on one axis of time, in words and as bars', async ({ page }) => {
  const name = await deployUntilLive(page);
  await openLog(page);
  await row(page, name).getByRole('button', { name: 'Show details' }).click();

  const steps = table(page).getByRole('listitem');
  await expect(steps.filter({ hasText: 'Deploy the order' })).toContainText(/Succeeded.*after .*took /);
  await expect(steps.filter({ hasText: 'Service is LIVE' })).toContainText(/after \d/);
  await expect(table(page).locator('.event-log-step-bar').first()).toBeVisible();
  await expectAccessible(page);

  await page.setViewportSize({ width: 390, height: 844 });
  await expect(table(page).locator('.event-log-step-bar').first()).toBeVisible();
  await expectAccessible(page);
});

test('a refusal says who may do it', async ({ page }) => {
  await signInDemoted(page);
  await navigateTo(page, 'Services');
  await page.getByRole('link', { name: 'Melbourne edge' }).first().click();
  await page.getByRole('button', { name: 'Update term' }).click();
  await expect(page.getByRole('alert')).toBeVisible();

  await openLog(page);
  await row(page, 'The term of Melbourne edge was not changed')
    .getByRole('button', { name: 'Show details' })
    .click();
  await expect(
    page.getByRole('definition').filter({ hasText: 'Company Admin or Technical Admin' }),
  ).toBeVisible();
  await expect(page.getByText('Who can do this')).toBeVisible();
});

test('a field that was refused is one click away, in the order as it was', async ({ page }) => {
  const name = uniqueName('VXC');
  await signIn(page);
  await designVxc(page, { name, bEnd: 'Saltmarsh on-ramp', bEndVlan: 300 });
  await page.getByRole('button', { name: 'Validate' }).click();
  await expect(page.locator('mat-error').filter({ hasText: 'VLAN is in use' })).toBeVisible();

  await openLog(page);
  await row(page, `The order of VXC ${name} cannot be deployed`)
    .getByRole('button', { name: 'Show details' })
    .click();
  await page.getByRole('link', { name: 'B end VLAN' }).click();
  await expect(page.getByLabel('B end VLAN')).toBeFocused();
  await expect(page.getByLabel('B end VLAN')).toHaveValue('300');
  await expect(page.getByLabel('Name')).toHaveValue(name);
  await expect(page.locator('mat-error').filter({ hasText: 'VLAN is in use' })).toBeVisible();
});

test('a lock is taken back from its row, as an event of its own', async ({ page }) => {
  const name = uniqueName('Port');
  await openNewPort(page, name);
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Unlock' })).toBeVisible();

  await openLog(page);
  const locked = row(page, `${name} was locked`);
  await locked.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await expect(row(page, `${name} was unlocked`)).toContainText('Success');
  await expect(locked.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  await expect(locked.getByRole('button', { name: 'Show details' })).toBeFocused();

  await row(page, `${name} was unlocked`).getByRole('link', { name }).click();
  await expect(page.getByRole('button', { name: 'Lock', exact: true })).toBeVisible();
});

testInNewTab(
  'what was turned away is tried again in its row, when the server wants to be asked again',
  async ({ page }) => {
    const name = uniqueName('Port');
    await openNewPort(page, name);
    // Only the first attempt; the second reaches the server.
    await page.route(
      '**/api/services/*/lock',
      (route) =>
        route.fulfill({
          status: 429,
          headers: { 'Retry-After': '60' },
          contentType: 'application/problem+json',
          body: JSON.stringify({
            type: '/problems/too-many-requests',
            title: 'Too many requests',
            status: 429,
          }),
        }),
      { times: 1 },
    );
    await page.getByRole('button', { name: 'Lock', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('Too many requests');

    await openLog(page);
    const refused = row(page, `The lock of ${name} was not changed`);
    await expect(refused).toContainText(/Retry in \d+ s/);
    await expect(refused.getByRole('button', { name: /^Retry, available at/ })).toBeDisabled();
    await expectAccessible(page);

    await page.clock.setFixedTime(Date.now() + 60_000);
    await refused.getByRole('button', { name: 'Retry', exact: true }).click();
    await expect(row(page, `${name} was locked`)).toContainText('Success');
    await expect(refused).toHaveCount(0);
    await row(page, `${name} was locked`).getByRole('button', { name: 'Show details' }).click();
    await expect(table(page).getByRole('listitem').filter({ hasText: '2 attempts' })).toContainText(
      /Status 429.*Status 200/,
    );
  },
);
