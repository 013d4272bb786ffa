import type { Locator, Page } from '@playwright/test';

import { expect } from '../../scripts/portal/expect.mjs';

/** The toolbar icon, whatever its news. */
export function icon(page: Page): Locator {
  return page.getByRole('link', { name: /^Session event log/ });
}

/** Opens the log by its icon. */
export async function openLog(page: Page): Promise<void> {
  await icon(page).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Session Event Log' })).toBeVisible();
}

export function table(page: Page): Locator {
  return page.getByRole('table', { name: 'Session events' });
}

/** The rows of entries, newest first: those that can be opened. */
export function rows(page: Page): Locator {
  return table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: /details/ }) });
}

/** The row that says this. */
export function row(page: Page, text: string | RegExp): Locator {
  return rows(page).filter({ hasText: text });
}
