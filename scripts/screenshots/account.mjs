import { TOTP } from 'otpauth';

import { navigateTo, signIn, signOut } from '../../e2e/portal/portal.ts';
import { expect } from '../portal/expect.mjs';

const KAI = 'kai.stone@bluegum.example';

/** Tom maintains his own profile and protects it. */
export async function account(page) {
  await signIn(page, 'tom@bluegum.example');
  await navigateTo(page, 'Profile');
  await page.getByLabel('Job title').fill('Principal Network Engineer');
  await page.getByRole('button', { name: 'Save profile' }).click();
  await expect(page.getByText('Your profile has been updated')).toBeVisible();

  await page.getByRole('tab', { name: 'Notifications' }).click();
  await page.getByRole('switch', { name: 'Financial' }).click();
  await page.getByRole('button', { name: 'Save notification settings' }).click();
  await expect(page.getByText('Your notification settings have been updated')).toBeVisible();

  await page.getByRole('tab', { name: 'Security' }).click();
  await page.getByRole('button', { name: 'Set up multi-factor authentication' }).click();
  const key = await page.locator('portal-enable-mfa code').innerText();
  const app = new TOTP({ secret: key.replaceAll(' ', '') });
  await page.getByRole('textbox', { name: 'Code' }).fill(app.generate());
  await page.getByRole('button', { name: 'Enable', exact: true }).click();
  await page.getByRole('button', { name: 'I have saved them' }).click();
  return {
    'profile.update': 'Your profile was updated',
    'notification-settings.update': 'Your notification settings were updated',
    'mfa.enable': 'Multi-factor authentication was enabled',
  };
}

async function continueWithSingleSignOn(page) {
  await page.goto('/');
  await page.getByRole('link', { name: 'Continue with Demo SSO' }).click();
  await page.getByLabel('Another e-mail address').fill(KAI);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Services' })).toBeVisible();
}

/** Kai signs in for the first time. */
export async function signingUp(page) {
  await continueWithSingleSignOn(page);
  return { 'sso.sign-up': 'You signed up with single sign-on' };
}

/** Kai returns. */
export async function loggingIn(page) {
  await continueWithSingleSignOn(page);
  await signOut(page);
  await continueWithSingleSignOn(page);
  return { 'sso.log-in': 'You signed in with single sign-on' };
}
