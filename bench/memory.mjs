/* global window -- what page.evaluate() runs in the browser */
/**
 * What an entry costs in memory at 100,000 entries, as a ratio to a plain object with the same content in an array, which
 * `bench/browser/memory.ts` defines: `npm run build:library && npm exec -- node bench/memory.mjs`.
 */
import { buildApplication, launchBrowser, openApplication } from './application.mjs';

const ENTRIES = 100_000;
/** Code and caches that come with the first entries are not counted. */
const WARM_UP = 10_000;
const RUNS = 5;

await buildApplication();
const browser = await launchBrowser();
try {
  for (const source of ['event', 'request']) {
    const runs = [];
    for (let run = 0; run < RUNS; run++) {
      const floor = await measureFloor(source);
      const entry = await measureLog(source);
      runs.push({ floor, entry, ratio: entry / floor });
    }
    const [floor, entry, ratio] = ['floor', 'entry', 'ratio'].map((of) => median(runs.map((run) => run[of])));
    console.log(
      `entry of one ${source}: ${ratio.toFixed(2)} x a plain object (${entry.toFixed(0)} of ${floor.toFixed(0)} bytes)`,
    );
  }
} finally {
  await browser.close();
}

async function measureFloor(source) {
  return measure(
    (page) => page.evaluate(([source, count]) => void window.bench.plain(source, count), [source, WARM_UP]),
    (page) =>
      page.evaluate(
        ([source, count]) => void (window.kept = window.bench.plain(source, count)),
        [source, ENTRIES],
      ),
  );
}

async function measureLog(source) {
  const fill = (page, count) =>
    page.evaluate(([source, count]) => window.bench.fillFrom(source, count), [source, count]);
  return measure(
    async (page) => {
      await fill(page, WARM_UP);
      await page.evaluate(() => window.bench.endSession());
    },
    (page) => fill(page, ENTRIES),
  );
}

/** Bytes that stay for each entry, on a page of its own. */
async function measure(warmUp, fill) {
  const page = await openApplication(browser, ENTRIES);
  await page.evaluate(letTimePass);
  await warmUp(page);
  const session = await page.context().newCDPSession(page);
  const before = await usedBytes(session);
  await fill(page);
  const after = await usedBytes(session);
  await page.close();
  return (after - before) / ENTRIES;
}

/** Lets time pass: answers that are there at once take none, and a duration of 0 takes no memory. */
function letTimePass() {
  let now = performance.now();
  performance.now = () => (now += 0.7);
}

async function usedBytes(session) {
  // What the first collection frees may have kept other things alive.
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
}
