import { URLSearchParams } from 'node:url';

import { expect } from '../portal/expect.mjs';

const PATH = 'playground/';

/** Options that change the outcome of an action, with the action's row without and with the option. */
const TRIALS = [
  {
    option: { judge: 'failed' },
    action: 'Order through a slow gateway',
    rows: [/Warning.*Outcome unknown/, /Error.*was not placed/],
  },
  {
    option: { readError: 'this shape too' },
    action: 'Order from the old server',
    rows: [/Error.*was not placed(?!.*in pairs)/, /Error.*in pairs/],
  },
  {
    option: { outcomeOf: 'unknown' },
    action: 'Deploy with the other client',
    rows: [/Error.*was not deployed/, /Warning.*Outcome unknown/],
  },
  {
    option: { requests: 'both' },
    action: 'Save the profile',
    rows: [undefined, /Success.*profile/],
  },
  {
    option: { actions: 'yes' },
    action: 'Approve with an action',
    rows: [undefined, /Success.*was approved/],
  },
];

/** Changes options of the playground, and checks their effects. */
export async function tryPlayground(page) {
  for (const { option, action, rows } of TRIALS) {
    await expectRow(page, {}, action, rows[0]);
    await expectRow(page, option, action, rows[1]);
  }
  await tryPageLink(page);
  await tryLooks(page);
  await trySession(page);
  await tryLeaving(page);
  await tryByKeys(page);
}

async function open(page, options) {
  await page.goto(`${PATH}?${new URLSearchParams(options)}`);
  await expect(page.getByRole('heading', { name: 'Do something' })).toBeVisible();
}

const act = (page, action) => page.getByRole('button', { name: action, exact: true }).click();
const icon = (page) => page.getByRole('link', { name: /^Session event log/ });

async function expectRow(page, options, action, row) {
  await open(page, options);
  await act(page, action);
  // Another event, so that the icon always appears. Its answer comes later.
  await act(page, 'Order a port');
  await icon(page).click();
  const table = page.getByRole('table', { name: 'Session events' });
  await expect(table).toContainText('was placed');
  if (row) await expect(table.getByRole('row').filter({ hasText: row })).toBeVisible();
  else await expect(table.getByRole('button', { name: /^Show details/ })).toHaveCount(1);
}

async function tryPageLink(page) {
  await open(page, { pageLink: '/my/log' });
  await act(page, 'Write down a secret');
  await icon(page).click();
  await expect(page).toHaveURL(/#\/my\/log$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Session Event Log' })).toBeVisible();
}

/** Checks words, colours and the icon's link in several languages. */
async function tryLooks(page) {
  for (const language of ['en', 'de']) {
    await open(page, { language, words: 'own', colours: 'own', iconLink: '/help/log' });
    await act(page, 'Write down a secret');
    await page.getByRole('link', { name: /^Journal/ }).click();
    await expect(page).toHaveURL(/#\/help\/log$/);
    await expect(page.getByRole('heading', { level: 1, name: 'Journal' })).toBeVisible();
  }
  const width =
    "getComputedStyle(document.documentElement).getPropertyValue('--event-log-page-width').trim()";
  await expect.poll(() => page.evaluate(width)).toBe('60rem');
}

async function trySession(page) {
  for (const [session, left] of [
    ['all tabs', 0],
    ['never', 1],
  ]) {
    await open(page, { session });
    await act(page, 'Write down a secret');
    await expect(icon(page)).toBeVisible();
    await act(page, 'Sign out');
    await expect(icon(page)).toHaveCount(left);
  }
}

async function tryLeaving(page) {
  await open(page, { leaving: 'yes' });
  await act(page, 'Order and be refused');
  await expect(icon(page)).toHaveAccessibleName(/1 error/);
  await act(page, 'Sign out');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Stay' }).click();
  await expect(icon(page)).toBeVisible();
}

/**
 * Checks that an option changed by keyboard keeps the focus across the restart, and that a second change adds to it.
 */
async function tryByKeys(page) {
  await open(page, {});
  const capacity = page.getByRole('combobox', { name: /capacity/ });
  await capacity.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/capacity=100/);
  await expect(capacity).toBeFocused();
  await expect(capacity).toHaveValue('100');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('combobox', { name: /announcements/ })).toHaveValue('problems');
  await expect(capacity).toHaveValue('100');
}
