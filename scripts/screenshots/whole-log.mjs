import { openLog, row } from '../../e2e/portal/event-log.ts';
import { deployPort, deployVxc, signIn } from '../../e2e/portal/portal.ts';
import { expect } from '../portal/expect.mjs';
import { AT_REST } from './at-rest.mjs';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

/** The log with a success, an error and a warning, in English and Arabic, wide and narrow, light and dark. */
export async function takeWholeLog(page, folder) {
  await signIn(page);
  const another = page.getByRole('button', { name: 'Order another service' });
  await deployPort(page, { name: 'Harbour edge' });
  await expect(page.getByRole('heading', { name: 'Harbour edge is live' })).toBeVisible();
  await another.click();
  await deployPort(page, { name: 'Quay edge', location: 'Auckland Quay' });
  await expect(page.getByRole('heading', { name: 'Quay edge could not be provisioned' })).toBeVisible();
  await another.click();
  await deployVxc(page, { name: 'Harbour to Kestrel', bEnd: 'Kestrel hub' });
  await expect(page.getByRole('heading', { name: 'Harbour to Kestrel awaits approval' })).toBeVisible();
  await openLog(page);
  await row(page, 'Quay edge')
    .getByRole('button', { name: /Show details/ })
    .click();
  await takeLooks(page, `${folder}/log`);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('menuitem', { name: 'Event log in English' }).click();
  await page.getByRole('menuitemradio', { name: 'العربية' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'سجل أحداث الجلسة' })).toBeVisible();
  await takeLooks(page, `${folder}/log-arabic`);
}

async function takeLooks(page, path) {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ ...AT_REST, path: `${path}-${size.width}-${colorScheme}.png` });
    }
  }
}
