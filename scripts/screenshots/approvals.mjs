import { NORA, navigateTo, signIn } from '../../e2e/portal/portal.ts';
import { expect } from '../portal/expect.mjs';

/** Locates the request that waits for a decision; `which` is a text in it, such as a speed or the other company. */
const waiting = (page, which) =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: 'Approve' }) })
    .filter({ hasText: which });

async function approve(page, which) {
  await waiting(page, which).getByRole('button', { name: 'Approve' }).click();
  await expect(waiting(page, which)).toHaveCount(0);
}

async function deny(page, which, comment) {
  await waiting(page, which).getByRole('button', { name: 'Deny…' }).click();
  await page.getByLabel('Comment').fill(comment);
  await page.getByRole('button', { name: 'Deny request' }).click();
  await expect(waiting(page, which)).toHaveCount(0);
}

/** Nora decides on the requests of Bluegum to Kestrel. */
export async function decidingForKestrel(page) {
  await signIn(page, NORA);
  await navigateTo(page, 'Approvals');
  await approve(page, '600 Mbit/s');
  await deny(page, 'Bluegum Logistics', 'No capacity until May.');
  return {
    'speed-change.approve': 'The speed change of Bluegum Logistics at Kestrel hub was approved',
    'connection.deny': 'The connection of Bluegum Logistics to Kestrel hub was denied',
  };
}

/** Ada decides on the requests of Kestrel to Bluegum, and withdraws one of her own to Kestrel. */
export async function decidingForBluegum(page) {
  await signIn(page);
  await navigateTo(page, 'Approvals');
  await deny(page, '500 Mbit/s', 'The Port is busy.');
  await approve(page, 'Kestrel Health');
  await navigateTo(page, 'Services');
  await page.getByRole('link', { name: 'Kestrel imaging' }).first().click();
  await page.getByLabel('Rate limit').fill('900');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await page.getByRole('button', { name: 'Cancel speed change' }).click();
  await expect(page.getByText('A speed change awaits approval')).toHaveCount(0);
  return {
    'speed-change.deny': 'The speed change of Kestrel Health at Sydney core was denied',
    'connection.approve': 'The connection of Kestrel Health to Sydney core was approved',
    'speed-change.cancel': 'The speed change of Kestrel imaging was cancelled',
  };
}
