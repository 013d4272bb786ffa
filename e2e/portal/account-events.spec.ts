import { type Page, expect } from '@playwright/test';
import { TOTP } from 'otpauth';

import { expectInLog } from './event-log';
import { newUser } from './new-user';
import { fillInSignIn, navigateTo, signIn, signOut } from './portal';
import { test } from './portal-test';

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
  await expectInLog(page, 'Your notification settings were updated', 'Success');
});

test('notification-settings.update: copies to an address outside the company are refused', async ({
  page,
}) => {
  await signIn(page, TOM);
  await openSection(page, 'Notifications');
  await page.getByLabel('Send copies to').fill('friend@elsewhere.example');
  await page.getByRole('button', { name: 'Save notification settings' }).click();
  await expect(page.locator('mat-error')).toContainText('active user of your company');
  await expectInLog(page, 'Your notification settings were not updated', 'Error');
  await expect(page.getByText('friend@elsewhere.example')).toHaveCount(0);
});

const STEP_MS = 30_000;

/** Signs in as a new user, starts to set up an authenticator app, and returns the user and the app’s key. */
async function setUpMfa(page: Page) {
  await page.goto('/');
  const user = await newUser(page);
  await fillInSignIn(page, user.email, user.password);
  await openSection(page, 'Security');
  await page.getByRole('button', { name: 'Set up multi-factor authentication' }).click();
  await expect(page.getByRole('img', { name: 'QR code for your authenticator app' })).toBeVisible();
  await expect(page.locator('portal-enable-mfa')).toHaveCSS('display', 'block');
  const key = (await page.locator('portal-enable-mfa code').textContent()) ?? '';
  return { user, app: new TOTP({ secret: key.replaceAll(' ', '') }), key };
}

test('mfa.enable: an authenticator app is asked for at the next sign-in, and a recovery code helps once', async ({
  page,
}) => {
  const { user, app, key } = await setUpMfa(page);
  await page.getByRole('textbox', { name: 'Code' }).fill(app.generate());
  await page.getByRole('button', { name: 'Enable', exact: true }).click();
  const codes = page.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem');
  await expect(codes).toHaveCount(10);
  const recoveryCode = (await codes.first().textContent())?.trim() ?? '';
  await page.getByRole('button', { name: 'I have saved them' }).click();
  await expect(page.getByText('Multi-factor authentication is on')).toBeVisible();

  await expectInLog(page, 'Multi-factor authentication was enabled', 'Success');
  const log = await page.locator('main').textContent();
  for (const secret of [key, key.replaceAll(' ', ''), recoveryCode]) expect(log).not.toContain(secret);

  await signOut(page);
  await fillInSignIn(page, user.email, user.password);
  await expect(page.getByRole('textbox', { name: 'Code' })).toBeFocused();
  await page.getByRole('textbox', { name: 'Code' }).fill('000000');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.locator('mat-error')).toContainText('The code is wrong');
  // The previous code is used up. The next one is accepted half a minute early.
  await page.getByRole('textbox', { name: 'Code' }).fill(app.generate({ timestamp: Date.now() + STEP_MS }));
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Services' })).toBeVisible();

  await signOut(page);
  await fillInSignIn(page, user.email, user.password);
  await page.getByRole('textbox', { name: 'Code' }).fill(recoveryCode);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Services' })).toBeVisible();
});

test('mfa.enable: a wrong code is refused at its field', { tag: '@nightly' }, async ({ page }) => {
  await setUpMfa(page);
  await page.getByRole('textbox', { name: 'Code' }).fill('000000');
  await page.getByRole('button', { name: 'Enable', exact: true }).click();
  await expect(page.locator('mat-error')).toContainText('The code is wrong');
  await expectInLog(page, 'Multi-factor authentication was not enabled', 'Error');
});

test('profile.update: the profile is saved, and what it says stays out of the log', async ({ page }) => {
  const title = `Network Engineer ${Date.now()}`;
  await signIn(page, TOM);
  await navigateTo(page, 'Profile');
  await page.getByLabel('Job title').fill(title);
  await page.getByRole('button', { name: 'Save profile' }).click();
  await expect(page.getByText('Your profile has been updated')).toBeVisible();
  await expectInLog(page, 'Your profile was updated', 'Success');
  await expect(page.getByText(title)).toHaveCount(0);
});

test('profile.update: a phone number that is none is refused at its field', async ({ page }) => {
  await signIn(page, TOM);
  await navigateTo(page, 'Profile');
  await page.getByLabel('Phone').fill('12');
  await page.getByRole('button', { name: 'Save profile' }).click();
  await expect(page.locator('mat-error')).toBeVisible();
  await expectInLog(page, 'Your profile was not updated', 'Error');
});
