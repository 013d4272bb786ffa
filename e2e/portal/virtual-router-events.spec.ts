import { type Page, expect } from '@playwright/test';

import { expectInLog, openLog, row } from './event-log';
import { choose, chooseKind, deployVxc, navigateTo, signIn, uniqueName } from './portal';
import { test } from './portal-test';

async function designMcr(page: Page, name: string, location = 'Sydney Wharf'): Promise<void> {
  await navigateTo(page, 'Order');
  await chooseKind(page, 'MCR');
  await page.getByLabel('Name').fill(name);
  await choose(page, 'Location', location);
}

async function deployMcr(page: Page, name: string, location?: string): Promise<void> {
  await designMcr(page, name, location);
  await page.getByRole('button', { name: 'Deploy', exact: true }).click();
}

test(
  'service.configure: an MCR with a reserved ASN is not saved, and the field says why',
  { tag: '@nightly' },
  async ({ page }) => {
    const name = uniqueName('MCR');
    await signIn(page);
    await designMcr(page, name);
    await page.getByLabel('ASN').fill('23456');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.locator('mat-error').filter({ hasText: 'ASN 23456 is reserved' })).toBeVisible();
    await expectInLog(page, `The design of MCR ${name} was not saved`, 'Error', 'ASN 23456 is reserved');
  },
);

test(
  'service.deploy: an MCR goes live, carries a VXC without a VLAN, and ends at once',
  { tag: '@nightly' },
  async ({ page }) => {
    const names = { mcr: uniqueName('MCR'), vxc: uniqueName('VXC') };
    await signIn(page);
    await deployMcr(page, names.mcr);
    await expect(page.getByRole('heading', { name: `${names.mcr} is live` })).toBeVisible();

    await page.getByRole('button', { name: 'Order another service' }).click();
    await deployVxc(page, { name: names.vxc, aEnd: names.mcr, bEnd: 'Sydney core' });
    await expect(page.getByRole('heading', { name: `${names.vxc} is live` })).toBeVisible();
    await page.getByRole('link', { name: 'Open service' }).click();
    await expect(page.getByText('MCR, no VLAN')).toBeVisible();

    await expectInLog(page, `MCR ${names.mcr} was deployed`, 'Success');
    await expect(row(page, `VXC ${names.vxc} was deployed`)).toContainText('Success');
    await row(page, `MCR ${names.mcr} was deployed`).getByRole('link', { name: names.mcr }).click();
    await page.getByRole('button', { name: 'Terminate…' }).click();
    await expect(page.getByRole('radio')).toHaveCount(1);
    await page.getByRole('button', { name: 'Terminate service' }).click();
    await expect(page.getByRole('alert')).toContainText(`still carries “${names.vxc}”`);
  },
);

test(
  'service.deploy: an MCR fails where there is no capacity for it',
  { tag: '@nightly' },
  async ({ page }) => {
    const name = uniqueName('MCR');
    await signIn(page);
    await deployMcr(page, name, 'Auckland Quay');
    await expect(page.getByRole('heading', { name: `${name} could not be provisioned` })).toBeVisible();
    await openLog(page);
    await expect(row(page, `${name} was not deployed`)).toContainText(
      'No capacity for another virtual router at Auckland Quay',
    );
  },
);
