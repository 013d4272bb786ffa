import { type Page, expect } from '@playwright/test';

import { expectInLog, icon, openLog, row, rows } from './event-log';
import { ADA, designPort, designVxc, fillInSignIn, navigateTo, signIn, uniqueName } from './portal';
import { test } from './portal-test';

async function validate(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Validate' }).click();
}

const deploy = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Deploy', exact: true }).click();

test('order.issue: an order without any is quoted, and the log holds no issue', async ({ page }) => {
  const name = uniqueName('Port');
  await signIn(page);
  await designPort(page, { name });
  await validate(page);
  await expect(page.getByText('This order can be deployed')).toBeVisible();
  await expect(page.getByText('AUD 600 per month')).toBeVisible();
  await openLog(page);
  await expect(rows(page)).toHaveCount(1);
  await expect(row(page, `The design of Port ${name} was saved`)).toContainText('Success');
});

test('order.issue: a price that has changed since the quote is a warning', async ({ page }) => {
  const name = uniqueName('Port');
  await signIn(page);
  await designPort(page, { name, location: 'Tokyo Koto' });
  await validate(page);
  await expect(page.getByText('This order can be deployed')).toBeVisible();
  await expect(page.getByText('AUD 600 per month')).toBeVisible();
  await validate(page);
  await expect(page.getByText('from AUD 600 to AUD 660').first()).toBeVisible();
  await expectInLog(page, `Warning for the order of Port ${name}`, 'Warning', 'from AUD 600 to AUD 660');
});

test(
  'order.issue: a new price has to be confirmed before the service is deployed',
  { tag: '@nightly' },
  async ({ page }) => {
    const name = uniqueName('Port');
    await signIn(page);
    await designPort(page, { name, location: 'Tokyo Koto' });
    await deploy(page);
    await expect(page.getByText('Nothing has been deployed yet.')).toBeVisible();
    await expectInLog(page, `Deploying Port ${name} waits for you`, 'Warning', 'from AUD 600 to AUD 660');
    await row(page, name).getByRole('link', { name: 'Continue with the order' }).click();
    await deploy(page);
    await expect(page.getByRole('heading', { name: `${name} is live` })).toBeVisible();
    await openLog(page);
    await expect(rows(page)).toHaveCount(1);
    await expect(row(page, `Port ${name} was deployed`)).toContainText('Success');
  },
);

test('order.issue: a location that is nearly full is a warning', async ({ page }) => {
  const name = uniqueName('Port');
  await signIn(page);
  await designPort(page, { name, location: 'Amsterdam Noord' });
  await validate(page);
  await expectInLog(page, `Warning for the order of Port ${name}`, 'Amsterdam Noord is nearly full');
});

test('order.issue: a VLAN that is in use is an error, at the field and in the log', async ({ page }) => {
  const name = uniqueName('VXC');
  await signIn(page);
  await designVxc(page, { name, bEnd: 'Saltmarsh on-ramp', bEndVlan: 300 });
  await validate(page);
  await expect(page.locator('mat-error').filter({ hasText: 'VLAN is in use' })).toBeVisible();
  await expectInLog(page, `The order of VXC ${name} cannot be deployed`, 'Error', 'VLAN is in use');
});

test('order.issue: an order outlives the session in which it was designed', async ({ page, context }) => {
  const name = uniqueName('Port');
  await signIn(page);
  await designPort(page, { name });
  await context.clearCookies({ name: 'session' });
  await deploy(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await fillInSignIn(page, ADA);
  await expect(page.getByLabel('Name')).toHaveValue(name);
  await expect(icon(page)).toHaveCount(0);
  await deploy(page);
  await expect(page.getByRole('heading', { name: `${name} is live` })).toBeVisible();
  await navigateTo(page, 'Services');
  await page.getByRole('searchbox', { name: 'Search services' }).fill(name);
  await expect(page.getByRole('row').filter({ hasText: name })).toHaveCount(1);
});
