import type { Page } from '@playwright/test';

import { expect } from '../../scripts/portal/expect.mjs';
import { PASSWORD, forgetSession, signInQuietly } from './caller.ts';

export const ADA = 'ada@bluegum.example';
export const NORA = 'nora@kestrel.example';
export const RIA = 'ria@bluegum.example';

let count = 0;

/** Creates a unique name, because all tests share the demo companies. */
export function uniqueName(what: string): string {
  count++;
  return `${what} ${process.pid}-${count}`;
}

/** Opens the portal in the session of a user of the demo. */
export async function signIn(page: Page, email = ADA): Promise<void> {
  await signInQuietly(page, email);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Services' })).toBeVisible();
}

/** Signs in on the sign-in page, in a new session. */
export async function signInByForm(page: Page, email = ADA): Promise<void> {
  await page.goto('/');
  await fillInSignIn(page, email);
  await expect(page.getByRole('heading', { level: 1, name: 'Services' })).toBeVisible();
}

/**
 * Signs in Ria, whose role is Read Only, but makes the portal treat her as a Company Admin, as if her role had just
 * changed. So the portal offers commands that only the API refuses.
 */
export async function signInDemoted(page: Page): Promise<void> {
  await page.route('**/api/session', async (route) => {
    const response = await route.fetch();
    if (response.status() !== 200) return route.fulfill({ response });
    const session = (await response.json()) as { readonly user: object };
    const json = { ...session, user: { ...session.user, role: 'COMPANY_ADMIN' } };
    return route.fulfill({ response, json });
  });
  await signIn(page, RIA);
}

export async function fillInSignIn(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Signs out through the account menu. Retries, because a click on a menu that is still opening hits nothing. */
export async function signOut(page: Page): Promise<void> {
  await forgetSession(page);
  const item = page.getByRole('menuitem', { name: 'Sign out' });
  const signedOut = page.getByRole('heading', { level: 1, name: 'Sign in' });
  const question = page.getByRole('alertdialog', { name: /^You have .* unseen/ });
  await expect(async () => {
    if (await signedOut.or(question).isHidden()) {
      if (await item.isHidden())
        await page.getByRole('button', { name: /^Account of/ }).click({ timeout: 5_000 });
      await item.click({ timeout: 2_000 });
    }
    await expect(signedOut.or(question)).toBeVisible({ timeout: 10_000 });
  }).toPass();
  if (await question.isVisible())
    await question.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(signedOut).toBeVisible();
}

/** Headings of pages whose name in the navigation differs: each is the first of several pages. */
const HEADINGS: Readonly<Record<string, string>> = {
  'Activity Log': 'User Activity',
  Billing: 'Invoices',
  Company: 'Company profile',
};

/**
 * Goes to another page through the navigation, which keeps the log, and waits for it. Later steps must not act on the
 * previous page, which may have fields with the same names.
 */
export async function navigateTo(page: Page, name: string): Promise<void> {
  const link = page.getByRole('navigation').getByRole('link', { name });
  const menu = page.getByRole('button', { name: 'Open navigation' });
  // A window that has just become wider briefly still has the button.
  await expect(async () => {
    if (await link.isHidden()) await menu.click({ timeout: 2_000 });
    await link.click({ timeout: 5_000 });
  }).toPass();
  const heading = HEADINGS[name] ?? name;
  await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible();
}

/** Holds requests to an address until the returned function is called, so that a test can examine a running change. */
export async function holdChanges(page: Page, address: string): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(address, async (route) => {
    if (route.request().method() !== 'GET') await released;
    await route.continue();
  });
  return () => release();
}

/**
 * Chooses from a list that may still be loading; it only opens when it has options. Retries until the list has closed,
 * because a click on a list that is still opening hits nothing.
 */
export async function choose(page: Page, list: string, option: string): Promise<void> {
  const choice = page.getByRole('option', { name: option });
  await expect(async () => {
    if (!(await choice.isVisible()))
      await page.getByRole('combobox', { name: list }).click({ timeout: 5_000 });
    await choice.click({ timeout: 2_000 });
    await expect(choice).toBeHidden({ timeout: 2_000 });
  }).toPass();
}

/** Chooses the kind of service on the order page. */
export async function chooseKind(page: Page, kind: 'Port' | 'VXC' | 'MCR' | 'IX'): Promise<void> {
  await page.getByRole('radio', { name: kind, exact: true }).check();
  await expect(page.getByRole('heading', { name: `Your ${kind}` })).toBeVisible();
}

export interface PortOrder {
  readonly name: string;
  /** Part of the location's name; docs/provisioning.md explains what each location does. */
  readonly location?: string;
}

/** Fills in the order of a Port. */
export async function designPort(page: Page, { name, location = 'Sydney Wharf' }: PortOrder): Promise<void> {
  await navigateTo(page, 'Order');
  await page.getByLabel('Name').fill(name);
  await choose(page, 'Location', location);
}

export async function deployPort(page: Page, order: PortOrder): Promise<void> {
  await designPort(page, order);
  await page.getByRole('button', { name: 'Deploy', exact: true }).click();
}

export interface VxcOrder {
  readonly name: string;
  readonly aEnd?: string;
  /** Omitted if a service key names the Port. */
  readonly bEnd?: string;
  readonly serviceKey?: string;
  readonly bEndVlan?: number;
  readonly speedMbps?: number;
}

/** Fills in the order of a VXC. */
export async function designVxc(
  page: Page,
  { name, aEnd = 'Sydney core', bEnd, serviceKey, bEndVlan = 0, speedMbps = 500 }: VxcOrder,
): Promise<void> {
  await navigateTo(page, 'Order');
  await chooseKind(page, 'VXC');
  await page.getByLabel('Name').fill(name);
  await choose(page, 'A end Port', aEnd);
  if (bEnd !== undefined) await choose(page, 'B end Port', bEnd);
  if (serviceKey !== undefined) await page.getByLabel('Service key').fill(serviceKey);
  await page.getByLabel('B end VLAN').fill(String(bEndVlan));
  await page.getByLabel('Rate limit').fill(String(speedMbps));
}

export async function deployVxc(page: Page, order: VxcOrder): Promise<void> {
  await designVxc(page, order);
  await page.getByRole('button', { name: 'Deploy', exact: true }).click();
}
