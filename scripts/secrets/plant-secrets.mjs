import { randomUUID } from 'node:crypto';

import { TOTP } from 'otpauth';

import {
  choose,
  designPort,
  designVxc,
  fillInSignIn,
  navigateTo,
  signIn,
  signOut,
} from '../../e2e/portal/portal.ts';
import { expect } from '../portal/expect.mjs';

/** E-mail address of a new user, unknown even to a database that was searched before. */
const LENA = `lena.${Date.now()}@bluegum.example`;
const TOTP_STEP_MS = 30_000;
const EXPIRY = `12/${(new Date().getFullYear() + 2) % 100}`;

/** Texts that are not secret and must be found everywhere the search looks; otherwise it is blind there. */
export const CONTROL = {
  port: 'Beacon 7d1f',
  apiKey: 'Beacon integration',
  title: 'Beacon 7d1f was deployed',
};

/** Cards whose codes begin with 0, unlike any duration, count or amount. */
const CARDS = [
  { number: '3782 822463 10005', cvv: '0317' },
  { number: '5555 5555 5555 4444', cvv: '049' },
  { number: '4000 0000 0000 0002', cvv: '062' },
];

/**
 * Enters every possible secret as Ada, and reads the secrets that the portal creates.
 *
 * @param {(what: string, value: string) => void} plant
 * @returns {Promise<string>} link of an invitation
 */
export async function plantAsAda(page, plant) {
  await page.goto('/');
  const wrong = 'not-the-right-password-41c7';
  plant('password that was wrong', wrong);
  await fillInSignIn(page, 'ada@bluegum.example', wrong);
  await expect(page.getByRole('alert')).toBeVisible();
  await signIn(page);
  await plantCookies(page, plant);
  await registerCards(page, plant);
  const serviceKey = await createServiceKey(page, plant);
  await useApiKey(page, plant);
  await order(page);
  await orderByServiceKey(page, serviceKey, plant);
  return invite(page, plant);
}

/** Lena accepts her invitation, sets up an authenticator app, and signs in with its codes. */
export async function plantAsLena(page, link, plant) {
  const password = 'lenas-new-password-9be2';
  plant('password', password);
  await page.goto(link);
  await page.getByLabel('New password').fill(password);
  await page.getByLabel('Repeat the password').fill(password);
  await page.getByRole('button', { name: 'Join and sign in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Services' })).toBeVisible();
  await plantCookies(page, plant);

  const { app, recoveryCodes } = await enableMfa(page, plant);
  await signOut(page);
  await fillInSignIn(page, LENA, password);
  await enterCode(page, recoveryCodes[0]);
  await signOut(page);
  await fillInSignIn(page, LENA, password);
  const code = app.generate({ timestamp: Date.now() + TOTP_STEP_MS });
  plant('one-time code of a sign-in', code);
  await enterCode(page, code);
  await plantCookies(page, plant);

  await navigateTo(page, 'Profile');
  await page.getByLabel('Job title').fill(CONTROL.port);
  await page.getByRole('button', { name: 'Save profile' }).click();
  await expect(page.getByText('Your profile has been updated')).toBeVisible();
  await page.getByRole('tab', { name: 'Security' }).click();
  await page.getByRole('textbox', { name: 'Code' }).fill(recoveryCodes[1]);
  await page.getByRole('button', { name: 'Disable multi-factor authentication' }).click();
  await expect(page.getByRole('button', { name: 'Set up multi-factor authentication' })).toBeVisible();
  await enableMfa(page, plant);
}

async function plantCookies(page, plant) {
  for (const { name, value, httpOnly } of await page.context().cookies()) {
    if (httpOnly) plant(`cookie “${name}”`, value);
  }
}

async function registerCards(page, plant) {
  await navigateTo(page, 'Billing');
  await page.getByRole('tab', { name: 'Payment cards' }).click();
  for (const { number, cvv } of CARDS) {
    plant('card number', number);
    plant('CVV', cvv);
    await page.getByLabel('Name on card').fill('Ada Larsen');
    await page.getByLabel('Card number').fill(number);
    await page.getByLabel('Expires').fill(EXPIRY);
    await page.getByLabel('Security code (CVV)').fill(cvv);
    // Only POST: the list is read from the same address.
    const answer = page.waitForResponse(
      (response) => response.request().method() === 'POST' && response.url().endsWith('/api/payment-cards'),
    );
    await page.getByRole('button', { name: 'Register card' }).click();
    const field = page.getByLabel('Card number');
    if ((await answer).ok()) await expect(field).toHaveValue('');
    else await expect(field).toHaveAttribute('aria-invalid', 'true');
  }
}

async function createServiceKey(page, plant) {
  await navigateTo(page, 'Service keys');
  await choose(page, 'Port', 'Sydney core');
  await page.getByLabel('Name', { exact: true }).fill('Partner access');
  await page.getByLabel('Maximum speed').fill('100');
  await page.getByRole('button', { name: 'Create service key' }).click();
  const key = page.getByText(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  await expect(key).toBeVisible();
  plant('service key', await key.innerText());
  return key.innerText();
}

/** Orders with a valid key, also through a saved configuration, and with an unknown key. */
async function orderByServiceKey(page, serviceKey, plant) {
  const vxc = { name: 'Beacon by key', aEnd: 'Melbourne edge', speedMbps: 100 };
  const another = page.getByRole('button', { name: 'Order another service' });
  await another.click();
  await designVxc(page, { ...vxc, serviceKey });
  await page.getByRole('button', { name: 'Save as configuration…' }).click();
  await page.getByRole('button', { name: 'Save configuration' }).click();
  await expect(page.getByText('“Beacon by key” has been saved')).toBeVisible();
  await page.getByRole('button', { name: 'Deploy', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Beacon by key is live' })).toBeVisible();

  const wrong = randomUUID();
  plant('service key that there is not', wrong);
  await another.click();
  await designVxc(page, { ...vxc, serviceKey: wrong });
  await page.getByRole('button', { name: 'Deploy', exact: true }).click();
  await expect(page.getByLabel('Service key')).toHaveAttribute('aria-invalid', 'true');
}

async function useApiKey(page, plant) {
  await navigateTo(page, 'Company');
  await page.getByRole('tab', { name: 'API keys' }).click();
  await page.getByRole('button', { name: 'Create API key' }).click();
  await page.getByLabel('Name').fill(CONTROL.apiKey);
  await choose(page, 'Role', 'Technical Admin');
  await page.getByRole('button', { name: 'Create key' }).click();
  const key = await page.getByRole('dialog').locator('.key code').innerText();
  plant('API key', key);
  await page.getByRole('button', { name: 'Done' }).click();
  const answer = await page.request.get('/api/services', { headers: { authorization: `Bearer ${key}` } });
  expect(answer.ok()).toBe(true);
}

async function order(page) {
  await designPort(page, { name: CONTROL.port });
  await page.getByRole('button', { name: 'Deploy', exact: true }).click();
  await expect(page.getByRole('heading', { name: `${CONTROL.port} is live` })).toBeVisible();
}

async function invite(page, plant) {
  await navigateTo(page, 'Company');
  await page.getByRole('tab', { name: 'Users' }).click();
  await page.getByRole('button', { name: 'Invite user' }).click();
  // Text typed before the dialog has taken the focus would end up in this field.
  await expect(page.getByLabel('E-mail')).toBeFocused();
  await page.getByLabel('E-mail').fill(LENA);
  await page.getByLabel('First name').fill('Lena');
  await page.getByLabel('Last name').fill('Park');
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Copy invitation link' })).toBeVisible();
  const link = await page.getByRole('dialog').locator('code').innerText();
  plant('token of an invitation', link.split('#')[1]);
  await page.getByRole('button', { name: 'Done' }).click();
  return link;
}

async function enableMfa(page, plant) {
  await navigateTo(page, 'Profile');
  await page.getByRole('tab', { name: 'Security' }).click();
  await page.getByRole('button', { name: 'Set up multi-factor authentication' }).click();
  const key = await page.locator('portal-enable-mfa code').innerText();
  plant('secret of an authenticator app', key);
  const app = new TOTP({ secret: key.replaceAll(' ', '') });
  const code = app.generate();
  plant('one-time code', code);
  await page.getByRole('textbox', { name: 'Code' }).fill(code);
  await page.getByRole('button', { name: 'Enable', exact: true }).click();
  const items = page.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem');
  await expect(items).toHaveCount(10);
  const recoveryCodes = (await items.allInnerTexts()).map((text) => text.trim());
  for (const recoveryCode of recoveryCodes) plant('recovery code', recoveryCode);
  await page.getByRole('button', { name: 'I have saved them' }).click();
  return { app, recoveryCodes };
}

async function enterCode(page, code) {
  await page.getByRole('textbox', { name: 'Code' }).fill(code);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Services' })).toBeVisible();
}
