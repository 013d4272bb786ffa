import { type Locator, type Page, expect } from '@playwright/test';

import { expectAccessible } from './axe';
import { deployPort, navigateTo, signIn, uniqueName } from './portal';
import { test } from './portal-test';

async function openLanguages(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('menuitem', { name: /^Event log in/ }).click();
}

async function chooseLanguage(page: Page, name: string): Promise<void> {
  await openLanguages(page);
  // In a narrow window, the second menu covers the first, and closes when the mouse crosses an item below it.
  await page.getByRole('menuitemradio', { name }).press('Enter');
}

async function saveProfile(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Your profile has been updated').first()).toBeVisible();
}

test('the log speaks German, from the icon to a file, and English again', async ({ page }) => {
  await signIn(page);
  const order = uniqueName('Port');
  await deployPort(page, { name: order, location: 'London Wapping' });
  await expect(page.getByText('London Wapping is full').first()).toBeVisible();
  await openLanguages(page);
  await expect(page.getByRole('menuitemradio', { name: 'English' })).toBeChecked();
  await page.getByRole('menuitemradio', { name: 'Deutsch' }).press('Enter');
  await expect(page.getByRole('button', { name: /^Account of/ })).toBeFocused();
  const icon = page.getByRole('button', { name: 'Sitzungsprotokoll, 1 neues Ereignis, 1 Fehler' });
  await expect(icon).toBeVisible();
  await navigateTo(page, 'Profile');
  await saveProfile(page);
  await page.getByRole('button', { name: 'Sitzungsprotokoll, 2 neue Ereignisse, 1 Fehler' }).click();
  await page.getByRole('link', { name: 'Alle anzeigen' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Sitzungsprotokoll' })).toBeVisible();
  await expect(page).toHaveTitle('Sitzungsprotokoll · Fabric Portal');
  await expect(page.locator('[lang=de]').filter({ has: page.getByRole('table') })).toBeVisible();
  await expect(page.getByText(/2 Ereignisse seit .*, 1 Fehler/)).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: order });
  await expect(row).toContainText('Fehler');
  await expect(row).toContainText(/\d\d\.\d\d\.\d{4}/);
  await row.getByRole('button', { name: 'Details anzeigen' }).click();
  await expect(page.getByRole('button', { name: 'Trace-ID kopieren' })).toBeVisible();
  await expectAccessible(page);

  await page.keyboard.press('/');
  await page.getByRole('searchbox', { name: 'Ereignisse durchsuchen' }).fill(order);
  await expect(page.getByText('1 von 2 Ereignissen').first()).toBeVisible();
  await page.getByRole('button', { name: 'Exportieren' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'CSV' }).click();
  expect((await download).suggestedFilename()).toMatch(/^session-event-log-[\d-]+\.csv$/);

  await chooseLanguage(page, 'English');
  await expect(page.getByRole('heading', { level: 1, name: 'Session Event Log' })).toBeVisible();
  await expect(page.getByText('1 of 2 events').first()).toBeVisible();
});

for (const width of [1280, 390]) {
  const tag = width === 1280 ? ['@nightly'] : [];
  test(
    `the log speaks Arabic, from right to left, in a window of ${width} pixels`,
    { tag },
    async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await signIn(page);
      await navigateTo(page, 'Profile');
      await saveProfile(page);
      await chooseLanguage(page, 'العربية');
      await page.getByRole('button', { name: 'سجل أحداث الجلسة، حدث جديد واحد' }).click();
      await page.getByRole('link', { name: 'عرض الكل' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'سجل أحداث الجلسة' })).toBeVisible();
      await expect(page.getByText(/حدث واحد منذ/)).toBeVisible();
      // Overlays must have the direction of the page.
      await page.getByRole('button', { name: 'المزيد' }).click();
      await expect(page.getByRole('menuitem', { name: 'خيارات العرض' })).toHaveCSS('direction', 'rtl');
      await page.keyboard.press('Escape');

      const table = page.getByRole('table', { name: 'أحداث الجلسة' });
      await expect(table).toHaveCSS('direction', 'rtl');
      // The rest of the portal stays in English.
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expect(page.getByRole('banner')).toHaveCSS('direction', 'ltr');

      const row = page.getByRole('row').filter({ hasText: 'Your profile was updated' });
      await expect(row).toContainText('نجاح');
      await expect(row).toContainText(/[٠-٩]{4}/);
      const left = async (part: Locator) => (await part.boundingBox())?.x ?? NaN;
      const toggle = row.getByRole('button', { name: 'إظهار التفاصيل' });
      await expect
        .poll(async () => (await left(row.locator('[data-glyph=success]'))) - (await left(toggle)))
        .toBeGreaterThan(0);

      await toggle.click();
      // An English title and a route keep their own direction.
      await expect(row.getByText('Your profile was updated')).toHaveCSS('direction', 'ltr');
      await expect(page.getByText('PUT /api/profile')).toHaveCSS('direction', 'ltr');
      await expectAccessible(page);

      await navigateTo(page, 'Profile');
      await saveProfile(page);
      await page.getByRole('button', { name: 'سجل أحداث الجلسة' }).click();
      await page.getByRole('link', { name: 'عرض الكل' }).click();
      await expect(page.getByText('مرتان')).toBeAttached();
    },
  );
}
