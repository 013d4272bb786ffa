import { type Locator, type Page, expect } from '@playwright/test';

import { expectAccessible } from './axe';
import { icon, more, openLog, openLogByKeys, row, rows } from './event-log';
import { choose, deployPort, navigateTo, signIn, signInByForm, uniqueName } from './portal';
import { test } from './portal-test';

/** Fails to deploy a Port, so that the log has an unseen error. */
async function failToDeploy(page: Page): Promise<string> {
  const name = uniqueName('Port');
  await deployPort(page, { name, location: 'London Wapping' });
  await expect(icon(page)).toHaveAccessibleName(/1 error/);
  return name;
}

async function saveProfile(page: Page): Promise<void> {
  await navigateTo(page, 'Profile');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(icon(page)).toBeVisible();
}

/** Contents of the polite live regions in the browser's accessibility tree. */
async function announced(page: Page): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textOf = (id: string): string => {
    const node = byId.get(id);
    if (node?.role?.value === 'StaticText') return String(node.name?.value ?? '');
    return (node?.childIds ?? []).map(textOf).join('');
  };
  return nodes
    .filter((node) => node.properties?.some(({ name, value }) => name === 'live' && value.value === 'polite'))
    .map(({ nodeId }) => textOf(nodeId).trim())
    .filter(Boolean);
}

async function signOutByMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
}

const question = (page: Page): Locator => page.getByRole('alertdialog', { name: 'You have 1 unseen error' });

test('screen readers are told of what happened once, and of nothing when the user wants that', async ({
  page,
}) => {
  await signIn(page);
  await saveProfile(page);
  const told = 'Success: Your profile was updated';
  // The message disappears soon, so count the announcements instead of waiting for it.
  let heard: string[] = [];
  await expect.poll(async () => (heard = await announced(page))).toContain(told);
  expect(heard.filter((text) => text === told)).toHaveLength(1);
  await expect.poll(() => announced(page)).not.toContain(told);

  await openLog(page);
  await more(page, 'View options');
  await choose(page, 'Announce new events to screen readers', 'Warnings and errors');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText('Your profile has been updated')).toHaveCount(0);
  await expectAccessible(page);
  await saveProfile(page);
  await expect(icon(page)).toHaveAccessibleName('Session event log, 1 new event');
  const name = await failToDeploy(page);
  const isTold = async () =>
    (await announced(page)).some((text) => text.startsWith('Error: ') && text.includes(name));
  await expect.poll(isTold).toBe(true);
  expect(await announced(page)).not.toContain(told);
});

test('all of the log is reached by keys, and one comes back to where one was', async ({ page }) => {
  await signIn(page);
  await saveProfile(page);
  const name = await failToDeploy(page);
  await navigateTo(page, 'Profile');
  await expect(page.getByRole('heading', { level: 1, name: 'Profile' })).toBeFocused();

  await openLogByKeys(page);
  await expect(rows(page)).toHaveCount(2);
  const search = page.getByRole('searchbox', { name: 'Search events' });
  const details = (of: Locator) => of.getByRole('button', { name: /details/ });

  await page.keyboard.press('/');
  await expect(search).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(details(row(page, name))).toBeFocused();
  await page.keyboard.press('End');
  await expect(details(row(page, 'Your profile was updated'))).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Event type')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Event type')).toBeHidden();
  await expect(details(row(page, name))).toBeFocused();

  await page.keyboard.press('/');
  await page.keyboard.type('profile/');
  await expect(search).toHaveValue('profile/');
  await page.keyboard.press('Escape');
  await expect(search).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(details(row(page, name))).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'Profile' })).toBeFocused();
});

test('Escape leaves the navigation of a wide window where it is', async ({ page }) => {
  await signIn(page);
  const services = page.getByRole('navigation').getByRole('link', { name: 'Services' });
  await services.focus();
  await page.keyboard.press('Escape');
  await expect(services).toBeFocused();
  await expect(services).toBeInViewport();
});

test('signing out asks once about errors that were not seen, and can copy them', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await signInByForm(page);
  const name = await failToDeploy(page);

  await signOutByMenu(page);
  await expect(question(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Stay' })).toBeFocused();
  await expect(question(page)).toContainText(name);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(question(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Account of/ })).toBeFocused();

  const other = uniqueName('Port');
  await deployPort(page, { name: other, location: 'London Wapping' });
  await expect(icon(page)).toHaveAccessibleName(/2 errors/);
  await signOutByMenu(page);
  await page.getByRole('button', { name: 'Copy and sign out' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await expect(icon(page)).toHaveCount(0);
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(name);
  expect(text).toContain(other);
  expect(text).toMatch(/\*\*Trace ID:\*\* `[0-9a-f]{32}`/);
});

test('signing out asks nothing once the errors were seen', async ({ page }) => {
  await signInByForm(page);
  await failToDeploy(page);
  await openLog(page);
  await signOutByMenu(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
});
