import { type Page, expect } from '@playwright/test';

import { COMPANY, fillInInvitation, newPerson } from './company';
import { expectInLog, openLog, row } from './event-log';
import { ADA, choose, navigateTo, signIn, signOut } from './portal';
import { test } from './portal-test';

const NEW_PASSWORD = 'a long enough password';

async function openUsers(page: Page): Promise<void> {
  await navigateTo(page, 'Company');
  await page.getByRole('tab', { name: 'Users' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Users' })).toBeVisible();
}

/** Invites a user, and returns the link that the portal shows. */
async function invite(page: Page, person: { email: string; lastName: string }): Promise<string> {
  await openUsers(page);
  await fillInInvitation(page, person);
  await expect(page.getByRole('button', { name: 'Copy invitation link' })).toBeVisible();
  const link = (await page.getByRole('dialog').locator('code').textContent()) ?? '';
  await page.getByRole('button', { name: 'Done' }).click();
  return link;
}

async function act(page: Page, name: string, action: string): Promise<void> {
  await page.getByRole('button', { name: `Actions for ${name}` }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

async function chooseRole(page: Page, role: string): Promise<void> {
  await choose(page, 'Role', role);
  await page.getByRole('button', { name: 'Change role' }).click();
}

test('user.invite: an invitation is made, leads in once, and its link stays out of the log', async ({
  page,
}) => {
  const person = newPerson();
  await signIn(page);
  const link = await invite(page, person);
  await expectInLog(page, `${person.name} was invited with the role Read Only`, 'Success');
  await row(page, person.name)
    .getByRole('button', { name: /Show details/ })
    .click();
  await expect(page.getByText('POST /api/users').first()).toBeVisible();
  expect(await page.locator('main').textContent()).not.toContain(link.split('#')[1]);

  await signOut(page);
  await page.goto(link);
  await page.getByLabel('New password').fill(NEW_PASSWORD);
  await page.getByLabel('Repeat the password').fill(NEW_PASSWORD);
  await page.getByRole('button', { name: 'Join and sign in' }).click();
  await expect(page.getByRole('button', { name: `Account of ${person.name}` })).toBeVisible();

  await signOut(page);
  await page.goto(link);
  await expect(page.getByText('The invitation does not work')).toBeVisible();
});

test(
  'user.invite: an address that has an account is refused at its field',
  { tag: '@nightly' },
  async ({ page }) => {
    const { name, lastName } = newPerson();
    await signIn(page);
    await openUsers(page);
    await fillInInvitation(page, { email: ADA, lastName });
    await expect(page.locator('mat-error')).toContainText('already has an account');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expectInLog(page, `${name} was not invited`, 'Error');
  },
);

test('user.update: another role is given', async ({ page }) => {
  const person = newPerson();
  await signIn(page);
  await invite(page, person);
  await act(page, person.name, 'Change role');
  await chooseRole(page, 'Finance');
  await expect(page.getByRole('row', { name: new RegExp(`${person.name}.*Finance`) })).toBeVisible();
  await expectInLog(page, `${person.name} now has the role Finance`, 'Success');
});

test('user.update: no user can change their own role', { tag: '@nightly' }, async ({ page }) => {
  await signIn(page);
  await openUsers(page);
  await act(page, 'Ada', 'Change role');
  await chooseRole(page, 'Read Only');
  await expect(page.getByRole('alert')).toContainText('You cannot change your own role');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expectInLog(page, /The role of Ada .+ was not changed/, 'Error');
});

test('user.deactivate: the user can no longer sign in', async ({ page }) => {
  const person = newPerson();
  await signIn(page);
  await invite(page, person);
  await act(page, person.name, 'Deactivate');
  await page.getByRole('button', { name: 'Deactivate user' }).click();
  await expect(page.getByRole('row', { name: new RegExp(`${person.name}.*Deactivated`) })).toBeVisible();
  await expect(page.getByRole('button', { name: `Actions for ${person.name}` })).toBeFocused();
  await expectInLog(page, `${person.name} was deactivated`, 'Success');
});

test('user.deactivate: no user can deactivate themselves', { tag: '@nightly' }, async ({ page }) => {
  await signIn(page);
  await openUsers(page);
  await act(page, 'Ada', 'Deactivate');
  await page.getByRole('button', { name: 'Deactivate user' }).click();
  await expect(page.getByRole('alert')).toContainText('You cannot deactivate your own account');
  await page.getByRole('button', { name: 'Keep user' }).click();
  await expectInLog(page, /Ada .+ was not deactivated/, 'Error');
});

async function openProfile(page: Page, name: 'Company profile' | 'Marketplace profile'): Promise<void> {
  await navigateTo(page, 'Company');
  await page.getByRole('tab', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

async function fillInCompanyProfile(page: Page, legalName: string): Promise<void> {
  const values = { ...COMPANY, 'Legal name': legalName };
  for (const [label, value] of Object.entries(values)) await page.getByLabel(label).fill(value);
  await page.getByRole('button', { name: 'company profile' }).click();
}

// A company has one profile of each kind, so tests that create Bluegum's run one after another.
test.describe('profiles of a company that has none yet', () => {
  test.describe.configure({ mode: 'serial' });

  test(
    'company-profile.create: a legal name that another company has is refused at its field',
    { tag: '@nightly' },
    async ({ page }) => {
      await signIn(page);
      await openProfile(page, 'Company profile');
      await fillInCompanyProfile(page, 'Saltmarsh Cloud PLC');
      await expect(page.locator('mat-error')).toContainText('Another company has this legal name');
      await expectInLog(page, 'The Company profile was not created', 'Error');
    },
  );

  test('company-profile.create: a company introduces itself', async ({ page }) => {
    await signIn(page);
    await openProfile(page, 'Company profile');
    await fillInCompanyProfile(page, 'Bluegum Logistics Pty Ltd');
    await expect(page.getByRole('button', { name: 'Save company profile' })).toBeVisible();
    await openLog(page);
    const created = row(page, 'The Company profile of Bluegum Logistics Pty Ltd was created');
    await expect(created).toContainText('Success');
    await created.getByRole('link', { name: 'Company profile' }).click();
    await expect(page.getByLabel('Legal name')).toHaveValue('Bluegum Logistics Pty Ltd');
  });

  test(
    'marketplace-profile.create: a name that another company goes by is refused at its field',
    { tag: '@nightly' },
    async ({ page }) => {
      await signIn(page);
      await openProfile(page, 'Marketplace profile');
      await page.getByLabel('Public name').fill('Saltmarsh Cloud');
      await page.getByLabel('Description').fill('Not them.');
      await page.getByRole('button', { name: 'Create Marketplace profile' }).click();
      await expect(page.locator('mat-error')).toContainText('Another company uses this name');
      await expectInLog(page, 'The Marketplace profile was not created', 'Error');
    },
  );

  test('marketplace-profile.create: a company shows itself to others', async ({ page }) => {
    await signIn(page);
    await openProfile(page, 'Marketplace profile');
    await page.getByLabel('Public name').fill('Bluegum');
    await page.getByLabel('Description').fill('Freight data, delivered.');
    await page.getByRole('button', { name: 'Create Marketplace profile' }).click();
    await expect(page.getByRole('button', { name: 'Save Marketplace profile' })).toBeVisible();
    await expectInLog(page, 'The Marketplace profile of Bluegum was created', 'Success');
  });
});
