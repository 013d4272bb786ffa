import type { Page } from '@playwright/test';

import { type Application, SIZES } from './application.ts';
import type { Frames } from './browser/bench.ts';
import { repeat, spread } from './spread.ts';
import type { Table } from './table.ts';

const RUNS = 5;

interface Scene {
  readonly path: string;
  /** Selector of a part of a row. */
  readonly row: string;
  /** Element that scrolls; the page by default. */
  readonly scroller: string | null;
}

const LIST = { path: '/floor', row: '.row time', scroller: 'cdk-virtual-scroll-viewport' };
const LOG_PAGE = { path: '/event-log', row: 'tbody time', scroller: null };

/** Cost of a scene. */
interface Watched extends Frames {
  /** Main-thread time in milliseconds. */
  readonly busy: number;
}

interface Run {
  readonly opened: number;
  readonly scrolled: Watched;
  readonly live: Watched;
}

/**
 * Measures the log page against a virtual list of the CDK with the same cells: first row, scrolling, and a burst of
 * events.
 */
export async function page(application: Application): Promise<Table> {
  const lines: string[][] = [];
  for (const size of SIZES) {
    const runs = await application.open(size, async (page) => {
      await page.evaluate((size) => window.bench.fill(size), size);
      return repeat(RUNS, async () => ({ list: await run(page, LIST), log: await run(page, LOG_PAGE) }));
    });
    const add = (name: string, of: (run: Run) => number) => {
      const list = runs.map((run) => of(run.list));
      const log = runs.map((run) => of(run.log));
      const ratios = log.map((one, at) => one / (list[at] ?? NaN));
      // There is no ratio to a list that dropped no frames.
      const ratio = ratios.every(Number.isFinite) ? spread(ratios) : '';
      lines.push([`${size.toLocaleString('en')}: ${name}`, spread(list, 0), spread(log, 0), ratio]);
    };
    add('first row, ms', ({ opened }) => opened);
    add('scrolling, dropped frames', ({ scrolled }) => scrolled.dropped);
    add('scrolling, main-thread ms', ({ scrolled }) => scrolled.busy);
    add('1,000 events/s, dropped frames', ({ live }) => live.dropped);
    add('1,000 events/s, main-thread ms', ({ live }) => live.busy);
  }
  return { head: ['entries', 'CDK list', 'log page', 'ratio'], lines };
}

async function run(page: Page, { path, row, scroller }: Scene): Promise<Run> {
  const opened = await page.evaluate(([path, row]) => window.bench.open(path, row), [path, row] as const);
  const scrolled = await watch(page, () =>
    page.evaluate((scroller) => window.bench.scroll(scroller), scroller),
  );
  // Back to the top, where new rows appear.
  await page.evaluate(([path, row]) => window.bench.open(path, row), [path, row] as const);
  const live = await watch(page, () => page.evaluate(() => window.bench.live()));
  return { opened, scrolled, live };
}

async function watch(page: Page, work: () => Promise<Frames>): Promise<Watched> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1_000;
  };
  const before = await busy();
  const frames = await work();
  const after = await busy();
  await session.detach();
  return { ...frames, busy: after - before };
}
