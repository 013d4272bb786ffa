import { choose, navigateTo, signIn } from '../../e2e/portal/portal.ts';
import { expect } from '../portal/expect.mjs';

/** Jonas of finance registers a card, pays with it, and sets up a billing market. */
export async function billing(page) {
  await signIn(page, 'jonas@bluegum.example');
  await navigateTo(page, 'Billing');
  await page.getByRole('tab', { name: 'Payment cards' }).click();
  await page.getByLabel('Name on card').fill('Jonas Weber');
  await page.getByLabel('Card number').fill('5555 5555 5555 4444');
  await page.getByLabel('Expires').fill(`12/${(new Date().getFullYear() + 2) % 100}`);
  await page.getByLabel('Security code (CVV)').fill('987');
  await page.getByRole('button', { name: 'Register card' }).click();
  await expect(page.getByText('Mastercard card ending in 4444 has been registered')).toBeVisible();

  await page.getByRole('tab', { name: 'Invoices' }).click();
  await page.getByRole('link', { name: 'INV-1047' }).click();
  await choose(page, 'Card', 'Jonas Weber');
  await page.getByRole('button', { name: /^Pay / }).click();
  await expect(page.getByText('This invoice is paid')).toBeVisible();

  await page.getByRole('tab', { name: 'Billing markets' }).click();
  await choose(page, 'Country', 'Singapore');
  await page.getByLabel('Billing contact', { exact: true }).fill('Jonas Weber');
  await page.getByLabel('Billing e-mail').fill('accounts@bluegum.example');
  await page.getByLabel('Billing address').fill('Straits View 1, Singapore');
  await page.getByRole('button', { name: 'Set up billing market' }).click();
  await expect(page.getByText('The billing market Singapore (AUD) has been set up')).toBeVisible();
  return {
    'payment-card.register': 'Mastercard card ending in 4444 was registered',
    'payment.make': 'Invoice INV-1047 was paid',
    'billing-market.set-up': 'Billing market Singapore (AUD) was set up',
  };
}
