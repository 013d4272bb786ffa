import { readFile } from 'node:fs/promises';

import { icon, more, openLog, row, rows } from '../../e2e/portal/event-log.ts';
import { choose, deployPort, deployVxc, navigateTo, signIn } from '../../e2e/portal/portal.ts';
import { expect } from '../portal/expect.mjs';
import { AT_REST } from './at-rest.mjs';

const SIZES = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];
const MINUTE = 60_000;

/** States of the log page; each is reached from the previous one. */
const STATES = {
  log: () => undefined,
  'log-details': (page) => toggleDetails(page, 'Quay edge'),
  'log-filter-language': async (page) => {
    await toggleDetails(page, 'Quay edge');
    await page.keyboard.press('/');
    await page.getByRole('searchbox', { name: 'Search events' }).fill('-category:profile edge');
    await page.getByRole('button', { name: 'Filter help' }).click();
  },
  'log-groups': async (page) => {
    await closeDialog(page);
    await page.getByRole('button', { name: 'Clear search' }).click();
    await arrange(page, 'Category', 'Relative');
  },
  'log-span': async (page) => {
    await arrange(page, 'None', 'Absolute');
    await page.getByRole('slider', { name: 'Timeline' }).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Shift+ArrowLeft');
  },
  'log-recorded': async (page) => {
    await page.getByRole('button', { name: /, clear$/ }).click();
    await more(page, 'What is recorded here');
  },
  'log-export': async (page) => {
    await closeDialog(page);
    await openExport(page);
  },
  'log-viewer': async (page) => {
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Export' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'Support bundle', exact: true }).click();
    const buffer = await readFile(await (await download).path());
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: 'Open a support bundle' }).click();
    const file = { name: 'ticket-1042.bundle.json', mimeType: 'application/json', buffer };
    await page.getByLabel('Open file').setInputFiles(file);
    await expect(rows(page).first()).toBeVisible();
  },
  'log-leaving': async (page) => {
    await deployPort(page, { name: 'Wharf edge', location: 'London Wapping' });
    await expect(icon(page)).toHaveAccessibleName(/1 error/);
    await page.getByRole('button', { name: /^Account of/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await expect(page.getByRole('alertdialog')).toBeVisible();
  },
  'log-arabic': async (page) => {
    await page.getByRole('button', { name: 'Stay' }).click();
    await openLog(page);
    await page.getByRole('button', { name: /^Account of/ }).click();
    await page.getByRole('menuitem', { name: /^Event log in/ }).click();
    await page.getByRole('menuitemradio', { name: 'العربية' }).click();
    const quay = page.getByRole('row').filter({ hasText: 'Quay edge' });
    await quay.getByRole('button', { name: 'إظهار التفاصيل' }).click();
  },
};

/** Steps repeated at each window size: scrolling, and overlays whose anchor may have moved. */
const AT_EACH_SIZE = {
  'log-details': (page) => page.getByText('Event type').scrollIntoViewIfNeeded(),
  'log-export': async (page) => {
    await page.keyboard.press('Escape');
    await openExport(page);
  },
};

/** Captures the log in each state, in wide and narrow windows, light and dark. */
export async function takeLogStates(page, folder) {
  await act(page);
  await openLog(page);
  for (const [name, reach] of Object.entries(STATES)) {
    await page.setViewportSize(SIZES[0]);
    await page.emulateMedia({ colorScheme: 'light' });
    await drawn(page);
    await reach(page);
    await take(page, folder, name);
  }
}

async function take(page, folder, name) {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await drawn(page);
    await AT_EACH_SIZE[name]?.(page);
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      await drawn(page);
      await page.screenshot({ ...AT_REST, path: `${folder}/${name}-${size.width}-${colorScheme}.png` });
    }
  }
}

/** True if nothing moves, apart from the spinner of a running operation. */
const AT_STANDSTILL = `document.getAnimations().every(({ playState, effect }) =>
  playState !== 'running' || effect.getComputedTiming().endTime === Infinity)`;

/** Overflow of the page beyond the window, in pixels. */
const PUSHED_OUT = `document.querySelector('main').getBoundingClientRect().right - innerWidth`;

/** Waits until nothing moves, because the navigation slides away after a change of the window size. */
async function drawn(page) {
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  await expect.poll(() => page.evaluate(AT_STANDSTILL)).toBe(true);
  await expect.poll(() => page.evaluate(PUSHED_OUT)).toBeLessThanOrEqual(0);
}

/** Records a success, an error and a warning, some minutes apart by the browser's clock. */
async function act(page) {
  const start = Date.now();
  const after = (minutes) => page.clock.setSystemTime(start + minutes * MINUTE);
  await signIn(page);
  const another = page.getByRole('button', { name: 'Order another service' });
  await after(0);
  await navigateTo(page, 'Profile');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Your profile has been updated')).toBeVisible();
  await after(2);
  await deployPort(page, { name: 'Harbour edge' });
  await expect(page.getByRole('heading', { name: 'Harbour edge is live' })).toBeVisible();
  await after(5);
  await another.click();
  await deployPort(page, { name: 'Quay edge', location: 'Auckland Quay' });
  await expect(page.getByRole('heading', { name: 'Quay edge could not be provisioned' })).toBeVisible();
  await after(9);
  await another.click();
  await deployVxc(page, { name: 'Harbour to Kestrel', bEnd: 'Kestrel hub' });
  await expect(page.getByRole('heading', { name: 'Harbour to Kestrel awaits approval' })).toBeVisible();
}

async function arrange(page, groups, times) {
  await more(page, 'View options');
  await choose(page, 'Group by', groups);
  await page.getByRole('radio', { name: times }).click();
  await closeDialog(page);
}

async function openExport(page) {
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('menuitem', { name: 'CSV' })).toBeVisible();
}

async function closeDialog(page) {
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

async function toggleDetails(page, name) {
  await row(page, name)
    .getByRole('button', { name: /(Show|Hide) details/ })
    .click();
}
