/* global window -- what page.waitForFunction() runs in the browser */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

import { chromium } from '@playwright/test';

import { findBrowser } from '../scripts/find-browser.mjs';
import { linkLibrary } from '../scripts/link-library.mjs';
import { ng, run } from '../scripts/run.mjs';

const ORIGIN = 'http://localhost';
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Builds the small application of the benchmarks with the packed library. */
export async function buildApplication() {
  linkLibrary('bench');
  const { code, output } = await run(ng('build', 'bench'));
  if (code !== 0) throw new Error(output);
}

export async function launchBrowser() {
  return chromium.launch({ executablePath: await findBrowser() });
}

/** Opens the application, whose log keeps so many entries. */
export async function openApplication(browser, capacity) {
  const page = await browser.newPage();
  await page.route(`${ORIGIN}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = extname(pathname) ? pathname : '/index.html';
    const body = await readFile(`dist/bench/browser${file}`);
    await route.fulfill({ body, contentType: TYPES[extname(file)] });
  });
  await page.goto(`${ORIGIN}/?capacity=${capacity}`);
  await page.waitForFunction(() => window.bench !== undefined);
  return page;
}
