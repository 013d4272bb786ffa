import { type Page, expect } from '@playwright/test';

import { icon, openLog, row, rows } from './event-log';
import {
  NORA,
  deployPort,
  deployVxc,
  fillInSignIn,
  holdChanges,
  navigateTo,
  signIn,
  signInByForm,
  signOut,
  uniqueName,
} from './portal';
import { test } from './portal-test';

/** Members of an order that these tests read. */
interface Order {
  readonly serviceState?: string;
}

/** Answers with the state CONFIGURED once if the portal has missed it, because it may be short. */
async function letNoLookMissConfigured(page: Page): Promise<void> {
  let found = false;
  await page.route(/\/api\/orders\/[^/]+$/, async (route) => {
    if (route.request().method() !== 'GET') return route.fallback();
    const response = await route.fetch();
    const order = (await response.json()) as Order;
    const missed = !found && order.serviceState === 'LIVE';
    found ||= missed || order.serviceState === 'CONFIGURED';
    const configured = { ...order, state: 'DEPLOYING', serviceState: 'CONFIGURED' };
    return route.fulfill({ response, json: missed ? configured : order });
  });
}

test('the icon is absent until something is done, and browsing the services adds nothing', async ({
  page,
}) => {
  await signIn(page);
  await expect(icon(page)).toHaveCount(0);

  await page.getByRole('link', { name: 'Sydney core' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sydney core' })).toBeVisible();
  await navigateTo(page, 'Services');
  await expect(page.getByRole('heading', { level: 1, name: 'Services' })).toBeVisible();
  await expect(icon(page)).toHaveCount(0);
});

test('service.deploy: a Port goes from running to success in one row with its steps', async ({ page }) => {
  const name = uniqueName('Port');
  await signIn(page);
  const accept = await holdChanges(page, '**/api/orders/*/deploy');
  await letNoLookMissConfigured(page);
  await deployPort(page, { name });

  await expect(icon(page)).toHaveAccessibleName('Session event log, 1 new event, 1 in progress');
  accept();
  await expect(icon(page)).toHaveAccessibleName('Session event log, 1 new event');

  await openLog(page);
  await expect(rows(page)).toHaveCount(1);
  const deployed = row(page, name);
  await expect(deployed).toContainText('Success');
  await expect(deployed.locator('time')).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\dT/);

  await deployed.getByRole('button', { name: /Show details/ }).click();
  for (const step of ['Save the design', 'Validate the order', 'Deploy the order', 'CONFIGURED', 'LIVE']) {
    await expect(page.getByRole('listitem').filter({ hasText: step })).toBeVisible();
  }
  await expect(page.getByText('POST /api/orders/:id/deploy')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy trace ID' }).first()).toBeVisible();

  await deployed.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
});

test('the page lists a success, an error and a warning, newest first, and opening it clears the badge', async ({
  page,
}) => {
  const names = { live: uniqueName('Port'), failed: uniqueName('Port'), pending: uniqueName('VXC') };
  await signIn(page);

  await deployPort(page, { name: names.live });
  await expect(icon(page)).toHaveAccessibleName('Session event log, 1 new event');
  const afterSuccess = await icon(page).locator('svg').first().innerHTML();

  // Order in the navigation begins another order, too.
  await deployPort(page, { name: names.failed, location: 'Auckland Quay' });
  await expect(icon(page)).toHaveAccessibleName('Session event log, 2 new events, 1 error');
  const afterError = await icon(page).locator('svg').first().innerHTML();

  await page.getByRole('button', { name: 'Order another service' }).click();
  await deployVxc(page, { name: names.pending, bEnd: 'Kestrel hub' });
  await expect(icon(page)).toHaveAccessibleName('Session event log, 3 new events, 1 error');
  const afterWarning = await icon(page).locator('svg').first().innerHTML();
  expect(new Set([afterSuccess, afterError, afterWarning]).size).toBe(3);

  await openLog(page);
  await expect(rows(page)).toHaveCount(3);
  await expect(rows(page).nth(0)).toContainText('Warning');
  await expect(rows(page).nth(0)).toContainText(names.pending);
  await expect(rows(page).nth(1)).toContainText('Error');
  await expect(rows(page).nth(1)).toContainText('No free cross connect');
  await expect(rows(page).nth(2)).toContainText('Success');
  await expect(rows(page).nth(2)).toContainText(names.live);

  await expect(page.getByRole('button', { name: 'Session event log', exact: true })).toBeVisible();
});

test('refreshing the page empties the log', async ({ page }) => {
  await signIn(page);
  await deployPort(page, { name: uniqueName('Port') });
  await openLog(page);
  await expect(rows(page)).toHaveCount(1);

  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Session Event Log' })).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
  await expect(icon(page)).toHaveCount(0);
});

test('another user who signs in sees nothing of the one before', async ({ page }) => {
  const name = uniqueName('Port');
  await signInByForm(page);
  await deployPort(page, { name });
  await expect(icon(page)).toBeVisible();

  await signOut(page);
  await fillInSignIn(page, NORA);
  await expect(page.getByRole('heading', { level: 1, name: 'Services' })).toBeVisible();
  await expect(icon(page)).toHaveCount(0);

  // The first user's order is provisioned meanwhile, which must not show here.
  await page.getByRole('link', { name: 'Kestrel hub' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kestrel hub' })).toBeVisible();
  await expect(icon(page)).toHaveCount(0);
});
