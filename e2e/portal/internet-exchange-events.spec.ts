import { type Page, expect } from '@playwright/test';

import { expectInLog, row } from './event-log';
import { choose, chooseKind, deployPort, navigateTo, signIn, uniqueName } from './portal';
import { test } from './portal-test';

interface IxOrder {
  readonly name: string;
  readonly port?: string;
  readonly exchange?: string;
  readonly vlan?: number;
}

async function designIx(
  page: Page,
  { name, port = 'Sydney core', exchange = 'Sydney IX', vlan = 0 }: IxOrder,
): Promise<void> {
  await navigateTo(page, 'Order');
  await chooseKind(page, 'IX');
  await page.getByLabel('Name').fill(name);
  await choose(page, 'Port', port);
  await choose(page, 'Internet exchange', exchange);
  await page.getByLabel('VLAN').fill(String(vlan));
  await page.getByLabel('MAC address').fill('00-1B-44-11-3A-C1');
  await page.getByLabel('ASN').fill('133937');
}

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

test('service.deploy: an IX goes live on a Port, which then stays', { tag: '@nightly' }, async ({ page }) => {
  const names = { port: uniqueName('Port'), ix: uniqueName('IX') };
  await signIn(page);
  await deployPort(page, { name: names.port });
  await expect(page.getByRole('heading', { name: `${names.port} is live` })).toBeVisible();
  await press(page, 'Order another service');
  await designIx(page, { name: names.ix, port: names.port, vlan: 77 });
  await press(page, 'Deploy');
  await expect(page.getByRole('heading', { name: `${names.ix} is live` })).toBeVisible();

  await expectInLog(page, `IX ${names.ix} was deployed`, 'Success');
  await row(page, `IX ${names.ix} was deployed`).getByRole('link', { name: names.ix }).click();
  await expect(page.getByText('00:1b:44:11:3a:c1')).toBeVisible();
  await expect(page.getByText('VLAN 77')).toBeVisible();

  await page.getByRole('link', { name: names.port }).click();
  await page.getByRole('button', { name: 'Terminate…' }).click();
  await page.getByRole('button', { name: 'Terminate service' }).click();
  await expect(page.getByRole('alert')).toContainText(`still carries “${names.ix}”`);
});

test(
  'service.deploy: an IX fails where the exchange refuses the peering',
  { tag: '@nightly' },
  async ({ page }) => {
    const name = uniqueName('IX');
    await signIn(page);
    await designIx(page, { name, exchange: 'Harbour IX' });
    await press(page, 'Deploy');
    await expect(page.getByRole('heading', { name: `${name} could not be provisioned` })).toBeVisible();
    await expectInLog(page, `${name} was not deployed`, 'Error', 'Harbour IX refused the peering.');
  },
);

test('service.configure: an IX with a private ASN is not saved', { tag: '@nightly' }, async ({ page }) => {
  const name = uniqueName('IX');
  await signIn(page);
  await designIx(page, { name });
  await page.getByLabel('ASN').fill('64512');
  await press(page, 'Save');
  await expect(page.locator('mat-error').filter({ hasText: 'ASN 64512 is private' })).toBeVisible();
  await expectInLog(page, `The design of IX ${name} was not saved`, 'ASN 64512 is private');
});
