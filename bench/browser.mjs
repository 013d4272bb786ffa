/* global window, scrollTo -- what page.evaluate() runs in the browser */
/**
 * What the log costs in a browser, as ratios and as dropped frames: appending, opening the page, scrolling and living
 * through bursts. Builds the library's benchmark application first; run it on an otherwise idle machine:
 * `npm run build:library && npm exec -- node bench/browser.mjs`.
 */
import { buildApplication, launchBrowser, openApplication } from './application.mjs';

const ROUNDS = 300_000;

await buildApplication();
const browser = await launchBrowser();
try {
  for (const capacity of [1_000, 10_000, 100_000]) {
    const page = await openApplication(browser, capacity);
    const { base, append } = await page.evaluate((rounds) => window.bench.append(rounds), ROUNDS);
    console.log(
      `append, ${capacity} kept: ${(append / base).toFixed(1)} x a ring write (${base.toFixed(0)} ns)`,
    );
    await page.close();
  }
  await watchRequests();
  await watchPage();
} finally {
  await browser.close();
}

async function watchRequests() {
  const page = await openApplication(browser, 1_000);
  const added = await page.evaluate((rounds) => window.bench.requests(rounds), ROUNDS / 10);
  for (const [kind, microseconds] of Object.entries(added)) {
    console.log(`a request, ${kind}: ${microseconds.toFixed(1)} µs more with the interceptor`);
  }
  await page.close();
}

async function watchPage() {
  const page = await openApplication(browser, 100_000);
  await page.evaluate(() => window.bench.fill(100_000));
  const scenes = [
    { name: 'CDK list', path: '/floor', row: '.row', scroller: 'cdk-virtual-scroll-viewport' },
    { name: 'log page', path: '/event-log', row: 'tbody tr', scroller: null },
  ];
  for (const { name, path, row, scroller } of scenes) {
    const opened = [];
    for (let time = 0; time < 6; time++) {
      opened.push(await page.evaluate(([path, row]) => window.bench.open(path, row), [path, row]));
    }
    console.log(`${name}, 100000 entries: first row after ${median(opened.slice(1)).toFixed(0)} ms`);
    report(`${name}, scrolled`, await page.evaluate((scroller) => window.bench.scroll(scroller), scroller));
    await page.evaluate(() => scrollTo(0, 0));
    report(`${name}, 1000 events a second by frames`, await page.evaluate(() => window.bench.live(false)));
    report(`${name}, 1000 events a second one by one`, await page.evaluate(() => window.bench.live(true)));
  }
  await page.close();
}

function report(what, { frames, dropped, longestTask }) {
  console.log(`${what}: ${dropped} of ${frames + dropped} frames dropped, longest task ${longestTask} ms`);
}

function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
}
