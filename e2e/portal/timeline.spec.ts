import { type Page, expect, test } from '@playwright/test';

import { expectAccessible } from './axe';
import { icon, more, openLog, row, rows, showFilters } from './event-log';
import { designPort, holdChanges, navigateTo, signIn, uniqueName } from './portal';

const MINUTE = 60_000;

/** Does one thing now and, by the browser's clock, two more three minutes later; then opens the log. */
async function actOverTime(page: Page): Promise<void> {
  await signIn(page);
  const start = Date.now();
  await page.clock.setFixedTime(start);
  await navigateTo(page, 'Profile');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Your profile has been updated')).toBeVisible();
  await page.clock.setFixedTime(start + 3 * MINUTE);
  await designPort(page, { name: uniqueName('Port'), location: 'London Wapping' });
  await page.getByRole('button', { name: 'Validate' }).click();
  await expect(page.locator('mat-error').filter({ hasText: 'London Wapping is full' })).toBeVisible();
  await openLog(page);
  await expect(rows(page)).toHaveCount(3);
  await showFilters(page);
}

const timeline = (page: Page) => page.getByRole('slider', { name: 'Timeline' });
const chip = (page: Page) => page.getByRole('button', { name: /, clear$/ });

/** Positions on the timeline: `part` is 0 at its start and 1 at its end. */
async function pointsOf(page: Page, ...parts: readonly number[]): Promise<{ x: number; y: number }[]> {
  const box = await timeline(page).boundingBox();
  if (!box) throw new Error('The time line cannot be seen.');
  return parts.map((part) => ({ x: box.x + box.width * part, y: box.y + box.height / 2 }));
}

test('a span of the timeline is chosen with the mouse or by keyboard, and cleared where it is shown', async ({
  page,
}) => {
  await actOverTime(page);
  await expectAccessible(page);
  const [start, end] = await pointsOf(page, 0.01, 0.3);
  await page.mouse.move(start?.x ?? 0, start?.y ?? 0);
  await page.mouse.down();
  await page.mouse.move(end?.x ?? 0, end?.y ?? 0, { steps: 4 });
  await expect(rows(page)).toHaveCount(3);
  await page.mouse.up();
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('Your profile was updated');
  await expect(page.getByText('1 of 3 events').first()).toBeVisible();
  await expectAccessible(page);

  await chip(page).click();
  await expect(rows(page)).toHaveCount(3);
  await expect(chip(page)).toHaveCount(0);
  await expect(timeline(page)).toBeFocused();

  await expect(timeline(page)).toHaveAttribute('aria-valuetext', 'All times');
  await page.keyboard.press('End');
  await expect(rows(page)).toHaveCount(2);
  await expect(timeline(page)).toHaveAttribute('aria-valuetext', /: Success 1, Error 1$/);
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('heading', { name: 'No events match' })).toBeVisible();
  await page.keyboard.press('Shift+Home');
  await expect(rows(page)).toHaveCount(1);
  await page.keyboard.press('Shift+End');
  await expect(rows(page)).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(rows(page)).toHaveCount(3);
  await expect(timeline(page)).toBeFocused();
});

test('a paused page stands still until it is resumed', async ({ page }) => {
  await signIn(page);
  await navigateTo(page, 'Profile');
  const release = await holdChanges(page, '**/api/profile');
  await page.getByRole('button', { name: 'Save' }).click();
  await openLog(page);
  await expect(rows(page)).toContainText('In progress');
  await more(page, 'Pause updates');
  await expect(page.getByText(/^Paused since/).first()).toBeVisible();
  await expectAccessible(page);

  release();
  // Hidden events stay unseen, so the icon shows news.
  await expect(icon(page)).toHaveAccessibleName(/1 new event/);
  await expect(rows(page)).toContainText('In progress');
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect(rows(page)).toContainText('Success');
  await expect(icon(page)).toHaveAccessibleName('Session event log');
});

test(
  'times are read as time of day with the zone, or as what has passed since',
  { tag: '@nightly' },
  async ({ page }) => {
    await actOverTime(page);
    await expect(page.getByText('Australia/Sydney')).toBeVisible();
    await more(page, 'View options');
    await page.getByRole('radio', { name: 'Relative' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(row(page, 'Your profile was updated')).toContainText(/3 min\.? ago/);
    await expect(rows(page).first()).toContainText('now');
    await expect(rows(page).first().locator('time')).toHaveAttribute('datetime', /Z$/);
    await expectAccessible(page);

    await navigateTo(page, 'Services');
    await openLog(page);
    await more(page, 'View options');
    await expect(page.getByRole('radio', { name: 'Relative' })).toBeChecked();
  },
);

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a finger chooses a span of the timeline', async ({ page }) => {
    await actOverTime(page);
    await timeline(page).scrollIntoViewIfNeeded();
    const [start, middle, end] = await pointsOf(page, 0.02, 0.15, 0.3);
    const touch = await page.context().newCDPSession(page);
    for (const [type, point] of [
      ['touchStart', start],
      ['touchMove', middle],
      ['touchMove', end],
      ['touchEnd', undefined],
    ] as const) {
      await touch.send('Input.dispatchTouchEvent', { type, touchPoints: point ? [point] : [] });
    }
    await expect(rows(page)).toHaveCount(1);
    await expect(rows(page)).toContainText('Your profile was updated');
    await expectAccessible(page);
  });
});
