import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

import { chromium, expect } from '@playwright/test';

import { BROWSER_FLAGS, findBrowser } from '../find-browser.mjs';
import { freePort } from '../free-port.mjs';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/**
 * Opens an application that `ng add` has set up, acts in it, and expects the log's first row.
 *
 * @param {string} url
 * @param {string} [picture] file for a screenshot
 */
export async function seeFirstRow(url, picture) {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const faults = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(url);
    await page.getByRole('link', { name: 'Try the event log' }).click();
    await expect(iconOf(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Save something' }).click();
    await expect(iconOf(page)).toHaveAccessibleName('Session event log, 1 new event');
    await page.getByRole('button', { name: 'Send a request' }).click();
    await expect(iconOf(page)).toHaveAccessibleName('Session event log, 2 new events, 1 error');
    await iconOf(page).click();
    // With `--peek`, the icon first opens the latest events.
    const viewAll = page.getByRole('link', { name: 'View all' });
    const table = page.getByRole('table', { name: 'Session events' });
    await expect(table.or(viewAll)).toBeVisible();
    if (await viewAll.isVisible()) await viewAll.click();
    await expect(table.getByText('The example was saved')).toBeInViewport();
    await expect(table.getByText('Not submitted: example')).toBeVisible();
    if (picture) await page.screenshot({ path: picture });
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
  }
}

function iconOf(page) {
  return page.locator('event-log-button').locator('a, button').first();
}

/**
 * Serves files, and index.html for all other paths. Refuses requests that change something.
 *
 * @param {string} folder
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export function serveFiles(folder) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    if (request.method !== 'GET') {
      response.writeHead(404).end();
      return;
    }
    const file = extname(pathname) === '' ? 'index.html' : pathname;
    try {
      const content = await readFile(join(folder, file));
      response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream').end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve({ url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() }),
    ),
  );
}

/**
 * Starts the server that the CLI has built, which renders pages.
 *
 * @param {string} script
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function serveRendered(script) {
  const port = await freePort();
  const environment = { ...process.env, PORT: String(port), NG_ALLOWED_HOSTS: 'localhost' };
  const server = spawn(process.execPath, [script], { env: environment, stdio: 'ignore' });
  const url = `http://localhost:${port}/`;
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(url).catch(() => undefined);
    const html = await answer?.text();
    if (html?.includes('Try the event log')) return { url, close: () => server.kill() };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  server.kill();
  throw new Error(`${script} rendered no page with the example.`);
}
