import { existsSync } from 'node:fs';
import { join } from 'node:path';

const INSTALLED = {
  linux: [
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((folder) =>
    join(process.env[folder] ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
  ),
};

/**
 * Finds the Chromium that the tests run in: `CHROME_BIN`, an installed Chrome or Chromium, or the one that npm
 * installed (Linux x64 only), in this order. So nobody needs to install a browser by hand.
 *
 * @returns {Promise<string>} the path of the executable
 */
export async function findBrowser() {
  const named = process.env.CHROME_BIN;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_BIN names ${named}, which does not exist.`);
    return named;
  }
  const installed = INSTALLED[process.platform]?.find((path) => existsSync(path));
  if (installed) return installed;
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: chromium } = await import('@sparticuz/chromium');
    return chromium.executablePath();
  }
  throw new Error(
    'No Chrome or Chromium was found. Install one, or set CHROME_BIN to the path of its executable.',
  );
}

/** Flags that a headless browser needs in containers, as root, and on a closed network. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
