import { expect } from '@playwright/test';

import { expectAccessible } from './axe';
import {
  expectInLog,
  failAndSucceed,
  icon,
  more,
  openLog,
  openLogByKeys,
  row,
  rows,
  showFilters,
} from './event-log';
import { choose, deployPort, designPort, navigateTo, signIn, uniqueName } from './portal';
import { test } from './portal-test';

test('search, severity and category narrow the list, and new events do not undo that', async ({ page }) => {
  const full = await failAndSucceed(page);
  const severities = page.getByRole('listbox', { name: 'Filter by severity' });
  await expect(severities.getByRole('option', { name: /^Error/ })).toContainText('1');
  await expect(severities.getByRole('option', { name: /^Success/ })).toContainText('1');

  await severities.getByRole('option', { name: /^Error/ }).click();
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText(full);
  await severities.getByRole('option', { name: /^Error/ }).click();

  await showFilters(page);
  await choose(page, 'Category', 'Profile');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('Your profile was updated');
  await choose(page, 'Category', 'All categories');

  await page.getByRole('searchbox', { name: 'Search events' }).fill(full);
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('searchbox', { name: 'Search events' }).fill('no such thing');
  await expect(rows(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(rows(page)).toHaveCount(2);
});

test('a cleared log comes back by undo', async ({ page }) => {
  await signIn(page);
  await navigateTo(page, 'Profile');
  await page.getByRole('button', { name: 'Save' }).click();
  await openLog(page);
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('Success');

  await more(page, 'Clear log');
  await expect(rows(page)).toHaveCount(0);
  await expect(icon(page)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows(page)).toHaveCount(1);
});

test('a lost answer is a warning, and Check status finds out without ordering twice', async ({ page }) => {
  const name = uniqueName('Port');
  await signIn(page);
  await deployPort(page, { name, location: 'Los Angeles Vernon' });
  await expect(page.getByRole('heading', { name: `The outcome of ${name} is unknown` })).toBeVisible();

  await openLog(page);
  await expect(row(page, name)).toContainText('Warning');
  await expect(row(page, name)).toContainText('Outcome unknown');

  await row(page, name).getByRole('link', { name: 'Check status' }).click();
  await page.getByRole('button', { name: 'Check status' }).click();
  await expect(page.getByRole('heading', { name: `${name} is live` })).toBeVisible();

  await openLog(page);
  await expect(rows(page)).toHaveCount(1);
  await expect(row(page, name)).toContainText('Success');

  await navigateTo(page, 'Services');
  await page.getByRole('searchbox', { name: 'Search services' }).fill(name);
  await expect(page.getByRole('row').filter({ hasText: name })).toHaveCount(1);
});

test('what validation finds stands at the field and in the log', async ({ page }) => {
  const name = uniqueName('Port');
  await signIn(page);
  await designPort(page, { name, location: 'London Wapping' });
  await page.getByRole('button', { name: 'Validate' }).click();
  await expect(page.locator('mat-error').filter({ hasText: 'London Wapping is full' })).toBeVisible();

  await expectInLog(page, `The order of Port ${name} cannot be deployed`, 'Error');
  await expect(row(page, `The design of Port ${name} was saved`)).toContainText('Success');
});

test('the log is read by keyboard alone', async ({ page }) => {
  await signIn(page);
  await navigateTo(page, 'Profile');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(icon(page)).toHaveAccessibleName('Session event log, 1 new event');

  await openLogByKeys(page);

  const details = page.getByRole('button', { name: /Show details/ });
  for (let steps = 0; steps < 40 && !(await details.evaluate((e) => e === document.activeElement)); steps++) {
    await page.keyboard.press('Tab');
  }
  await expect(details).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('PUT /api/profile')).toBeVisible();
  await expect(page.getByRole('button', { name: /Hide details/ })).toBeFocused();
});

test('the page says what is recorded here, and leads to the rest', async ({ page }) => {
  await failAndSucceed(page);
  await more(page, 'What is recorded here');
  await expect(page.getByText('Only what you have done in this browser tab')).toBeVisible();
  await expect(page.getByText('Holds up to 1,000 events; 2 so far.')).toBeVisible();
  await expect(page.getByText('Anything done with an API key')).toBeVisible();
  await expectAccessible(page);
  const recorded = page.getByRole('dialog', { name: 'What is recorded here' });
  await recorded.getByRole('link', { name: 'Activity Log' }).click();
  await expect(page).toHaveURL(/\/activity/);
});
