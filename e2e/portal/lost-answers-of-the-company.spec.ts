import type { Page } from '@playwright/test';
import { TOTP } from 'otpauth';

import { expect } from '../../scripts/portal/expect.mjs';
import { Caller, listed } from './caller.ts';
import { openLog, rows } from './event-log.ts';
import { type Kind, LOST, testLostAnswers } from './lost-answers.ts';
import { newUser } from './new-user.ts';
import { NORA, choose, uniqueName } from './portal.ts';
import { test } from './portal-test.ts';

const MEI = 'mei@bluegum.example';
const JONAS = 'jonas@bluegum.example';
interface Named {
  readonly id: string;
  readonly name: string;
}

/** Opens the page of a profile as if the company had none, so that a colleague can create it meanwhile. */
async function openNewProfile(page: Page, kind: 'company' | 'marketplace'): Promise<void> {
  const address = `**/api/${kind}-profile`;
  let looks = 0;
  await page.unroute(address);
  await page.route(address, (route) =>
    route.request().method() === 'GET' && looks++ === 0 ? route.fulfill({ json: null }) : route.fallback(),
  );
  await page.goto(kind === 'company' ? '/company' : '/company/marketplace');
}

testLostAnswers([
  {
    name: 'payment-card.register',
    method: 'POST',
    address: '**/api/payment-cards',
    as: JONAS,
    prepare: async (page, caller) => {
      const holder = uniqueName('Holder');
      await page.goto('/billing/cards');
      return {
        press: async () => {
          await page.getByLabel('Name on card').fill(holder);
          await page.getByLabel('Card number').fill('3782 822463 10005');
          await page.getByLabel('Expires').fill(`12/${(new Date().getFullYear() + 2) % 100}`);
          await page.getByLabel('Security code (CVV)').fill('9876');
          await page.getByRole('button', { name: 'Register card' }).click();
        },
        words: 'registering a payment card',
        truth: (shown) =>
          expect(shown.getByRole('list', { name: 'Payment cards' }).getByText(holder)).toBeVisible(),
        times: () =>
          listed(caller, '/api/payment-cards', (card: { holder: string }) => card.holder === holder),
      };
    },
  },
  {
    name: 'payment.make',
    method: 'POST',
    address: '**/api/payments',
    as: NORA,
    prepare: async (page, caller, run) => {
      const number = ['INV-1045', 'INV-1049', 'INV-1050', 'INV-1051'][run] ?? '';
      const all = await caller.list<Named & { number: string }>('/api/invoices');
      const { id } = all.find((invoice) => invoice.number === number)!;
      await page.goto(`/billing/invoices/${id}`);
      return {
        press: () => page.getByRole('button', { name: /^Pay / }).click(),
        words: `paying invoice ${number}`,
        screen: 'The outcome of the payment is unknown',
        truth: (shown) => expect(shown.getByText('This invoice is paid')).toBeVisible(),
        times: async () => (await caller.list(`/api/invoices/${id}/payments`)).length,
      };
    },
  },
  {
    name: 'service-key.create',
    method: 'POST',
    address: '**/api/service-keys',
    prepare: async (page, caller) => {
      const name = uniqueName('Partner');
      await page.goto('/service-keys');
      return {
        press: async () => {
          await page.getByLabel('Name', { exact: true }).fill(name);
          await page.getByRole('button', { name: 'Create service key' }).click();
        },
        words: `creating the service key “${name}”`,
        truth: (shown) =>
          expect(shown.getByRole('list', { name: 'Service keys' }).getByText(name)).toBeVisible(),
        times: () => listed(caller, '/api/service-keys', (key: Named) => key.name === name),
      };
    },
  },
  {
    name: 'mfa.enable',
    method: 'POST',
    address: '**/api/mfa/enable',
    prepare: async (page) => {
      if (page.url() === 'about:blank') await page.goto('/');
      const { email, password } = await newUser(page);
      await page.context().clearCookies();
      const caller = await new Caller(page.request).signIn(email, password);
      await page.goto('/profile/security');
      await page.getByRole('button', { name: 'Set up multi-factor authentication' }).click();
      const secret = (await page.locator('portal-enable-mfa code').textContent())?.replaceAll(' ', '') ?? '';
      return {
        press: async () => {
          await page.getByRole('textbox', { name: 'Code' }).fill(new TOTP({ secret }).generate());
          await page.getByRole('button', { name: 'Enable', exact: true }).click();
        },
        words: 'enabling multi-factor authentication',
        truth: (shown) => expect(shown.getByText('Multi-factor authentication is on')).toBeVisible(),
        times: async () => ((await caller.get<{ enabled: boolean }>('/api/mfa')).enabled ? 1 : 0),
      };
    },
  },
  {
    name: 'profile.update',
    method: 'PUT',
    address: '**/api/profile',
    as: MEI,
    prepare: async (page, caller) => {
      const jobTitle = uniqueName('Engineer');
      await page.goto('/profile');
      return {
        press: async () => {
          await page.getByLabel('Job title').fill(jobTitle);
          await page.getByRole('button', { name: 'Save profile' }).click();
        },
        words: 'updating your profile',
        truth: (shown) => expect(shown.getByLabel('Job title')).toHaveValue(jobTitle),
        times: async () =>
          (await caller.get<{ jobTitle: string }>('/api/profile')).jobTitle === jobTitle ? 1 : 0,
      };
    },
  },
  ...(['company', 'marketplace'] as const).map((kind): Kind => ({
    name: `${kind}-profile.create`,
    method: 'POST',
    address: `**/api/${kind}-profile`,
    as: NORA,
    prepare: async (page, caller) => {
      const read = () => caller.get<Record<string, string> | null>(`/api/${kind}-profile`);
      const [label, member] =
        kind === 'company' ? ['Legal name', 'legalName'] : ['Public name', 'publicName'];
      const name = (await read())?.[member] ?? uniqueName('Kestrel');
      await openNewProfile(page, kind);
      return {
        press: async () => {
          const others =
            kind === 'company'
              ? ['Registration number', 'Street', 'City', 'Country', 'Contact name', 'Contact phone']
              : ['Description'];
          await page.getByLabel(label).fill(name);
          for (const each of others) await page.getByLabel(each).fill('+64 9 555 0101');
          if (kind === 'company') await page.getByLabel('Contact e-mail').fill(NORA);
          await page.getByRole('button', { name: /^Create .* profile$/ }).click();
        },
        words: `saving the ${kind === 'company' ? 'Company' : 'Marketplace'} profile`,
        truth: (shown) => expect(shown.getByLabel(label)).toHaveValue(name),
        times: async (answers) => ((await read())?.[member] === name ? answers.length : 0),
        // Kestrel then has a Company profile with other contents than the form.
        ...(kind === 'company' && { settles: 'never' }),
      };
    },
  })),
  {
    name: 'billing-market.set-up',
    method: 'POST',
    address: '**/api/billing-markets',
    as: JONAS,
    prepare: async (page, caller, run) => {
      const currency = ['USD', 'EUR', 'GBP', 'SGD'][run] ?? '';
      await page.goto('/billing/markets');
      return {
        press: async () => {
          await choose(page, 'Country', 'United States');
          await choose(page, 'Currency', currency);
          await page.getByLabel('Billing contact', { exact: true }).fill('Jonas Weber');
          await page.getByLabel('Billing e-mail').fill('accounts@bluegum.example');
          await page.getByLabel('Billing address').fill('1 Pier, New York');
          await page.getByRole('button', { name: 'Set up billing market' }).click();
        },
        words: `setting up the billing market United States (${currency})`,
        truth: (shown) =>
          expect(shown.getByText(`United States (${currency})`, { exact: true })).toBeVisible(),
        times: () =>
          listed(
            caller,
            '/api/billing-markets',
            (market: { country: string; currency: string }) =>
              market.country === 'US' && market.currency === currency,
          ),
      };
    },
  },
  {
    name: 'notification-settings.update',
    method: 'PUT',
    address: '**/api/notification-settings',
    as: JONAS,
    prepare: async (page, caller, run) => {
      await page.goto('/profile/notifications');
      const on = run % 2 === 1;
      return {
        press: async () => {
          const company = page.getByRole('switch', { name: 'Company' });
          if ((await company.isChecked()) !== on) await company.click();
          await expect(company).toBeChecked({ checked: on });
          await page.getByRole('button', { name: 'Save notification settings' }).click();
        },
        words: 'updating your notification settings',
        truth: (shown) => expect(shown.getByRole('switch', { name: 'Company', checked: on })).toBeVisible(),
        times: async () =>
          (await caller.get<{ company: boolean }>('/api/notification-settings')).company === on ? 1 : 0,
      };
    },
  },
]);

for (const [at, [how, lose]] of Object.entries(LOST).entries()) {
  const tag = at > 0 ? ['@nightly'] : [];
  test(
    `sso.log-in: signs in, and the row says so, when the result is lost: ${how}`,
    { tag },
    async ({ page }) => {
      await page.route('**/api/sso/result', async (route) => {
        await route.fetch();
        await lose(route);
      });
      await page.goto('/');
      await page.getByRole('link', { name: 'Continue with Demo SSO' }).click();
      const email = `kai.${uniqueName('stone').replace(' ', '')}@bluegum.example`;
      await page.getByLabel('Another e-mail address').fill(email);
      await page.getByRole('button', { name: 'Continue' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Services' })).toBeVisible();
      await openLog(page);
      await expect(rows(page)).toHaveCount(1);
      await expect(rows(page)).toContainText('You signed in with single sign-on');
      await expect(rows(page)).toContainText('the portal found you signed in');
      await rows(page).getByRole('link', { name: 'Profile' }).click();
      await expect(page.getByText(email)).toBeVisible();
    },
  );
}
