/**
 * Runs every check of the project, as `npm test` and in CI. Two lanes run in parallel, since each stage alone leaves a
 * core idle. The last line is `tests: N passed, N failed`; a stage that fails without a failed test counts as one.
 */
import { countTests } from './count-tests.mjs';
import { freePortFrom } from './free-port.mjs';
import { requireNode } from './require-node.mjs';
import { ng, node, run, tool } from './run.mjs';

requireNode();

const stages = {
  format: { command: tool('prettier/bin/prettier.cjs', '--check', '.') },
  lint: { command: tool('eslint/bin/eslint.js', '.', '--max-warnings', '0') },
  'links of documents': { command: node('scripts/check-links.mjs') },
  'code in documents': { command: node('scripts/check-code.mjs') },
  licences: { command: node('scripts/check-licences.mjs') },
  'types: API': { command: tool('typescript/bin/tsc', '-p', 'src/portal-api') },
  'types: benchmarks': { command: tool('typescript/bin/tsc', '-p', 'bench') },
  'types: browser tests': { command: tool('typescript/bin/tsc', '-p', 'e2e') },
  'types: schematics': { command: tool('typescript/bin/tsc', '-p', 'src/event-log/schematics') },
  'schematics tests': { command: node('scripts/test-schematics.mjs'), runner: 'node' },
  'unit tests: library': { command: ng('test', 'event-log'), runner: 'karma' },
  'unit tests: portal': { command: ng('test', 'portal'), runner: 'karma' },
  'API tests': {
    command: node('--test', '--test-isolation=none', 'src/portal-api/**/*.spec.ts'),
    runner: 'node',
  },
  'script tests': {
    command: node('--test', '--test-isolation=none', 'scripts/**/*.spec.mjs'),
    runner: 'node',
  },
  'build: portal': { command: ng('build', 'portal') },
  'package checks': { command: node('scripts/check-package.mjs') },
  'size budget': { command: node('scripts/check-size.mjs') },
  'browser tests': { command: tool('@playwright/test/cli.js', 'test'), runner: 'playwright' },
};

const CODE = [
  'format',
  'lint',
  'links of documents',
  'code in documents',
  'licences',
  'types: API',
  'types: benchmarks',
  'types: browser tests',
  'types: schematics',
  'schematics tests',
  'script tests',
  'API tests',
];
const BUILDS = ['unit tests: library', 'unit tests: portal', 'build: portal', 'package checks'];

/** Fixed low ports for the browser tests, which the concurrent API tests never get by chance. */
const portal = await freePortFrom(4390);
const standalone = await freePortFrom(portal + 1);
const ports = {
  E2E_PORTAL_PORT: String(portal),
  E2E_STANDALONE_PORT: String(standalone),
  E2E_NG_MODULE_PORT: String(await freePortFrom(standalone + 1)),
};

let passed = 0;
let failed = 0;

async function check(name) {
  const { command, runner } = stages[name];
  const started = performance.now();
  const { code, output } = await run(command, ports);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const counts = runner ? countTests(runner, output) : { passed: 0, failed: 0 };
  // A runner that ran no tests has checked nothing.
  const ranNone = runner !== undefined && counts.passed + counts.failed === 0;
  const good = code === 0 && counts.failed === 0 && !ranNone;
  passed += counts.passed;
  failed += good ? 0 : Math.max(counts.failed, 1);
  const tests = runner ? `, ${counts.passed} passed, ${counts.failed} failed` : '';
  console.log(`${good ? '✔' : '✖'} ${name} (${seconds} s${tests})`);
  if (!good) console.log(`\n${output}\n`);
  if (ranNone) console.log(`${name}: no test was executed.\n`);
}

async function checkAll(names) {
  for (const name of names) await check(name);
}

const built = checkAll(BUILDS);
await Promise.all([
  checkAll(CODE)
    .then(() => built)
    .then(() => check('size budget')),
  built.then(() => check('browser tests')),
]);

console.log(`tests: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
