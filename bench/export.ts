import { stat } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import { type Application, SIZES } from './application.ts';
import { repeat, spread } from './spread.ts';
import type { Table } from './table.ts';

const RUNS = 5;
const FORMATS = ['CSV', 'JSON', 'Markdown', 'Support bundle'];

interface Watched {
  /** Milliseconds from the click to the file, or to the rows. */
  readonly time: number;
  /** Processor milliseconds of the page's longest task. */
  readonly longest: number;
}

/** Measures exports on the log page and reopening a bundle, against the browser's own JSON. */
export async function exports(application: Application): Promise<Table> {
  const lines: string[][] = [];
  for (const size of SIZES) {
    await application.open(size, async (page) => {
      const line = (name: string, bytes: number, runs: readonly Watched[]) => {
        const megabytes = bytes ? (bytes / 1e6).toFixed(1) : '';
        const [times, longest] = [runs.map(({ time }) => time), runs.map(({ longest }) => longest)];
        lines.push([
          `${size.toLocaleString('en')}: ${name}`,
          megabytes,
          spread(times, 0),
          spread(longest, 0),
        ]);
      };
      await page.evaluate((size) => window.bench.fill(size), size);
      const json = await repeat(RUNS, () => page.evaluate(() => window.bench.json()));
      line(
        '`JSON.stringify()`',
        0,
        json.map(({ write }) => ({ time: write, longest: write })),
      );
      line(
        '`JSON.parse()`',
        0,
        json.map(({ read }) => ({ time: read, longest: read })),
      );
      await page.evaluate(() => window.bench.open('/event-log', 'tbody time'));
      let file = '';
      for (const format of FORMATS) {
        const runs = await repeat(RUNS, () =>
          watch(page, async () => void (file = await save(page, format))),
        );
        line(format, (await stat(file)).size, runs);
      }
      const opened = await repeat(RUNS, async () => {
        await page.evaluate(() => window.bench.goTo('/'));
        await page.evaluate(() => window.bench.goTo('/event-log/viewer'));
        return watch(page, () => openBundle(page, file));
      });
      line('opening the bundle', (await stat(file)).size, opened);
    });
  }
  return { head: ['entries', 'MB', 'ms', 'longest task, ms'], lines };
}

async function save(page: Page, format: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: format, exact: true }).click();
  return (await download).path();
}

async function openBundle(page: Page, file: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file);
  await page.locator('tbody time').first().waitFor();
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time in microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

async function watch(page: Page, work: () => Promise<void>): Promise<Watched> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser.');
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  const start = performance.now();
  await work();
  const time = performance.now() - start;
  const trace = (await browser.stopTracing()).toString();
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const threads = traceEvents.filter(({ args }) => args?.name === 'CrRendererMain');
  const isMain = ({ pid, tid }: TraceEvent) =>
    threads.some((thread) => thread.pid === pid && thread.tid === tid);
  const tasks = traceEvents.filter(isMain).map(({ tdur = 0 }) => tdur / 1_000);
  return { time, longest: Math.max(0, ...tasks) };
}
