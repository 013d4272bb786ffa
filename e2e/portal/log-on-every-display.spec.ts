import { type Page, expect } from '@playwright/test';

import { expectAccessible } from './axe';
import { more, openLog, rows } from './event-log';
import { deployPort, navigateTo, signIn, uniqueName } from './portal';
import { test } from './portal-test';

/** Fails if controls extend beyond the left or right edge of the screen, where users cannot reach them. */
async function expectAllInSight(page: Page): Promise<void> {
  const beyond = () =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const controls = document.querySelectorAll('a, button, input, select, summary, [tabindex="0"]');
      const lost = Array.from(controls).filter((control) => {
        const { left, right, width } = control.getBoundingClientRect();
        return (
          width > 1 && getComputedStyle(control).visibility === 'visible' && (left < 0 || right > clientWidth)
        );
      });
      return [...(scrollWidth > clientWidth ? ['the page'] : []), ...lost.map(({ outerHTML }) => outerHTML)];
    });
  await expect.poll(beyond).toEqual([]);
}

async function fail(page: Page): Promise<void> {
  await deployPort(page, { name: uniqueName('Port'), location: 'London Wapping' });
  await expect(page.getByText('London Wapping is full').first()).toBeVisible();
}

/** Saves the profile, and keeps the answer from arriving. */
async function saveWithoutAnswer(page: Page): Promise<void> {
  await navigateTo(page, 'Profile');
  await page.route('**/api/profile', (route) =>
    route.request().method() === 'PUT' ? undefined : route.continue(),
  );
  await page.getByRole('button', { name: 'Save' }).click();
}

async function exportBundle(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Support bundle', exact: true }).click();
  return (await download).path();
}

test.describe('at 400 %, which leaves a screen of 1280 pixels no more than 320', () => {
  test.beforeEach(({ page }) => page.setViewportSize({ width: 320, height: 640 }));

  test('nothing of the log and its viewer is lost', async ({ page }) => {
    await signIn(page);
    await fail(page);
    await openLog(page);
    await expectAllInSight(page);
    await more(page, 'What is recorded here');
    await expect(page.getByText('Holds up to')).toBeVisible();
    await expectAllInSight(page);
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Filters' }).click();
    await expect(page.getByRole('option', { name: /^Error/ })).toBeVisible();
    await page.getByRole('button', { name: 'More', exact: true }).press('Tab');
    await expect(page.getByRole('searchbox', { name: 'Search events' })).toBeFocused();
    await expectAllInSight(page);
    await page.getByRole('button', { name: 'Show details' }).first().click();
    await expect(page.getByText('Event type')).toBeVisible();
    await expectAllInSight(page);
    await page.getByRole('slider', { name: 'Timeline' }).press('End');
    await expect(page.getByRole('button', { name: /, clear$/ })).toBeVisible();
    await more(page, 'Pause updates');
    await more(page, 'View options');
    await page.getByRole('radio', { name: 'Relative' }).click();
    await expectAllInSight(page);
    await page.getByRole('button', { name: 'Close' }).click();
    await expectAllInSight(page);
    await page.getByRole('searchbox', { name: 'Search events' }).fill('nothing like it');
    await expect(page.getByRole('heading', { name: 'No events match' })).toBeVisible();
    await expectAllInSight(page);
    await page.getByRole('button', { name: 'Clear filters' }).click();

    const bundle = await exportBundle(page);
    await more(page, 'Clear log');
    await expect(page.getByRole('heading', { name: 'The log is empty' })).toBeVisible();
    await expectAllInSight(page);
    await page.getByRole('link', { name: 'Open a support bundle' }).click();
    await expectAllInSight(page);
    await page.getByLabel('Open file').setInputFiles(bundle);
    await expect(rows(page)).toHaveCount(1);
    await expectAllInSight(page);
  });
});

test('nothing of the log moves for those who want no motion', async ({ page }) => {
  const moving = () =>
    page.evaluate(() =>
      document.getAnimations().flatMap(({ effect }) => {
        const target = effect instanceof KeyframeEffect ? effect.target : null;
        return target?.closest('event-log-page, event-log-button') ? target.outerHTML : [];
      }),
    );
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await signIn(page);
  await saveWithoutAnswer(page);
  await openLog(page);
  await expect(rows(page).first()).toContainText('In progress');
  await page.getByRole('button', { name: 'Show details' }).first().click();
  const bar = rows(page).first().getByRole('progressbar');
  await expect(bar).toBeVisible();
  expect(await moving()).not.toEqual([]);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(bar).toBeHidden();
  await expect.poll(moving).toEqual([]);
  // However short, a transition of all elements would show each new one without its style for a frame.
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('transition-duration', '0s');
});

test('the log can be read in the colours that its reader has forced', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await signIn(page);
  await fail(page);
  await openLog(page);
  await expectAccessible(page);
  // Outlines, borders or patterns must replace colours and backgrounds.
  const option = page.getByRole('option', { name: /^Error/ });
  await option.click();
  await expect(page.locator('mat-chip-option').filter({ has: option })).toHaveCSS('outline-style', 'solid');
  await more(page, 'Search and filter');
  await page.getByRole('slider', { name: 'Timeline' }).press('End');
  await expectAccessible(page);

  const bundle = await exportBundle(page);
  await page.goto('/event-log/viewer');
  await page.getByLabel('Open file').setInputFiles(bundle);
  await expect(rows(page)).toHaveCount(1);
  await expectAccessible(page);
});
