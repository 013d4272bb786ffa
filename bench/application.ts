import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

import { type Browser, type Page, chromium } from '@playwright/test';

import { findBrowser } from '../scripts/find-browser.mjs';
import { linkLibrary } from '../scripts/link-library.mjs';
import { ng, run } from '../scripts/run.mjs';
import type {} from './browser/bench.ts';

const ORIGIN = 'http://localhost';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Numbers of entries to measure. The last one is the maximum capacity of a log. */
export const SIZES = [1_000, 10_000] as const;

/** Small application for the benchmarks, with the built library. It is built on first use. */
export class Application {
  #browser: Promise<Browser> | undefined;

  /** Opens the application in a new page and passes that page to the work. */
  async open<T>(capacity: number, work: (page: Page) => Promise<T>, parameters = 'rules'): Promise<T> {
    const browser = await (this.#browser ??= launch());
    const page = await browser.newPage();
    await page.route(`${ORIGIN}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      const file = extname(pathname) ? pathname : '/index.html';
      const body = await readFile(`dist/bench/browser${file}`);
      await route.fulfill({ body, contentType: TYPES[extname(file)] ?? 'text/plain' });
    });
    await page.goto(`${ORIGIN}/?capacity=${capacity}&${parameters}`);
    await page.waitForFunction(() => 'bench' in window);
    try {
      return await work(page);
    } finally {
      await page.close();
    }
  }

  async close(): Promise<void> {
    await (await this.#browser)?.close();
  }
}

async function launch(): Promise<Browser> {
  linkLibrary('bench');
  const { code, output } = await run(ng('build', 'bench'));
  if (code !== 0) throw new Error(output);
  return chromium.launch({ executablePath: await findBrowser() });
}
