import { expect, test } from '@playwright/test';

import { expectAccessible } from './axe';
import { openLog, row, table } from './event-log';
import { RIA, deployPort, designVxc, navigateTo, signIn, uniqueName } from './portal';

test('the steps of an operation stand on one axis of time, in words and as bars', async ({ page }) => {
  const name = uniqueName('Port');
  await signIn(page);
  await deployPort(page, { name });
  await expect(page.getByRole('heading', { name: `${name} is live` })).toBeVisible();
  await openLog(page);
  await row(page, name).getByRole('button', { name: 'Show details' }).click();

  const steps = table(page).getByRole('listitem');
  await expect(steps.filter({ hasText: 'Deploy the order' })).toContainText(/Succeeded.*after .*took /);
  await expect(steps.filter({ hasText: 'Service is LIVE' })).toContainText(/after \d/);
  await expect(table(page).locator('.bar').first()).toBeVisible();
  await expectAccessible(page);

  await page.setViewportSize({ width: 390, height: 844 });
  await expect(table(page).locator('.bar').first()).toBeVisible();
  await expectAccessible(page);
});

test('a refusal says who may do it', async ({ page }) => {
  await signIn(page, RIA);
  await navigateTo(page, 'Services');
  await page.getByRole('link', { name: 'Melbourne edge' }).first().click();
  await page.getByRole('button', { name: 'Update term' }).click();
  await expect(page.getByRole('alert')).toBeVisible();

  await openLog(page);
  await row(page, 'The term of the Port was not changed')
    .getByRole('button', { name: 'Show details' })
    .click();
  await expect(
    page.getByRole('definition').filter({ hasText: 'Company Admin or Technical Admin' }),
  ).toBeVisible();
  await expect(page.getByText('Who may do it')).toBeVisible();
});

test('a field that was refused is one click away, in the order as it was', async ({ page }) => {
  const name = uniqueName('VXC');
  await signIn(page);
  await designVxc(page, { name, bEnd: 'Saltmarsh on-ramp', bEndVlan: 300 });
  await page.getByRole('button', { name: 'Validate' }).click();
  await expect(page.locator('mat-error').filter({ hasText: 'VLAN is in use' })).toBeVisible();

  await openLog(page);
  await row(page, `The order of ${name} cannot be deployed`)
    .getByRole('button', { name: 'Show details' })
    .click();
  await page.getByRole('link', { name: 'B end VLAN' }).click();
  await expect(page.getByLabel('B end VLAN')).toBeFocused();
  await expect(page.getByLabel('B end VLAN')).toHaveValue('300');
  await expect(page.getByLabel('Name')).toHaveValue(name);
  await expect(page.locator('mat-error').filter({ hasText: 'VLAN is in use' })).toBeVisible();
});
