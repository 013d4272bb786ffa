import { type Page } from '@playwright/test';

import { expect } from '../../scripts/portal/expect.mjs';
import { uniqueName } from './portal.ts';

/** Profile of Bluegum Logistics, by the labels of its form. */
export const COMPANY = {
  'Legal name': 'Bluegum Logistics Pty Ltd',
  'Registration number': 'ABN 11 000 000 001',
  Street: '1 Wharf Road',
  Postcode: '2000',
  City: 'Sydney',
  Country: 'Australia',
  'Contact name': 'Network desk',
  'Contact e-mail': 'noc@bluegum.example',
  'Contact phone': '+61 2 5550 1234',
};

/** Creates a person who was never invited. Each run needs a new one. */
export function newPerson() {
  const lastName = uniqueName('Park').replace(' ', '-');
  return { name: `Lena ${lastName}`, lastName, email: `${lastName.toLowerCase()}@bluegum.example` };
}

/** Invites a user on the page of the company's users. */
export async function fillInInvitation(
  page: Page,
  { email, lastName }: { email: string; lastName: string },
): Promise<void> {
  await page.getByRole('button', { name: 'Invite user' }).click();
  const dialog = page.getByRole('dialog');
  // Text typed before the dialog takes the focus would end up in this field.
  await expect(dialog.getByLabel('E-mail')).toBeFocused();
  await dialog.getByLabel('E-mail').fill(email);
  await dialog.getByLabel('First name').fill('Lena');
  await dialog.getByLabel('Last name').fill(lastName);
  await dialog.getByRole('button', { name: 'Invite', exact: true }).click();
}
