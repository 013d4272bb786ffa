import { expect, test } from '@playwright/test';

import { findUnclear } from './contrast';
import { HOSTS, openHost } from './host';
import { findCut, findOverlaps } from './layout';
import { answerOrders, openPage, order } from './orders';
import { takePicture } from './picture';

const PAGE = 'event-log-page';

for (const name of ['m3', 'm3-dark', 'prebuilt-cyan-orange', 'bootstrap-no-theme']) {
  test(`what the host ${name} prints is the log alone, with each severity by word and shape`, async ({
    page,
  }) => {
    const host = HOSTS.find((host) => host.name === name);
    if (!host) throw new Error(`There is no host ${name}.`);
    await answerOrders(page);
    await openHost(page, host);
    await order(page);
    await openPage(page);
    const row = page.getByRole('row').filter({ hasText: 'Order was not placed' });
    await row.getByRole('button', { name: 'Show details' }).click();
    await expect(page.getByText('Event type')).toBeVisible();

    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('mat-toolbar')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Export' })).toBeHidden();
    await expect(page.getByRole('heading', { level: 1, name: 'Session Event Log' })).toBeVisible();
    await expect(row).toContainText('Error');
    await expect(row.locator('svg').first()).toBeVisible();
    expect.soft(await findUnclear(page, PAGE), 'too little contrast').toEqual([]);
    expect.soft(await findOverlaps(page, PAGE), 'overlaps').toEqual([]);
    expect.soft(await findCut(page, PAGE), 'cut off').toEqual([]);
    await takePicture(page, `${name}-print`);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));

    await page.emulateMedia({ media: 'screen' });
    await expect(page.locator('mat-toolbar')).toBeVisible();
  });
}

/** Ways in which applications keep the window itself from scrolling. */
const FIXED_WINDOWS = [
  'html, body { height: 100%; overflow: hidden }',
  'body { position: fixed; inset: 0; overflow: auto }',
  'host-root { display: block; height: 100vh; overflow: auto; contain: strict }',
];

for (const style of FIXED_WINDOWS) {
  test(`every row is printed in an application with the style ${style}`, async ({ page }) => {
    await answerOrders(page);
    const [host] = HOSTS;
    if (!host) throw new Error('There is no host.');
    await openHost(page, host);
    // More rows than pages as high as the window.
    for (let time = 0; time < 4; time++) await order(page);
    await openPage(page);
    const rows = await page.locator('tr.event-log-row').count();
    expect(rows).toBeGreaterThan(8);
    await page.addStyleTag({ content: `${style} @media print { tr.event-log-row { break-before: page } }` });
    const file = await page.pdf({ format: 'A4' });
    // The headings are on the first page, each row on a page of its own.
    expect(file.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(rows + 1);
  });
}
