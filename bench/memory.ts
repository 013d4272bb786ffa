import type { CDPSession } from '@playwright/test';

import { type Application, SIZES } from './application.ts';
import { spread } from './spread.ts';
import type { Table } from './table.ts';

const RUNS = 5;

/** Measures the memory of a realistic entry against a plain object with the same content. */
export async function memory(application: Application): Promise<Table> {
  const lines: string[][] = [];
  for (const size of SIZES) {
    const runs: { plain: number; entry: number }[] = [];
    for (let run = 0; run < RUNS; run++) {
      runs.push({
        plain: await measure(application, size, 'keepPlain'),
        entry: await measure(application, size, 'fill'),
      });
    }
    lines.push([
      size.toLocaleString('en'),
      spread(
        runs.map(({ plain }) => plain),
        0,
      ),
      spread(
        runs.map(({ entry }) => entry),
        0,
      ),
      spread(
        runs.map(({ plain, entry }) => entry / plain),
        2,
      ),
    ]);
  }
  return { head: ['bytes per entry, at', 'plain object', 'entry', 'ratio'], lines };
}

/** Retained bytes per entry, measured in a new page. */
async function measure(application: Application, size: number, keep: 'keepPlain' | 'fill'): Promise<number> {
  return application.open(size, async (page) => {
    const fill = () => page.evaluate(([keep, size]) => window.bench[keep](size), [keep, size] as const);
    // Excludes code and caches that the first entries load.
    await fill();
    await page.evaluate(() => {
      window.bench.keepPlain(0);
      window.bench.endSession();
    });
    const session = await page.context().newCDPSession(page);
    const before = await usedBytes(session);
    await fill();
    return ((await usedBytes(session)) - before) / size;
  });
}

async function usedBytes(session: CDPSession): Promise<number> {
  // The first collection may release objects that kept others alive.
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
