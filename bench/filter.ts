import { type Application, SIZES } from './application.ts';
import type { Comparison } from './browser/bench.ts';
import { median, repeat, spread } from './spread.ts';
import type { Table } from './table.ts';

const RUNS = 5;
/** Texts that match many entries, one or none, and conditions. */
const TEXTS = ['sydney wharf', 'edge-00999', 'nowhere', '-severity:success type:service.* live'];

/** Measures a keystroke in the search field against a plain scan of the same texts. */
export async function filter(application: Application): Promise<Table> {
  const lines: string[][] = [];
  for (const size of SIZES) {
    await application.open(size, async (page) => {
      await page.evaluate((size) => window.bench.fill(size), size);
      await page.evaluate(() => window.bench.open('/event-log', 'tbody time'));
      for (const text of TEXTS) {
        const runs = await repeat(RUNS, () => page.evaluate((text) => window.bench.type(text), text));
        const each = (of: (letters: readonly Comparison[]) => number) => spread(runs.map(of));
        lines.push([
          `${size.toLocaleString('en')}: \`${text}\``,
          each((letters) => median(letters.map(({ floor }) => floor))),
          each((letters) => median(letters.map(({ ours }) => ours))),
          each((letters) => median(letters.map(({ floor, ours }) => ours / floor))),
          each((letters) => letters[0]?.ours ?? NaN),
          each((letters) => Math.max(...letters.map(({ ours }) => ours))),
        ]);
      }
    });
  }
  return {
    head: ['entries: typed', 'scan, ms', 'keystroke, ms', 'ratio', 'first letter, ms', 'slowest, ms'],
    lines,
  };
}
