import { type Locator, type Page, expect } from '@playwright/test';

import { expectInLog, openLog, row } from './event-log';
import { designPort, navigateTo, signIn, uniqueName } from './portal';
import { test } from './portal-test';

/** Saves a design under a name, and returns the name. */
async function saveConfiguration(page: Page, name = uniqueName('Setup')): Promise<string> {
  await designPort(page, { name: 'Configured Port' });
  await page.getByRole('button', { name: 'Save as configuration…' }).click();
  await page.getByLabel('Configuration name').fill(name);
  await page.getByRole('button', { name: 'Save configuration', exact: true }).click();
  return name;
}

async function openConfigurations(page: Page): Promise<void> {
  await navigateTo(page, 'Order');
  await page.getByRole('link', { name: 'Configurations' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Configurations' })).toBeVisible();
}

/** Creates a configuration for one test, and opens the page that lists it. */
async function savedAndListed(page: Page): Promise<{ name: string; item: Locator }> {
  await signIn(page);
  const name = await saveConfiguration(page);
  await expect(page.getByText(`The configuration “${name}” has been saved`)).toBeVisible();
  await openConfigurations(page);
  const item = page.getByRole('listitem').filter({ hasText: name });
  await expect(item).toBeVisible();
  return { name, item };
}

/** Deletes the configuration as a colleague in another window. */
async function deleteElsewhere(page: Page, name: string): Promise<void> {
  const other = await page.context().newPage();
  await other.goto('/order/configurations');
  const item = other.getByRole('listitem').filter({ hasText: name });
  await item.getByRole('button', { name: 'Delete' }).click();
  await expect(item).toHaveCount(0);
  await other.close();
}

test('configuration.save: a design is kept under a name', async ({ page }) => {
  const { name } = await savedAndListed(page);
  await expectInLog(page, `Configuration “${name}” was saved`, 'Success');
});

test('configuration.save: a name that is taken is refused at the field', async ({ page }) => {
  await signIn(page);
  await saveConfiguration(page, 'Branch office');
  await expect(page.locator('mat-error')).toContainText('already');
  await page.getByRole('button', { name: 'Close' }).click();
  await expectInLog(page, 'Configuration “Branch office” was not saved', 'Error');
});

test('configuration.rename: it is found under the new name', { tag: '@nightly' }, async ({ page }) => {
  const { name, item } = await savedAndListed(page);
  await item.getByRole('button', { name: 'Rename…' }).click();
  await page.getByLabel('Configuration name').fill(`${name} renamed`);
  await page.getByRole('button', { name: 'Rename', exact: true }).click();
  await expect(page.getByRole('heading', { name: `${name} renamed` })).toBeVisible();
  await openLog(page);
  await expect(row(page, `Configuration “${name}” was renamed to “${name} renamed”`)).toContainText(
    'Success',
  );
});

test(
  'configuration.rename: a name that is taken is refused at the field',
  { tag: '@nightly' },
  async ({ page }) => {
    const { name, item } = await savedAndListed(page);
    await item.getByRole('button', { name: 'Rename…' }).click();
    await page.getByLabel('Configuration name').fill('branch OFFICE');
    await page.getByRole('button', { name: 'Rename', exact: true }).click();
    await expect(page.locator('mat-error')).toContainText('already');
    await page.getByRole('button', { name: 'Close' }).click();
    await expectInLog(page, `Configuration “${name}” was not renamed`, 'Error');
  },
);

test('configuration.apply: a new order begins with the design', async ({ page }) => {
  const { name, item } = await savedAndListed(page);
  await item.getByRole('button', { name: 'Apply to a new order' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Order' })).toBeVisible();
  await expect(page.getByLabel('Name')).toHaveValue('Configured Port');
  await expectInLog(page, `Configuration “${name}” was applied to a new order`, 'Success');
});

test(
  'configuration.apply: one that was deleted meanwhile is refused in words',
  { tag: '@nightly' },
  async ({ page }) => {
    const { name, item } = await savedAndListed(page);
    await deleteElsewhere(page, name);
    await item.getByRole('button', { name: 'Apply to a new order' }).click();
    await expect(page.getByRole('alert')).toContainText('Someone may have deleted it');
    await expectInLog(page, `Configuration “${name}” was not applied`, 'Error');
  },
);

test('configuration.delete: it is gone', async ({ page }) => {
  const { name, item } = await savedAndListed(page);
  await item.getByRole('button', { name: 'Delete' }).click();
  await expect(item).toHaveCount(0);
  await expectInLog(page, `Configuration “${name}” was deleted`, 'Success');
});

test(
  'configuration.delete: what is gone already cannot be deleted',
  { tag: '@nightly' },
  async ({ page }) => {
    const { name, item } = await savedAndListed(page);
    await deleteElsewhere(page, name);
    await item.getByRole('button', { name: 'Delete' }).click();
    await expect(page.getByRole('alert')).toContainText('Someone may have deleted it');
    await expectInLog(page, `Configuration “${name}” was not deleted`, 'Error');
  },
);
