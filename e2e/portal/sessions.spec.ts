import { type BrowserContext, type Page, expect } from '@playwright/test';

import { expectAccessible } from './axe';
import { icon, openLog, row, rows } from './event-log';
import { ADA, fillInSignIn, holdChanges, navigateTo, signInByForm, signOut, uniqueName } from './portal';
import { test } from './portal-test';

/** Does something that the log records. */
async function doSomething(page: Page): Promise<void> {
  await navigateTo(page, 'Profile');
  await page.getByRole('button', { name: 'Save profile' }).click();
  await expect(icon(page)).toHaveAccessibleName('Session event log, 1 new event');
}

/** Opens a tab on the sign-in page, which stays there when another tab signs in. */
async function openSignIn(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  return page;
}

test('signing out in one tab empties the log of all tabs', async ({ page, context }) => {
  await signInByForm(page);
  await doSomething(page);
  const other = await context.newPage();
  await other.goto('/services');
  await expect(icon(other)).toHaveCount(0);
  await doSomething(other);
  await expect(icon(page)).toBeVisible();

  await signOut(other);

  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await expect(icon(page)).toHaveCount(0);
  await expect(icon(other)).toHaveCount(0);
});

test('another user who signs in in another tab ends the session of this one, and keeps a log of their own', async ({
  page,
  context,
}) => {
  const other = await openSignIn(context);
  await signInByForm(page);
  await doSomething(page);

  await other.getByRole('link', { name: 'Continue with Demo SSO' }).click();
  await other
    .getByLabel('Another e-mail address')
    .fill(`kim.${uniqueName('reed').replace(' ', '')}@bluegum.example`);
  await other.getByRole('button', { name: 'Continue' }).click();

  await expect(page.getByText('Someone else signed in to the portal in another tab')).toBeVisible();
  await expect(icon(page)).toHaveCount(0);
  await openLog(other);
  await expect(rows(other)).toHaveCount(1);
  await expect(row(other, 'You signed up with single sign-on')).toContainText('Success');
});

test('going back to a page of an ended session brings nothing of it back', async ({ page, context }) => {
  await signInByForm(page);
  await doSomething(page);
  await page.goto('/api/health');
  const other = await context.newPage();
  await other.goto('/services');
  await signOut(other);

  await page.goBack();

  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await expect(icon(page)).toHaveCount(0);
});

test('the log says that something still ran when the last session ended, but not what', async ({ page }) => {
  await signInByForm(page);
  await navigateTo(page, 'Profile');
  const release = await holdChanges(page, '**/api/profile');
  await page.getByRole('button', { name: 'Save profile' }).click();
  await expect(icon(page)).toBeVisible();

  await signOut(page);
  release();
  await fillInSignIn(page, ADA);
  await doSomething(page);

  await openLog(page);
  await expect(rows(page)).toHaveCount(1);
  const lost = 'Lost with the last session: 1 running operation. Check the outcome before you try again.';
  await expect(page.getByText(lost)).toBeVisible();
  await expectAccessible(page);
});
