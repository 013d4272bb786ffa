import { type Page, expect } from '@playwright/test';

import { expectAccessible } from './axe';
import { failAndSucceed, more, row, rows, showFilters, table } from './event-log';
import { test } from './portal-test';

/** Distance of the first row from the top of the screen, in pixels. */
async function topOfRows(page: Page): Promise<number> {
  return (await rows(page).first().boundingBox())?.y ?? Infinity;
}

for (const [width, height, most] of [
  [1280, 800, 280],
  [390, 844, 320],
] as const) {
  test(`rows come first, in a window of ${width} pixels, also below all filters`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await failAndSucceed(page);
    expect(await topOfRows(page)).toBeLessThanOrEqual(most);
    await expect(page.getByRole('searchbox', { name: 'Search events' })).toHaveCount(0);
    if (width > 1000) {
      // Controls that appear as the log grows must not move the rows.
      const before = await topOfRows(page);
      await showFilters(page);
      await expect(page.getByRole('slider', { name: 'Timeline' })).toBeVisible();
      expect(await topOfRows(page)).toBe(before);
      // Whatever there is to say about the rows is said on one line.
      await page.getByRole('option', { name: /^Error/ }).click();
      await expect(page.getByRole('button', { name: 'Clear filters' })).toBeVisible();
      const filtered = await topOfRows(page);
      await more(page, 'Pause updates');
      await expect(page.getByRole('button', { name: 'Resume' })).toBeVisible();
      expect(await topOfRows(page)).toBe(filtered);
    } else {
      await expect(page.getByRole('option', { name: /^Error/ })).toBeHidden();
      await page.getByRole('button', { name: 'Filters' }).click();
      await expect(page.getByRole('option', { name: /^Error/ })).toBeVisible();
      await expect(page.getByRole('searchbox', { name: 'Search events' })).toBeVisible();
    }
    await expectAccessible(page);
  });
}

test('one comes back from a resource to the row and to its open details', async ({ page }) => {
  const name = await failAndSucceed(page);
  const failure = row(page, name);
  await failure.getByRole('button', { name: 'Show details' }).click();
  await expect(page.getByText('Event type')).toBeVisible();
  await failure.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Session Event Log' })).toHaveCount(0);
  await page.goBack();
  await expect(page.getByText('Event type')).toBeVisible();
  await expect(failure.getByRole('link', { name })).toBeFocused();
});

test('the header of the table stays in sight, below the bar of the portal', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 400 });
  await failAndSucceed(page);
  await row(page, 'was not deployed').getByRole('button', { name: 'Show details' }).click();
  await page.getByText('Event type').scrollIntoViewIfNeeded();
  await page.mouse.move(600, 300);
  await page.mouse.wheel(0, 300);
  const header = table(page).getByRole('columnheader', { name: 'Severity' });
  await expect.poll(async () => (await header.boundingBox())?.y).toBe(64);
});
