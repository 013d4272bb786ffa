/* global window -- what page.evaluate() runs in the browser */
/**
 * The cost of a keystroke in the search field, from the event to the rows, at the default capacity of a log and at the
 * largest, as a ratio to a plain scan of the same texts in the same page: `npm run build:library && npm exec -- node bench/filter.mjs`.
 */
import { buildApplication, launchBrowser, openApplication } from './application.mjs';

const SIZES = [1_000, 10_000];
/** Something that all entries have, that a few have, and that none has; and conditions. */
const TEXTS = ['sydney wharf', 'edge-999', 'nowhere', '-severity:success type:service.* full'];

await buildApplication();
const browser = await launchBrowser();
try {
  for (const entries of SIZES) {
    for (const kind of ['fill', 'fillRichly']) {
      const page = await openApplication(browser, entries);
      await page.evaluate(([kind, count]) => window.bench[kind](count), [kind, entries]);
      await page.evaluate(() => window.bench.open('/event-log', 'tbody tr'));
      console.log(
        `${entries} entries ${kind === 'fill' ? 'of a title' : 'with a message, three facts and two steps'}:`,
      );
      for (const text of TEXTS) {
        const [first, ...more] = await page.evaluate((text) => window.bench.type(text), text);
        const scan = median(more.map((one) => one.scan));
        const keystroke = median(more.map((one) => one.keystroke));
        console.log(
          `  ${text}: ${(keystroke / scan).toFixed(2)} x a plain scan (${keystroke.toFixed(1)} of ${scan.toFixed(1)} ms), ` +
            `the first letter ${(first.keystroke / first.scan).toFixed(2)} x`,
        );
      }
      await page.close();
    }
  }
} finally {
  await browser.close();
}

function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
}
