import { type Page, expect } from '@playwright/test';

import { deployUntilLive, expectInLog, openLog, row } from './event-log';
import { choose, deployPort, designPort, navigateTo, signIn, signInDemoted, uniqueName } from './portal';
import { test } from './portal-test';

/** Creates a live Port for one test, and opens its page. */
async function openNewPort(page: Page): Promise<string> {
  const name = await deployUntilLive(page);
  await page.getByRole('link', { name: 'Open service' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  return name;
}

async function openService(page: Page, name: string): Promise<void> {
  await navigateTo(page, 'Services');
  await page.getByRole('link', { name }).first().click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

async function terminate(page: Page, when: 'Now' | RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Terminate…' }).click();
  await page.getByRole('radio', { name: when }).check();
  await page.getByRole('button', { name: 'Terminate service' }).click();
}

test('service.configure: a design is saved', async ({ page }) => {
  const name = uniqueName('Port');
  await signIn(page);
  await designPort(page, { name });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expectInLog(page, `The design of Port ${name} was saved`, 'Success');
});

test('service.configure: a design that the server refuses is not saved', async ({ page }) => {
  const name = uniqueName('Port');
  await signIn(page);
  await designPort(page, { name });
  await page.route('**/api/orders', (route) =>
    route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      body: JSON.stringify({ title: 'Temporarily unavailable', status: 503 }),
    }),
  );
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expectInLog(page, `The design of Port ${name} was not saved`, 'Error');
});

test('service.deploy: a Port goes live', { tag: '@nightly' }, async ({ page }) => {
  const name = await deployUntilLive(page);
  await expectInLog(page, `Port ${name} was deployed`, 'Success');
});

test('service.deploy: a Port fails in the background', { tag: '@nightly' }, async ({ page }) => {
  const name = uniqueName('Port');
  await signIn(page);
  await deployPort(page, { name, location: 'Auckland Quay' });
  await expect(page.getByRole('heading', { name: `${name} could not be provisioned` })).toBeVisible();
  await expectInLog(page, `Port ${name} was not deployed`, 'Error', 'No free cross connect');
});

test('service.deploy: what was refused leads back to its order', async ({ page }) => {
  const name = uniqueName('Port');
  await signIn(page);
  await deployPort(page, { name, location: 'London Wapping' });
  await expect(page.getByText('London Wapping is full').first()).toBeVisible();
  await expectInLog(page, `Port ${name} was not deployed`, 'Error');
  await row(page, `Port ${name} was not deployed`).getByRole('link', { name }).click();
  await expect(page.getByLabel('Name')).toHaveValue(name);
});

test(
  'service.deploy: the log finds an order whose answer was lost, also after another was begun',
  { tag: '@nightly' },
  async ({ page }) => {
    const name = uniqueName('Port');
    await signIn(page);
    await deployPort(page, { name, location: 'Los Angeles Vernon' });
    await expect(page.getByRole('heading', { name: `The outcome of ${name} is unknown` })).toBeVisible();
    await page.getByRole('button', { name: 'Order another service' }).click();
    await expect(page.getByLabel('Name')).toHaveValue('');
    await openLog(page);
    await row(page, name).getByRole('link', { name: 'Check status' }).click();
    await page.getByRole('button', { name: 'Check status' }).click();
    await expect(page.getByRole('heading', { name: `${name} is live` })).toBeVisible();
  },
);

test('service.update: a service gets another name, is locked and unlocked, and not updated again so soon', async ({
  page,
}) => {
  const name = await openNewPort(page);
  await page.getByLabel('Name').fill(`${name} renamed`);
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText(`${name} renamed has been updated`)).toBeVisible();
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await page.getByRole('button', { name: 'Unlock' }).click();
  await expect(page.getByRole('button', { name: 'Lock', exact: true })).toBeVisible();
  await page.getByLabel('Cost centre').fill('NET-300');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByRole('alert')).toContainText('You can try again in 5 minutes.');
  await expectInLog(page, `${name} renamed was not updated`, 'once in 5 minutes');
  for (const done of ['updated', 'locked', 'unlocked']) {
    await expect(row(page, `${name} renamed was ${done}`)).toContainText('Success');
  }
});

test('service.update: a locked service stays as it is', { tag: '@nightly' }, async ({ page }) => {
  const name = await openNewPort(page);
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Unlock' })).toBeVisible();
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByRole('alert')).toContainText(`“${name}” is locked`);
  await expectInLog(page, `${name} was not updated`, 'Error');
});

test('port-term.update: a Port gets another term', async ({ page }) => {
  const name = await openNewPort(page);
  await choose(page, 'Term', '24 months');
  await page.getByRole('button', { name: 'Update term' }).click();
  await expectInLog(page, `The term of ${name} was changed to 24 months`, 'Success');
});

test(
  'port-term.update: a role that may not change terms is told who may',
  { tag: '@nightly' },
  async ({ page }) => {
    await signInDemoted(page);
    await openService(page, 'Melbourne edge');
    await page.getByRole('button', { name: 'Update term' }).click();
    await expect(page.getByRole('alert')).toContainText('Only a Company Admin or a Technical Admin');
    await expectInLog(page, 'The term of Melbourne edge was not changed', 'Error');
  },
);

test('service.terminate: a service that was cancelled is restored, then ended for good', async ({ page }) => {
  const name = await openNewPort(page);
  await terminate(page, /At the end of the term/);
  await page.getByRole('button', { name: 'Restore service' }).click();
  await expect(page.getByText(`${name} has been restored`)).toBeVisible();
  await terminate(page, 'Now');
  await expect(page.getByText('This service has been terminated.')).toBeVisible();
  await expectInLog(page, `${name} will end with its term`, 'Success');
  await expect(row(page, `${name} was restored`)).toContainText('Success');
  await expect(row(page, `${name} was terminated`)).toContainText('Success');
});

test('service.terminate: a Port that carries VXCs stays', { tag: '@nightly' }, async ({ page }) => {
  await signIn(page);
  await openService(page, 'Melbourne edge');
  await terminate(page, 'Now');
  await expect(page.getByRole('alert')).toContainText('still carries');
  await page.getByRole('button', { name: 'Keep service' }).click();
  await expectInLog(page, 'Melbourne edge was not terminated', 'still carries');
});
