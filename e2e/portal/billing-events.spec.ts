import { type Page, expect } from '@playwright/test';

import { expectInLog, openLog, row, rows } from './event-log';
import { choose, navigateTo, signIn, signInDemoted } from './portal';
import { test } from './portal-test';

const JONAS_OF_FINANCE = 'jonas@bluegum.example';
const APPROVED = '5555 5555 5555 4444';
const REFUSED = '4000 0000 0000 0002';
const INSUFFICIENT_FUNDS = '4000 0000 0000 9995';
const LOST_ANSWER = '4000 0000 0000 0119';
const CVV = '987';
const EXPIRY = `12/${(new Date().getFullYear() + 2) % 100}`;

/** Registers a card with the form. A company has each card once, so tests that run at once use different ones. */
async function registerCard(page: Page, number: string, holder = 'Jonas Weber'): Promise<void> {
  await navigateTo(page, 'Billing');
  await page.getByRole('tab', { name: 'Payment cards' }).click();
  await page.getByLabel('Name on card').fill(holder);
  await page.getByLabel('Card number').fill(number);
  await page.getByLabel('Expires').fill(EXPIRY);
  await page.getByLabel('Security code (CVV)').fill(CVV);
  await page.getByRole('button', { name: 'Register card' }).click();
}

/** Each test needs its own invoice, because a paid one stays paid. */
async function payWithCard(page: Page, invoice: string, holder: string): Promise<void> {
  await page.getByRole('tab', { name: 'Invoices' }).click();
  await page.getByRole('link', { name: invoice }).click();
  await choose(page, 'Card', holder);
  await page.getByRole('button', { name: /^Pay / }).click();
}

async function expectNoCardData(page: Page): Promise<void> {
  for (const number of [APPROVED, REFUSED]) {
    await expect(page.getByText(number)).toHaveCount(0);
    await expect(page.getByText(number.replaceAll(' ', ''))).toHaveCount(0);
  }
  await expect(page.getByText(CVV, { exact: true })).toHaveCount(0);
}

test('payment-card.register: the row names brand and last four digits, and nothing else of the card', async ({
  page,
}) => {
  await signIn(page, JONAS_OF_FINANCE);
  await registerCard(page, APPROVED);
  await expect(page.getByText('Mastercard card ending in 4444 has been registered')).toBeVisible();
  await expect(page.getByLabel('Card number')).toHaveValue('');
  await expect(page.getByRole('list', { name: 'Payment cards' })).toContainText('Mastercard ending in 4444');

  await openLog(page);
  await expect(rows(page)).toHaveCount(1);
  const registered = row(page, 'Mastercard card ending in 4444 was registered');
  await expect(registered).toContainText('Success');
  await registered.getByRole('button', { name: /Show details/ }).click();
  await expectNoCardData(page);
  await registered.getByRole('link', { name: 'Payment cards' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Payment cards' })).toBeVisible();
});

test('payment-card.register: mistakes stay in the form, and a card that is declined becomes an error', async ({
  page,
}) => {
  await signIn(page, JONAS_OF_FINANCE);
  await registerCard(page, '4242 4242 4242 4241');
  await expect(page.getByText('Check the card number: a digit is wrong.')).toBeVisible();
  await expect(page.getByLabel('Card number')).toBeFocused();

  await page.getByLabel('Card number').fill(REFUSED);
  await page.getByRole('button', { name: 'Register card' }).click();
  const declined = 'The card was declined by its issuer. Use another card.';
  await expect(page.locator('mat-error').filter({ hasText: declined })).toBeVisible();

  await openLog(page);
  await expect(rows(page)).toHaveCount(1);
  await expect(row(page, 'The payment card was not registered')).toContainText('Error');
  await expect(row(page, declined)).toHaveCount(1);
  await expectNoCardData(page);
});

test('payment.make: an invoice is paid, and its row leads to it', async ({ page }) => {
  await signIn(page, JONAS_OF_FINANCE);
  await navigateTo(page, 'Billing');
  await payWithCard(page, 'INV-1043', 'Ada Larsen');
  await expect(page.getByText('This invoice is paid')).toBeVisible();

  await openLog(page);
  await expect(rows(page)).toHaveCount(1);
  await expect(row(page, 'Invoice INV-1043 was paid')).toContainText('Success');
  await page.getByRole('link', { name: 'Invoice INV-1043' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Invoice INV-1043' })).toBeVisible();
});

test('payment.make: a card without funds leaves the invoice open, at the card and in the log', async ({
  page,
}) => {
  await signIn(page, JONAS_OF_FINANCE);
  await registerCard(page, INSUFFICIENT_FUNDS, 'Poor Payer');
  await expect(page.getByText(/has been registered/)).toBeVisible();
  await payWithCard(page, 'INV-1044', 'Poor Payer');
  await expect(page.locator('mat-error').filter({ hasText: 'Insufficient funds' })).toBeVisible();
  await expect(page.getByText('Declined: Visa card ending in 9995')).toBeVisible();

  await expectInLog(page, 'Invoice INV-1044 was not paid', 'Error');
  await expect(row(page, 'Insufficient funds. Use another card.')).toHaveCount(1);
});

test('payment.make: a lost answer is a warning, and Check status settles the same row', async ({ page }) => {
  await signIn(page, JONAS_OF_FINANCE);
  await registerCard(page, LOST_ANSWER, 'Lost Answer');
  await expect(page.getByText(/has been registered/)).toBeVisible();
  await payWithCard(page, 'INV-1046', 'Lost Answer');
  await expect(page.getByText('The outcome of the payment is unknown')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Pay / })).toHaveCount(0);

  await openLog(page);
  const payment = row(page, 'INV-1046');
  await expect(payment).toContainText('Warning');
  await expect(payment).toContainText('Outcome unknown');
  await payment.getByRole('link', { name: 'Check status' }).click();
  await expect(page.getByText('This invoice is paid')).toBeVisible();

  await openLog(page);
  await expect(payment).toHaveCount(1);
  await expect(payment).toContainText('Invoice INV-1046 was paid');
  await expect(payment).toContainText('Success');
});

test(
  'payment.make: the status of a lost answer can be checked where the invoice is paid',
  { tag: '@nightly' },
  async ({ page }) => {
    await signIn(page, JONAS_OF_FINANCE);
    await registerCard(page, LOST_ANSWER, 'Lost Answer');
    await expect(page.getByText(/has been registered/)).toBeVisible();
    await payWithCard(page, 'INV-1048', 'Lost Answer');
    await page.getByRole('button', { name: 'Check status' }).click();
    await expect(page.getByText('This invoice is paid')).toBeVisible();
    await expectInLog(page, 'Invoice INV-1048 was paid', 'Success');
  },
);

async function setUpMarket(page: Page, country: string): Promise<void> {
  await choose(page, 'Country', country);
  await page.getByLabel('Billing contact', { exact: true }).fill('Jonas Weber');
  await page.getByLabel('Billing e-mail').fill('accounts@bluegum.example');
  await page.getByLabel('Billing address').fill('Straits View 1, Singapore');
  await page.getByRole('button', { name: 'Set up billing market' }).click();
}

test('billing-market.set-up: once it works, a second time it is refused', async ({ page }) => {
  await signIn(page, JONAS_OF_FINANCE);
  await navigateTo(page, 'Billing');
  await page.getByRole('tab', { name: 'Billing markets' }).click();
  await setUpMarket(page, 'Singapore');
  await expect(page.getByText('The billing market Singapore (AUD) has been set up')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Billing markets' })).toContainText('Singapore (AUD)');

  await setUpMarket(page, 'Singapore');
  const exists = 'Your company already has a billing market for this country and currency.';
  await expect(page.getByRole('alert').filter({ hasText: exists })).toBeVisible();

  await openLog(page);
  await expect(rows(page)).toHaveCount(2);
  await expect(row(page, 'Billing market Singapore (AUD) was set up')).toContainText('Success');
  await expect(row(page, 'Billing market Singapore (AUD) was not set up')).toContainText('Error');
  await expect(row(page, exists)).toHaveCount(1);
});

test('billing-market.set-up: a role that may not is told who may', { tag: '@nightly' }, async ({ page }) => {
  await signInDemoted(page);
  await navigateTo(page, 'Billing');
  await page.getByRole('tab', { name: 'Billing markets' }).click();
  await setUpMarket(page, 'New Zealand');
  await expectInLog(page, 'Billing market New Zealand (AUD) was not set up', 'Error');
  await expect(row(page, 'Only a Company Admin or a Finance user can set up billing markets.')).toHaveCount(
    1,
  );
});
