import { type Page, expect } from '@playwright/test';

import { expectInLog, openLog, row, rows } from './event-log';
import { NORA, choose, deployVxc, designVxc, navigateTo, signIn, signInDemoted, uniqueName } from './portal';
import { test } from './portal-test';

const KEY = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

interface KeyWishes {
  readonly port?: string;
  readonly speed?: number;
  readonly vlan?: number;
}

async function createKey(page: Page, name: string, { port, speed, vlan }: KeyWishes = {}): Promise<void> {
  await navigateTo(page, 'Service keys');
  await page.getByLabel('Name', { exact: true }).fill(name);
  await choose(page, 'Port', port ?? 'Sydney core');
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
  const shown = page.getByText(KEY);
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

test('service-key.deactivate: the key connects no more', async ({ page }) => {
  const name = uniqueName('Partner');
  await signIn(page);
  await createKey(page, name);
  await page.getByRole('button', { name: `Deactivate ${name}` }).click();
  await page.getByRole('button', { name: 'Deactivate key' }).click();
  await expect(page.getByText(`The service key “${name}” has been deactivated`)).toBeVisible();
  const key = page.getByRole('listitem').filter({ hasText: name });
  await expect(key).toContainText('Deactivated');
  await expect(page.getByRole('group', { name: 'Service keys' })).toBeFocused();
  await expectInLog(page, `Service key “${name}” was deactivated`, 'Success');
});

test('service-key.deactivate: a role that may not is told who may', { tag: '@nightly' }, async ({ page }) => {
  await signInDemoted(page);
  await navigateTo(page, 'Service keys');
  await page.getByRole('button', { name: 'Deactivate Freight partner' }).click();
  await page.getByRole('button', { name: 'Deactivate key' }).click();
  await expect(page.getByRole('alert')).toContainText('Only a Company Admin or a Technical Admin');
  await page.getByRole('button', { name: 'Keep key' }).click();
  await expectInLog(page, 'Service key “Freight partner” was not deactivated', 'Error');
});

test(
  'service.deploy: a service key leads to a hidden Port, once and without approval',
  { tag: '@nightly' },
  async ({ page, otherPage: nora }) => {
    const [name, second] = [uniqueName('VXC'), uniqueName('VXC')];
    const vlan = 1_000 + test.info().workerIndex * 10 + test.info().repeatEachIndex;
    await signIn(nora, NORA);
    await createKey(nora, name, { port: 'Kestrel archive', vlan });
    const key = await nora.getByText(KEY).innerText();

    await signIn(page);
    await deployVxc(page, { name, serviceKey: key, speedMbps: 100 });
    await expect(page.getByRole('heading', { name: `${name} is live` })).toBeVisible();
    await page.getByRole('button', { name: 'Order another service' }).click();
    await deployVxc(page, { name: second, serviceKey: key, speedMbps: 100 });
    await expect(page.locator('mat-error').filter({ hasText: 'has been used' })).toBeVisible();
    await expectInLog(page, `VXC ${name} was deployed`, 'Success');
    const refused = row(page, `${second} was not deployed`);
    await expect(refused).toContainText('has been used');
    await refused.getByRole('button', { name: 'Show details' }).click();
    expect(await page.content()).not.toContain(key);
    await row(page, `VXC ${name} was deployed`).getByRole('link', { name }).click();
    await expect(page.getByText('Kestrel archive')).toBeVisible();
    await expect(page.getByText(`VLAN ${vlan}`)).toBeVisible();
  },
);

test(
  'order.issue: a service key that there is not is refused at its field',
  { tag: '@nightly' },
  async ({ page }) => {
    const name = uniqueName('VXC');
    await signIn(page);
    await designVxc(page, { name, serviceKey: crypto.randomUUID() });
    await page.getByRole('button', { name: 'Validate' }).click();
    await expect(page.locator('mat-error').filter({ hasText: 'There is no such service key' })).toBeVisible();
    await openLog(page);
    const refused = row(page, `The order of VXC ${name} cannot be deployed`);
    await expect(refused).toContainText('There is no such service key');
  },
);
