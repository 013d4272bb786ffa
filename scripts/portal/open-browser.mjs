import { chromium } from '@playwright/test';

import { BROWSER_FLAGS, findBrowser } from '../find-browser.mjs';

const AS_ON_A_DESK = {
  viewport: { width: 1280, height: 800 },
  locale: 'en-GB',
  timezoneId: 'Australia/Sydney',
  reducedMotion: 'reduce',
};

/**
 * Opens a browser in which each page belongs to a different person, with cookies that no other page has.
 *
 * @param {string} address of the portal
 * @param {import('@playwright/test').BrowserContextOptions} [options]
 */
export async function openBrowser(address, options) {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
  const newPage = () => browser.newPage({ ...AS_ON_A_DESK, baseURL: address, ...options });
  return { newPage, close: () => browser.close() };
}
