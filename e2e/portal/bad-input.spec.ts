import { expect } from '@playwright/test';

import { icon, openLog, row, rows } from './event-log';
import {
  ADA,
  chooseKind,
  deployPort,
  designPort,
  fillInSignIn,
  navigateTo,
  signIn,
  signInDemoted,
  uniqueName,
} from './portal';
import { test } from './portal-test';

test('a wrong password is refused in words, and the log stays absent', async ({ page }) => {
  await page.goto('/');
  await fillInSignIn(page, ADA, 'not-the-password');
  await expect(page.getByRole('alert')).toContainText(/e-mail|password/i);
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await expect(icon(page)).toHaveCount(0);
});

test('an unknown address says so, and leads back', async ({ page }) => {
  await signIn(page);
  await page.goto('/no/such/page');
  await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
});

test('a form with mistakes names them at its fields, and records nothing', async ({ page }) => {
  await signIn(page);
  await navigateTo(page, 'Order');
  await page.getByRole('button', { name: 'Deploy', exact: true }).click();
  await expect(page.locator('mat-error').first()).toBeVisible();
  await expect(page.getByLabel('Name')).toBeFocused();
  await expect(icon(page)).toHaveCount(0);
});

test('the field that the keyboard is led to is not behind the bar that stays on top', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page);
  await navigateTo(page, 'Order');
  await chooseKind(page, 'IX');
  await page.getByRole('button', { name: 'Deploy', exact: true }).click();
  const name = page.getByLabel('Name');
  await expect(name).toBeFocused();
  const bar = await page.getByRole('banner').boundingBox();
  const field = await name.boundingBox();
  expect(field!.y).toBeGreaterThan(bar!.y + bar!.height);
});

test('a role that may not deploy is told who may, and reads it in the log', async ({ page }) => {
  const name = uniqueName('Port');
  await signInDemoted(page);
  await deployPort(page, { name });
  await expect(page.getByText(/Only a Company Admin or a Technical Admin/).first()).toBeVisible();
  await openLog(page);
  await expect(row(page, name)).toContainText('Error');
});

test('a session that ends while designing keeps the order, and empties the log', async ({
  page,
  context,
}) => {
  const name = uniqueName('Port');
  await signIn(page);
  await designPort(page, { name });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(icon(page)).toBeVisible();

  await context.clearCookies({ name: 'session' });
  await page.getByRole('button', { name: 'Validate' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();

  await fillInSignIn(page, ADA);
  await expect(page.getByRole('heading', { level: 1, name: 'Order' })).toBeVisible();
  await expect(page.getByLabel('Name')).toHaveValue(name);
  await expect(icon(page)).toHaveCount(0);
});

test('a server that cannot be reached is told as such, and the outcome of a change as unknown', async ({
  page,
}) => {
  await signIn(page);
  await navigateTo(page, 'Profile');
  await expect(page.getByLabel('First name')).toHaveValue(/./);
  await page.route('**/api/profile', (route) => route.abort('connectionreset'));
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('The outcome is unknown')).toBeVisible();
  await page.getByRole('button', { name: 'Check status' }).click();
  await expect(page.getByText(/No connection/)).toBeVisible();

  await openLog(page);
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('Warning');
  await expect(rows(page)).toContainText('Outcome unknown');
});

test('an answer that is not what it should be does no harm', async ({ page }) => {
  await signIn(page);
  await navigateTo(page, 'Profile');
  await expect(page.getByLabel('First name')).toHaveValue(/./);
  const answers = [
    { status: 404, contentType: 'text/html', body: '<h1>Bad gateway</h1>'.repeat(20_000) },
    { status: 422, contentType: 'application/problem+json', body: '{"title": "Valid' },
    { status: 409, contentType: 'application/problem+json', body: '{"title": 7, "errors": "none"}' },
  ];
  for (const answer of answers) {
    await page.route('**/api/profile', (route) => route.fulfill(answer), { times: 1 });
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('alert').first()).toBeVisible();
  }
  await openLog(page);
  await expect(row(page, 'Your profile was not updated').first()).toContainText('Error');
  await expect(page.getByText('Bad gateway')).toHaveCount(0);
});
