import { expect } from '../portal/expect.mjs';

const WIDTHS = [1280, 390];

/** Sources of the pictures that did not load. */
const MISSING = `Array.from(document.images)
  .filter(({ complete, naturalWidth }) => complete && naturalWidth === 0)
  .map(({ src }) => src)`;

/**
 * Horizontal overflow of the page in pixels. Elements that scroll by themselves, such as code and tables, do not count.
 */
const TOO_WIDE = `document.documentElement.scrollWidth - innerWidth`;

/**
 * Opens each page in wide and narrow windows, and reports its faults.
 *
 * @param {import('@playwright/test').Page} page
 * @param {readonly string[]} paths
 * @returns {Promise<string[]>} one line per fault
 */
export async function walkSite(page, paths) {
  const faults = [];
  for (const path of paths) {
    const tell = (what) => faults.push(`/${path}: ${what}`);
    const listeners = {
      console: (message) => message.type() === 'error' && tell(message.text()),
      pageerror: (error) => tell(error.message),
      response: (answer) => answer.status() >= 400 && tell(`${answer.status()} for ${answer.url()}`),
    };
    for (const [event, listener] of Object.entries(listeners)) page.on(event, listener);
    await page.goto(path);
    // Vue may warn while it hydrates the server's HTML.
    await page.evaluate('new Promise((done) => requestIdleCallback(done))');
    for (const source of await page.evaluate(MISSING)) tell(`the picture ${source} does not load`);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const pixels = await page.evaluate(TOO_WIDE);
      if (pixels > 0) tell(`${pixels} px too wide for a window of ${width} px`);
    }
    for (const [event, listener] of Object.entries(listeners)) page.off(event, listener);
  }
  await page.setViewportSize({ width: WIDTHS[0], height: 800 });
  return faults;
}

/** Searches the site as readers do, and opens a result. */
export async function searchSite(page, { term, finds }) {
  await page.goto('');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('searchbox').fill(term);
  await page.getByRole('option').filter({ hasText: finds }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: finds })).toBeVisible();
}
