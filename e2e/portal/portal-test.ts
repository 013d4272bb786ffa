import {
  type Browser,
  type BrowserContextOptions,
  type Page,
  test as base,
  type WorkerInfo,
} from '@playwright/test';

/** Page of the portal's origin without scripts. Another origin would end the tab's process. */
const QUIET_PAGE = '/favicon.svg';

interface Tabs {
  readonly tab: Page;
  readonly otherTab: Page;
}

interface People {
  /** Page in a second person's browser. */
  readonly otherPage: Page;
}

/**
 * Runs the tests of the portal in a shared tab. A new tab for each test would load and compile the whole portal, which
 * takes longer than most tests. Everything except the browser's cache is cleared between tests. Tests that move the
 * clock or need a touch screen use Playwright's own `test`, which opens a new tab.
 */
export const test = base.extend<People, Tabs>({
  tab: [openTab, { scope: 'worker' }],
  otherTab: [openTab, { scope: 'worker' }],
  context: ({ tab }, use) => use(tab.context()),
  page: async ({ tab }, use, { project }) => {
    await use(tab);
    await leaveAsNew(tab, optionsOf(project));
  },
  otherPage: async ({ otherTab }, use, { project }) => {
    await use(otherTab);
    await leaveAsNew(otherTab, optionsOf(project));
  },
});

async function openTab(
  { browser }: { readonly browser: Browser },
  use: (tab: Page) => Promise<void>,
  { project }: WorkerInfo,
): Promise<void> {
  const context = await browser.newContext(optionsOf(project));
  await use(await context.newPage());
  await context.close();
}

function optionsOf({ use }: WorkerInfo['project']): BrowserContextOptions {
  const { baseURL, viewport = null, locale, timezoneId, contextOptions } = use;
  return {
    ...contextOptions,
    viewport,
    ...(baseURL !== undefined && { baseURL }),
    ...(locale !== undefined && { locale }),
    ...(timezoneId !== undefined && { timezoneId }),
  };
}

async function leaveAsNew(tab: Page, options: BrowserContextOptions): Promise<void> {
  const context = tab.context();
  const others = context.pages().filter((page) => page !== tab);
  await Promise.all(others.map((page) => page.close()));
  tab.removeAllListeners();
  await tab.unrouteAll({ behavior: 'ignoreErrors' });
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.setOffline(false);
  await context.clearPermissions();
  await tab.goto(QUIET_PAGE);
  await tab.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await context.clearCookies();
  await tab.mouse.move(0, 0);
  await tab.emulateMedia({
    colorScheme: null,
    forcedColors: null,
    media: null,
    reducedMotion: options.reducedMotion ?? null,
  });
  if (options.viewport) await tab.setViewportSize(options.viewport);
}
