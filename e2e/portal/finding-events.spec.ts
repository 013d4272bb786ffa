import { type Page, expect } from '@playwright/test';

import { expectAccessible } from './axe';
import { failAndSucceed, more, row, rows, showFilters, table } from './event-log';
import { navigateTo } from './portal';
import { test } from './portal-test';

const search = (page: Page) => page.getByRole('searchbox', { name: 'Search events' });

test('what is found is marked, and the row says when only its details hold it', async ({ page }) => {
  const full = await failAndSucceed(page);
  await showFilters(page);
  await search(page).fill('wapping validate');
  await expect(rows(page)).toHaveCount(1);
  await expect(row(page, full).locator('mark').filter({ hasText: 'Wapping' })).toBeVisible();
  await expect(row(page, full)).toContainText('In the details, Steps:');
  await row(page, full)
    .getByRole('button', { name: /Show details/ })
    .click();
  await expect(
    table(page)
      .locator('li mark')
      .filter({ hasText: /validate/i })
      .first(),
  ).toBeVisible();
  await expectAccessible(page);
});

test('conditions are learned from the page, and typed by keyboard alone', async ({ page }) => {
  const full = await failAndSucceed(page);
  await showFilters(page);
  await page.getByRole('button', { name: 'Filter help' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'category:profile' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'severity:error' }).focus();
  await page.keyboard.press('Enter');
  await expect(search(page)).toBeFocused();
  await expect(search(page)).toHaveValue('severity:error ');
  await expect(rows(page)).toHaveCount(1);
  await expect(row(page, full)).toBeVisible();
  await expect(page.getByRole('option', { name: /^Error/ })).toHaveAttribute('aria-selected', 'true');

  await search(page).fill('-severity:error type:profile.* colour:red');
  await expect(page.getByText('“colour:” is not a filter')).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
  await search(page).fill('-severity:error type:profile.*');
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByText('1 of 2 events').last()).toBeVisible();
});

test('a view has its own URL, and survives going elsewhere, back and forward', async ({ page }) => {
  const full = await failAndSucceed(page);
  await page.getByRole('option', { name: /^Error/ }).click();
  await expect(page).toHaveURL(/[?&]severity=error/);
  await showFilters(page);
  await search(page).fill('wapping');
  await search(page).blur();
  await expect(page).toHaveURL(/[?&]q=wapping/);

  await navigateTo(page, 'Services');
  await expect(page.getByRole('heading', { level: 1, name: 'Services' })).toBeVisible();
  await page.goBack();
  await expect(search(page)).toHaveValue('wapping');
  await expect(rows(page)).toHaveCount(1);
  await expect(row(page, full)).toBeVisible();
  await page.goBack();
  await expect(rows(page)).toHaveCount(2);
  await expect(search(page)).toHaveValue('');
  await page.goForward();
  await expect(rows(page)).toHaveCount(1);

  await search(page).fill('password=hunter22');
  await search(page).blur();
  await expect(page).toHaveURL(/severity=error$/);
});

test('the log is sorted by its headings, and grouped', async ({ page }) => {
  await failAndSucceed(page);
  const heading = (name: string) => table(page).getByRole('columnheader', { name, exact: true });
  await expect(heading('Time')).toHaveAttribute('aria-sort', 'descending');
  await expect(rows(page).first()).toContainText('Your profile was updated');
  await heading('Severity').getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(heading('Severity')).toHaveAttribute('aria-sort', 'descending');
  await expect(rows(page).first()).toContainText('Error');
  await page.keyboard.press('Enter');
  await expect(rows(page).first()).toContainText('Success');
  await expect(page.getByText('2 events. Least severe first.')).toBeAttached();
  await expect(page).toHaveURL(/[?&]sort=severity/);

  await more(page, 'View options');
  await page.getByRole('combobox', { name: 'Group by' }).click();
  await page.getByRole('option', { name: 'Category' }).click();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(table(page).getByRole('rowheader')).toHaveText([/Profile\s+1 event/, /Service\s+1 event/]);
  await expect(table(page)).toHaveAttribute('aria-rowcount', '5');
  await expectAccessible(page);

  await page.setViewportSize({ width: 390, height: 844 });
  await expect(heading('Severity').getByRole('button')).toBeVisible();
  await expectAccessible(page);
});
