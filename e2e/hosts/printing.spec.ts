import { expect, test } from '@playwright/test';

import { HOSTS, openHost } from './host.ts';

test('what is printed is the log alone, with each severity by word and shape', async ({ page }) => {
  const [host] = HOSTS;
  await openHost(page, host!);
  await page.getByRole('button', { name: 'Order two ports' }).click();
  await page.getByRole('button', { name: 'Order none' }).click();
  const icon = page.getByRole('button', { name: /^Session event log/ });
  await expect(icon).toHaveAccessibleName(/1 error/);
  await icon.click();
  await page.getByRole('link', { name: 'View all' }).click();
  const row = page.getByRole('row').filter({ hasText: 'Order was not placed' });
  await expect(row).toBeVisible();

  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('mat-toolbar')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Export' })).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: 'Session Event Log' })).toBeVisible();
  await expect(row).toContainText('Error');
  await expect(row.locator('svg').first()).toBeVisible();

  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('mat-toolbar')).toBeVisible();
});
