import { COMPANY } from '../../e2e/portal/company.ts';
import { choose, navigateTo, signIn } from '../../e2e/portal/portal.ts';
import { expect } from '../portal/expect.mjs';

const PERSON = 'Lena Park';

/** Ada sets up her company's profiles, manages its users and creates a service key. */
export async function company(page) {
  await signIn(page);
  await navigateTo(page, 'Company');
  await profiles(page);
  await users(page);
  await navigateTo(page, 'Service keys');
  await choose(page, 'Port', 'Sydney core');
  await page.getByLabel('Name', { exact: true }).fill('Partner access');
  await page.getByLabel('Maximum speed').fill('100');
  await page.getByRole('button', { name: 'Create service key' }).click();
  await expect(page.getByText('The service key “Partner access” has been created')).toBeVisible();
  return {
    'company-profile.create': 'The Company profile of Bluegum Logistics Pty Ltd was created',
    'marketplace-profile.create': 'The Marketplace profile of Bluegum was created',
    'user.invite': `${PERSON} was invited`,
    'user.update': `${PERSON} now has the role Finance`,
    'user.deactivate': `${PERSON} was deactivated`,
    'service-key.create': 'Service key “Partner access” was created',
  };
}

async function profiles(page) {
  await page.getByRole('tab', { name: 'Company profile' }).click();
  for (const [label, value] of Object.entries(COMPANY)) await page.getByLabel(label).fill(value);
  await page.getByRole('button', { name: 'company profile' }).click();
  await expect(page.getByRole('button', { name: 'Save company profile' })).toBeVisible();
  await page.getByRole('tab', { name: 'Marketplace profile' }).click();
  await page.getByLabel('Public name').fill('Bluegum');
  await page.getByLabel('Description').fill('Freight data, delivered.');
  await page.getByRole('button', { name: 'Create Marketplace profile' }).click();
  await expect(page.getByRole('button', { name: 'Save Marketplace profile' })).toBeVisible();
}

async function users(page) {
  const act = async (action) => {
    await page.getByRole('button', { name: `Actions for ${PERSON}` }).click();
    await page.getByRole('menuitem', { name: action }).click();
  };
  await page.getByRole('tab', { name: 'Users' }).click();
  await page.getByRole('button', { name: 'Invite user' }).click();
  await page.getByLabel('E-mail').fill('lena@bluegum.example');
  await page.getByLabel('First name').fill('Lena');
  await page.getByLabel('Last name').fill('Park');
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await act('Change role');
  await choose(page, 'Role', 'Finance');
  await page.getByRole('button', { name: 'Change role' }).click();
  await expect(page.getByRole('row', { name: new RegExp(`${PERSON}.*Finance`) })).toBeVisible();
  await act('Deactivate');
  await page.getByRole('button', { name: 'Deactivate user' }).click();
  await expect(page.getByRole('row', { name: new RegExp(`${PERSON}.*Deactivated`) })).toBeVisible();
}
