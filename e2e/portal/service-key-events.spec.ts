import { type Page, expect, test } from '@playwright/test';

import { openLog, row, rows } from './event-log';
import { navigateTo, signIn, uniqueName } from './portal';

interface KeyWishes {
  readonly port?: string;
  readonly speed?: number;
  readonly vlan?: number;
}

async function createKey(page: Page, name: string, { port, speed, vlan }: KeyWishes = {}): Promise<void> {
  await navigateTo(page, 'Service keys');
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByRole('combobox', { name: 'Port' }).click();
  await page.getByRole('option', { name: port ?? 'Sydney core' }).click();
  await page.getByLabel('Maximum speed').fill(String(speed ?? 100));
  if (vlan !== undefined) await page.getByLabel('Pre-approved VLAN').fill(String(vlan));
  await page.getByRole('button', { name: 'Create service key' }).click();
}

test('service-key.create: the key is shown once, and stands neither in the log nor in the Activity Log', async ({
  page,
}) => {
  const name = uniqueName('Partner');
  await signIn(page);
  await createKey(page, name);
  await expect(page.getByText(`The service key “${name}” has been created`)).toBeVisible();
  const shown = page.getByText(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  const key = (await shown.textContent()) ?? '';
  expect(key).toHaveLength(36);
  await expect(page.getByRole('button', { name: 'Copy service key' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Service keys' })).toContainText(name);

  await openLog(page);
  await expect(rows(page)).toHaveCount(1);
  const created = row(page, `Service key “${name}” was created for Sydney core`);
  await expect(created).toContainText('Success');
  await created.getByRole('button', { name: /Show details/ }).click();
  await expect(page.getByText('Maximum speed (Mbit/s)')).toBeVisible();
  expect(await page.content()).not.toContain(key);

  await navigateTo(page, 'Activity Log');
  await expect(page.getByText('Create service key').first()).toBeVisible();
  expect(await page.content()).not.toContain(key);

  await navigateTo(page, 'Service keys');
  await expect(page.getByRole('list', { name: 'Service keys' })).toContainText(name);
  expect(await page.content()).not.toContain(key);
});

test('service-key.create: a VLAN in use and a speed above the Port’s are refused at their fields', async ({
  page,
}) => {
  const name = uniqueName('Partner');
  await signIn(page);
  await createKey(page, name, { port: 'Melbourne edge', speed: 2_000, vlan: 100 });
  await expect(page.locator('mat-error').filter({ hasText: 'VLAN is in use' })).toBeVisible();
  await expect(page.locator('mat-error').filter({ hasText: 'Enter at most 1,000 Mbit/s' })).toBeVisible();

  await openLog(page);
  const refused = row(page, `Service key “${name}” was not created`);
  await expect(refused).toContainText('Error');
  await expect(refused).toContainText('VLAN is in use');
});
