import { type Page, expect } from '@playwright/test';

import { AT_NIGHT } from '../at-night';
import { expectAccessible } from './axe';
import { more, openLog, row, rows, showFilters } from './event-log';
import { chooseKind, deployPort, navigateTo, signIn, uniqueName } from './portal';
import { test } from './portal-test';
import { expectVisibleFocus } from './visible-focus';

const NARROW = { width: 390, height: 844, colorScheme: 'dark' } as const;
const WIDE = { width: 1280, height: 800, colorScheme: 'light' } as const;

/** Window sizes: the narrow one, in which more can go wrong; at night both. */
const LOOKS = AT_NIGHT ? [NARROW, WIDE] : [NARROW];

/** Waits until nothing is loading. */
async function expectLoaded(page: Page): Promise<void> {
  await expect(page.locator('mat-progress-bar')).toHaveCount(0);
}

/** Checks that no page needs horizontal scrolling (WCAG 1.4.10). */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth <= clientWidth;
  });
}

/** Checks the page, and leaves the window wide for the next step. */
async function expectGoodPage(page: Page): Promise<void> {
  for (const { colorScheme, ...size } of LOOKS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(size);
    await expectLoaded(page);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
  await page.setViewportSize({ width: WIDE.width, height: WIDE.height });
}

test.describe('axe finds nothing on the pages', () => {
  test('of the portal', async ({ page }) => {
    await page.goto('/');
    await page.getByText('Demo accounts').waitFor();
    await expectGoodPage(page);

    await signIn(page);
    await page.getByRole('link', { name: 'Sydney core' }).first().waitFor();
    await expectGoodPage(page);
    await page.getByRole('link', { name: 'Sydney core' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Sydney core' }).waitFor();
    await expectGoodPage(page);

    for (const place of ['Order', 'Profile']) {
      await navigateTo(page, place);
      await expectGoodPage(page);
      await expectVisibleFocus(page);
    }

    await page.goto('/nowhere');
    await page.getByRole('heading', { level: 1, name: 'Page not found' }).waitFor();
    await expectGoodPage(page);
  });

  test('of each kind of service and its order', { tag: '@nightly' }, async ({ page }) => {
    await signIn(page);
    for (const service of ['Sydney router', 'Bluegum peering', 'Singapore backbone 1']) {
      await page.getByRole('link', { name: service, exact: true }).click();
      await page.getByRole('heading', { level: 1, name: service }).waitFor();
      await expectGoodPage(page);
      await page.getByRole('link', { name: 'Services', exact: true }).first().click();
      await page.getByRole('heading', { level: 1, name: 'Services' }).waitFor();
    }
    await navigateTo(page, 'Order');
    for (const kind of ['VXC', 'MCR', 'IX'] as const) {
      await chooseKind(page, kind);
      await expectGoodPage(page);
    }
  });

  test('of the company, its users and one’s own settings', { tag: '@nightly' }, async ({ page }) => {
    await signIn(page);
    const sections = [
      ['Company', ['Company profile', 'Marketplace profile', 'Users']],
      ['Profile', ['Security', 'Notifications']],
    ] as const;
    for (const [place, names] of sections) {
      await navigateTo(page, place);
      for (const name of names) {
        await page.getByRole('tab', { name }).click();
        await page.getByRole('heading', { level: 1, name }).waitFor();
        await expectGoodPage(page);
      }
    }
    await page.goto('/invitation#nothing');
    await page.getByRole('alert').waitFor();
    await expectGoodPage(page);
  });

  test('of approvals and configurations', { tag: '@nightly' }, async ({ page }) => {
    await signIn(page);
    await navigateTo(page, 'Approvals');
    await page.getByRole('button', { name: 'Approve' }).first().waitFor();
    await expectGoodPage(page);
    await page.getByRole('button', { name: 'Deny…' }).first().click();
    await page.getByLabel('Comment').waitFor();
    await expectGoodPage(page);
    await page.getByRole('button', { name: 'Decide later' }).click();
    await page.goto('/order/configurations');
    await page.getByRole('button', { name: 'Apply to a new order' }).first().waitFor();
    await expectGoodPage(page);
  });

  test('of billing and service keys', { tag: '@nightly' }, async ({ page }) => {
    await signIn(page);
    await navigateTo(page, 'Service keys');
    await page.getByRole('list', { name: 'Service keys' }).waitFor();
    await expectGoodPage(page);
    await navigateTo(page, 'Billing');
    await page.getByRole('link', { name: 'INV-1047' }).waitFor();
    await expectGoodPage(page);
    await page.getByRole('link', { name: 'INV-1047' }).click();
    await page.getByRole('button', { name: /^Pay / }).waitFor();
    await expectGoodPage(page);
    for (const section of ['Payment cards', 'Billing markets']) {
      await page.getByRole('tab', { name: section }).click();
      await page.getByRole('list', { name: section }).waitFor();
      await expectGoodPage(page);
    }
  });

  test('of the Activity Logs and the API keys', { tag: '@nightly' }, async ({ page }) => {
    await signIn(page);
    await navigateTo(page, 'Activity Log');
    for (const place of ['User Activity', 'Company Activity']) {
      await page.getByRole('tab', { name: place }).click();
      await page.getByRole('heading', { level: 1, name: place }).waitFor();
      await page.getByRole('table', { name: 'Activity' }).waitFor();
      await expectGoodPage(page);
    }
    await page.goto('/company/api-keys');
    await page.getByRole('table', { name: 'API keys' }).waitFor();
    await expectGoodPage(page);
  });

  test('of the log: empty, filled, opened, without a match and cleared', async ({ page }) => {
    await signIn(page);
    await page.goto('/event-log');
    await page.getByRole('heading', { level: 1, name: 'Session Event Log' }).waitFor();
    await expectGoodPage(page);

    const order = uniqueName('Port');
    await deployPort(page, { name: order, location: 'London Wapping' });
    await page.getByText('London Wapping is full').first().waitFor();
    await openLog(page);
    await expectGoodPage(page);
    await row(page, order)
      .getByRole('button', { name: /Show details/ })
      .click();
    await page.getByText('Event type').waitFor();
    await expectGoodPage(page);

    await showFilters(page);
    await page.getByRole('searchbox', { name: 'Search events' }).fill('nothing like it');
    await page.getByRole('button', { name: 'Clear filters' }).waitFor();
    await expectGoodPage(page);
    await page.getByRole('button', { name: 'Clear filters' }).click();

    await more(page, 'Clear log');
    await rows(page).first().waitFor({ state: 'detached' });
    await expectGoodPage(page);
  });
});
