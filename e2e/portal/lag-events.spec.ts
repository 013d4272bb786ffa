import { type Page, expect } from '@playwright/test';

import { openLog, row, rows } from './event-log';
import { choose, designPort, signIn, uniqueName } from './portal';
import { test } from './portal-test';

async function deployLag(page: Page, name: string, location?: string): Promise<void> {
  await designPort(page, { name, ...(location !== undefined && { location }) });
  await choose(page, 'LAG members', '2 Ports');
  await page.getByRole('button', { name: 'Deploy', exact: true }).click();
}

test(
  'service.deploy: a LAG is one row that names its Ports, and each Port leads to the others',
  { tag: '@nightly' },
  async ({ page }) => {
    const name = uniqueName('LAG');
    await signIn(page);
    await deployLag(page, name);
    await expect(page.getByRole('heading', { name: `${name} is live` })).toBeVisible();

    await openLog(page);
    await expect(rows(page)).toHaveCount(1);
    await expect(row(page, `LAG ${name} was deployed`)).toContainText('Success');
    await row(page, name)
      .getByRole('button', { name: /Show details/ })
      .click();
    await expect(page.getByText(`${name} 1, ${name} 2`)).toBeVisible();

    await row(page, name).getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1, name: `${name} 1` })).toBeVisible();
    await page.getByRole('link', { name: `${name} 2` }).click();
    await expect(page.getByRole('heading', { level: 1, name: `${name} 2` })).toBeVisible();

    await page.getByRole('button', { name: 'Terminate…' }).click();
    await expect(page.getByText('It is one of the 2 Ports of a LAG')).toBeVisible();
    await page.getByRole('radio', { name: 'Now' }).check();
    await page.getByRole('button', { name: 'Terminate service' }).click();
    await page.getByRole('link', { name: `${name} 1` }).click();
    await expect(page.getByRole('listitem').filter({ hasText: `${name} 2` })).toContainText('Decommissioned');
    await expect(page.getByRole('listitem').filter({ hasText: '(this Port)' })).toContainText('Live');
  },
);

test(
  'service.deploy: a LAG fails as one where there is no cross connect',
  { tag: '@nightly' },
  async ({ page }) => {
    const name = uniqueName('LAG');
    await signIn(page);
    await deployLag(page, name, 'Auckland Quay');
    await expect(page.getByRole('heading', { name: `${name} could not be provisioned` })).toBeVisible();
    await openLog(page);
    await expect(rows(page)).toHaveCount(1);
    await expect(row(page, `${name} was not deployed`)).toContainText('No free cross connect');
  },
);
