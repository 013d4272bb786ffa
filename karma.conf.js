import chromeLauncher from 'karma-chrome-launcher';
import jasmine from 'karma-jasmine';

import { BROWSER_FLAGS, findBrowser } from './scripts/find-browser.mjs';

/** Karma's configuration for both projects: `ng test event-log` and `ng test portal`. */
export default async (config) => {
  process.env.CHROME_BIN = await findBrowser();
  config.set({
    plugins: [jasmine, chromeLauncher],
    frameworks: ['jasmine'],
    // A line for each test would bury a failure where no terminal replaces it.
    reporters: [process.stdout.isTTY ? 'progress' : 'dots'],
    browsers: ['HeadlessChromium'],
    customLaunchers: {
      HeadlessChromium: { base: 'ChromeHeadless', flags: BROWSER_FLAGS },
    },
    // Order is random so that no test can lean on another; the seed is printed with a failure.
    client: { jasmine: { random: true, failSpecWithNoExpectations: true } },
    browserNoActivityTimeout: 120_000,
    restartOnFileChange: true,
  });
};
