import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

import { chromium, expect } from '@playwright/test';

import { BROWSER_FLAGS, findBrowser } from '../find-browser.mjs';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/**
 * Opens a built application that `ng add` has set up, does something in it, and expects the log's first row.
 *
 * @param {string} folder files of the application
 * @param {string} [picture] file for a screenshot
 */
export async function seeFirstRow(folder, picture) {
  const server = await serve(folder);
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const faults = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.getByRole('link', { name: 'Try the event log' }).click();
    await expect(page.getByRole('link', { name: /^Session event log/ })).toHaveCount(0);
    await page.getByRole('button', { name: 'Save something' }).click();
    const icon = page.getByRole('link', { name: 'Session event log, 1 new event' });
    await icon.waitFor();
    await page.getByRole('button', { name: 'Send a request' }).click();
    await page.getByRole('link', { name: /2 new events, 1 error/ }).click();
    const table = page.getByRole('table', { name: 'Session events' });
    await expect(table.getByText('The example was saved')).toBeVisible();
    await expect(table.getByText('Not submitted: example')).toBeVisible();
    if (picture) await page.screenshot({ path: picture });
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
    server.close();
  }
}

/** Serves files, and index.html for all paths that are none. It refuses requests that change something. */
function serve(folder) {
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
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
