import { type Page, expect, test } from '@playwright/test';

import { openLog, row } from './event-log';
import { navigateTo, signIn } from './portal';

const TOM = 'tom@bluegum.example';

async function openSection(page: Page, name: string): Promise<void> {
  await navigateTo(page, 'Profile');
  await page.getByRole('tab', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

test('notification-settings.update: a group is switched off, and those that stay on cannot be', async ({
  page,
}) => {
  await signIn(page, TOM);
  await openSection(page, 'Notifications');
  await expect(page.getByRole('switch', { name: 'Security' })).toBeDisabled();
  await page.getByRole('switch', { name: 'Financial' }).click();
  await page.getByRole('button', { name: 'Save notification settings' }).click();
  await expect(page.getByText('Your notification settings have been updated')).toBeVisible();
  await openLog(page);
  await expect(row(page, 'Your notification settings were updated')).toContainText('Success');
});

test('notification-settings.update: copies to somebody outside the company are refused', async ({ page }) => {
  await signIn(page, TOM);
  await openSection(page, 'Notifications');
  await page.getByLabel('Send copies to').fill('friend@elsewhere.example');
  await page.getByRole('button', { name: 'Save notification settings' }).click();
  await expect(page.locator('mat-error')).toContainText('active user of your company');
  await openLog(page);
  await expect(row(page, 'Your notification settings were not updated')).toContainText('Error');
  await expect(page.getByText('friend@elsewhere.example')).toHaveCount(0);
});
