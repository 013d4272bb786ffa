import { type Page, expect } from '@playwright/test';

import { icon, openLog, row, rows } from './event-log';
import { signOut, uniqueName } from './portal';
import { test } from './portal-test';

async function openProvider(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Continue with Demo SSO' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Demo SSO' })).toBeVisible();
}

async function continueAs(page: Page, email: string): Promise<void> {
  await openProvider(page);
  await page.getByLabel('Another e-mail address').fill(email);
  await page.getByRole('button', { name: 'Continue' }).click();
}

/** Opens the log of a user who could not sign in. */
async function openLogSignedOut(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await openLog(page);
}

/** Creates the address of a person unknown to the portal. */
const newcomer = (): string => `kai.${uniqueName('stone').replace(' ', '')}@bluegum.example`;

test('sso.sign-up: the first time makes an account', async ({ page }) => {
  await continueAs(page, newcomer());
  await expect(page.getByRole('button', { name: /^Account of Kai/ })).toBeVisible();
  await openLog(page);
  await expect(rows(page)).toHaveCount(1);
  await expect(row(page, 'You signed up with single sign-on')).toContainText('Success');
});

test('sso.log-in: later times find the account, in a log of their own', async ({ page }) => {
  const email = newcomer();
  await continueAs(page, email);
  await signOut(page);
  await expect(icon(page)).toHaveCount(0);

  await continueAs(page, email);
  await expect(page.getByRole('heading', { level: 1, name: 'Services' })).toBeVisible();
  await openLog(page);
  await expect(rows(page)).toHaveCount(1);
  await expect(row(page, 'You signed in with single sign-on')).toContainText('Success');
});

test('sso.sign-up: an account of no company is refused', { tag: '@nightly' }, async ({ page }) => {
  await continueAs(page, 'casey.doe@personal.example');
  await expect(page.getByRole('alert')).toContainText('No company accepts sign-ups from personal.example');
  await openLogSignedOut(page);
  await expect(row(page, 'You were not signed up with single sign-on')).toContainText('Error');
});

test('sso.log-in: cancelling at the identity provider is told, and in the log', async ({ page }) => {
  await openProvider(page);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('alert')).toContainText('You cancelled at the identity provider');
  await openLogSignedOut(page);
  await expect(row(page, 'You were not signed in with single sign-on')).toContainText('Error');
  await page.getByRole('link', { name: 'Back to sign-in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
});
