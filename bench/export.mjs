/* global window -- what page.evaluate() runs in the browser */
/**
 * Cost of taking the log along: exports 10,000 entries, the most that a log holds, opens the support bundle again, and
 * tells how long each took and which tasks kept the page from reacting. Run it on an otherwise idle machine:
 * `npm run build:library && npm exec -- node bench/export.mjs`.
 */
import { stat } from 'node:fs/promises';

import { buildApplication, launchBrowser, openApplication } from './application.mjs';

const ENTRIES = Number(process.argv[2] ?? 10_000);

await buildApplication();
const browser = await launchBrowser();
try {
  const page = await openApplication(browser, ENTRIES);
  await page.evaluate((count) => window.bench.fillRichly(count), ENTRIES);
  await page.evaluate(() => window.bench.goTo('/event-log'));
  await page.getByRole('button', { name: 'Show details' }).first().waitFor();
  let bundle = '';
  for (const format of ['CSV', 'JSON', 'Markdown', 'Support bundle']) {
    await page.getByRole('button', { name: 'Export' }).click();
    bundle = await watch(page, format, async () => {
      const download = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: format, exact: true }).click();
      return (await download).path();
    });
    console.log(`  ${((await stat(bundle)).size / 1e6).toFixed(1)} MB`);
  }
  await page.evaluate(() => window.bench.goTo('/event-log/viewer'));
  await watch(page, 'opening the bundle', async () => {
    await page.locator('input[type=file]').setInputFiles(bundle);
    await page.getByRole('button', { name: 'Show details' }).first().waitFor();
  });
} finally {
  await browser.close();
}

/** Does something and tells how long it took, and the tasks of the page that it could feel, in time of the processor. */
async function watch(page, what, work) {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  const start = performance.now();
  const result = await work();
  const seconds = (performance.now() - start) / 1_000;
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const threads = traceEvents.filter(({ args }) => args?.name === 'CrRendererMain');
  const isMain = ({ pid, tid }) => threads.some((thread) => thread.pid === pid && thread.tid === tid);
  const tasks = traceEvents.filter((event) => isMain(event) && event.tdur > 50_000);
  const longest = tasks.map(({ tdur }) => Math.round(tdur / 1_000)).sort((one, other) => other - one);
  console.log(`${what}: ${seconds.toFixed(1)} s, tasks over 50 ms: ${longest.join(', ') || 'none'}`);
  return result;
}
