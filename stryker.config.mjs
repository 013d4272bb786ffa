import { BROWSER_FLAGS, findBrowser } from './scripts/find-browser.mjs';

/** Folders whose code is mutated, and whose specs have to notice. */
const FOLDERS = ['src/event-log/core', 'src/event-log/http'];

process.env.CHROME_BIN = await findBrowser();

/**
 * Mutation run of the library: `npm run test:mutation`. All mutants are in one bundle, which a browser loads anew for
 * each of them; only the specs that reach a mutant are run. A whole run takes hours; `MUTATION_SAMPLE=5` draws 5 % of
 * the mutants, and `MUTATION_SEED=2` draws others.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: FOLDERS.flatMap((folder) => [
    `${folder}/**/*.ts`,
    `!${folder}/**/*.spec.ts`,
    `!${folder}/**/spec-support/**`,
  ]),
  buildCommand: `node scripts/mutation/bundle-specs.mjs ${FOLDERS.join(' ')}`,
  testRunner: 'karma',
  karma: {
    projectType: 'custom',
    config: {
      frameworks: ['jasmine'],
      files: ['dist/mutation/specs.js'],
      browsers: ['HeadlessChromium'],
      customLaunchers: { HeadlessChromium: { base: 'ChromeHeadless', flags: BROWSER_FLAGS } },
      // A mutant may keep the browser busy; it is Stryker that tells when it takes too long.
      browserDisconnectTimeout: 60_000,
      pingTimeout: 60_000,
    },
  },
  plugins: ['@stryker-mutator/*', './scripts/mutation/sample.mjs'],
  checkers: process.env.MUTATION_SAMPLE ? ['sample'] : [],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A busy machine may take its time for all specs.
  dryRunTimeoutMinutes: 15,
  // Only the library and its bundle are needed beside the configuration; node_modules is linked.
  ignorePatterns: ['*', '!package.json', '!tsconfig.json', '!scripts/**', '!src/event-log/**'],
  tempDirName: 'dist/stryker',
  reporters: ['clear-text', 'progress', 'html'],
  htmlReporter: { fileName: 'dist/mutation/report.html' },
  clearTextReporter: { allowColor: false, reportTests: false },
};
