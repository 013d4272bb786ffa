/**
 * Adopts the packed library as a new user does: `ng new`; `ng add ngx-session-event-log`, twice; `ng generate` for a
 * catalogue, with its tests in Vitest and in Jest; the build; and a browser that waits for the first row, with the
 * application served as files and rendered on a server. Repeats this for Angular 21 and 22, standalone and with
 * NgModules, with and without zone.js. Needs the npm registry and some minutes each time, so it is not part of `npm
 * test`.
 *
 * Runs as `npm run check:adoption`. Arguments select applications: `-- 22-standalone`. `--record` writes
 * docs/consumers.md. `--show` prints the output of `ng add` and takes the picture of docs/first-row.md. `--built` uses
 * the last build of the library.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { newestVersions, pinVersions } from './adoption/angular-versions.mjs';
import { readFiles } from './adoption/read-files.mjs';
import { recordResults } from './adoption/record-results.mjs';
import { seeFirstRow, serveFiles, serveRendered } from './adoption/see-first-row.mjs';
import { serveRegistry } from './adoption/serve-registry.mjs';
import { installedVersion, useJest } from './adoption/use-jest.mjs';
import { requireNode } from './require-node.mjs';
import { node, run, tool } from './run.mjs';

requireNode();

const BUILT = 'dist/event-log';
const CASES = ['22', '21'].flatMap((version) =>
  ['standalone', 'ng-module'].flatMap((kind) =>
    [false, true].map((zone) => ({
      name: `${version}-${kind}${zone ? '-zone' : ''}`,
      major: version,
      modules: kind === 'ng-module',
      zone,
    })),
  ),
);

const record = process.argv.includes('--record');
const show = process.argv.includes('--show');
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const cases = CASES.filter(({ name }) => names.length === 0 || names.includes(name));

if (!process.argv.includes('--built')) await prepare(node('scripts/build-library.mjs'));
const manifest = JSON.parse(readFileSync(join(BUILT, 'package.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'adoption-'));
await prepare(['npm', 'pack', `./${BUILT}`, '--pack-destination', folder]);
const registry = await serveRegistry(join(folder, `${manifest.name}-${manifest.version}.tgz`), manifest);

let failed = 0;
for (const one of cases) {
  const started = performance.now();
  const workspace = join(folder, one.name);
  const done = await adopt(one, workspace);
  const faults = Object.entries(done).filter(([, fault]) => fault !== undefined);
  failed += faults.length;
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    `${faults.length === 0 ? '✔' : '✖'} ${one.name} (${seconds} s): ${Object.keys(done).join(', ')}`,
  );
  for (const [stage, fault] of faults) console.error(`✖ ${one.name}, ${stage}\n${fault}`);
  if (record && done['ng new'] === undefined)
    recordResults('docs/consumers.md', [rowOf(one, workspace, done)]);
  if (faults.length === 0) rmSync(workspace, { recursive: true, force: true });
}
registry.close();
if (record) await prepare(tool('prettier/bin/prettier.cjs', '--write', 'docs/consumers.md'));
if (failed === 0) rmSync(folder, { recursive: true, force: true });
else console.error(`The workspaces are in ${folder}.`);
process.exitCode = failed === 0 ? 0 : 1;

/** Runs all stages. A failed stage does not stop later ones, except the first. */
async function adopt({ name, major, modules, zone }, workspace) {
  const done = {};
  const stage = async (title, work) => {
    const started = performance.now();
    if (done['ng new'] !== undefined) return;
    done[title] = await work().then(
      () => undefined,
      (error) => error.message,
    );
    if (show) console.log(`${title}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
  };
  const ng = (...args) => command(workspace, node('node_modules/@angular/cli/bin/ng.js', ...args));
  const served = async (serving, picture) => {
    const server = await serving;
    await seeFirstRow(server.url, picture).finally(() => server.close());
  };
  const built = join(workspace, 'dist', name);

  const versions = await newestVersions(major, async (name) =>
    JSON.parse(await command(folder, ['npm', 'view', name, 'versions', '--json', '--loglevel=error'])),
  );
  await stage('ng new', async () => {
    const cli = ['npm', 'exec', '--yes', `--package=@angular/cli@${versions.tools}`, '--', 'ng', 'new', name];
    const flags = [`--standalone=${!modules}`, `--zoneless=${!zone}`, `--style=${modules ? 'css' : 'scss'}`];
    await command(folder, [...cli, '--defaults', '--skip-git', '--skip-install', '--ssr=false', ...flags]);
    pinVersions(workspace, versions);
    await command(workspace, ['npm', 'install', '--no-audit', '--no-fund']);
  });
  await stage('ng add', async () => {
    const added = await ng('add', manifest.name, '--skip-confirmation');
    if (show) console.log(added);
    if (!added.includes('provideEventLog') && !added.includes('EventLogModule')) throw new Error(added);
    const once = readFiles(workspace);
    await ng('add', manifest.name, '--skip-confirmation');
    const twice = readFiles(workspace);
    const changed = Object.keys(twice).filter((path) => twice[path] !== once[path]);
    if (changed.length > 0) throw new Error(`The second run changed ${changed.join(', ')}`);
  });
  await stage('ng generate', () =>
    ng('generate', `${manifest.name}:catalogue`, '--requests=POST /orders, DELETE /orders/{id}'),
  );
  // In a test, a component of an NgModule only gets the test's imports, so the test of `ng new` no longer passes
  // unchanged.
  await stage('Vitest', () =>
    ng('test', '--watch=false', ...(modules ? ['--include=**/event-catalogue.spec.ts'] : [])),
  );
  await stage('build', () => ng('build'));
  const picture = show ? 'docs/images/first-row.png' : undefined;
  await stage('first row', () => served(serveFiles(join(built, 'browser')), picture));
  await stage('Jest', async () => {
    const packages = useJest(workspace, { zone });
    await command(workspace, ['npm', 'install', '--save-dev', '--no-audit', '--no-fund', ...packages]);
    await command(workspace, node('node_modules/jest/bin/jest.js', 'event-catalogue'));
  });
  await stage('first row, SSR', async () => {
    await ng('add', `@angular/ssr@${versions.tools}`, '--skip-confirmation');
    const prerendered = await ng('build');
    if (prerendered.includes('ERROR')) throw new Error(prerendered);
    await served(serveRendered(join(built, 'server', 'server.mjs')));
  });
  return done;
}

/** Formats a table row: the kind of application, the result of each stage, and the date. */
function rowOf({ modules, zone }, workspace, done) {
  const mark = (title) => (title in done && done[title] === undefined ? '✔' : '✖');
  return [
    installedVersion(workspace, '@angular/core'),
    modules ? 'NgModule' : 'standalone',
    zone ? 'zone.js' : 'zoneless',
    ...['ng add', 'Vitest', 'Jest', 'first row', 'first row, SSR'].map(mark),
    new Date().toISOString().slice(0, 10),
  ];
}

async function prepare(words) {
  const { code, output } = await run(words);
  if (code !== 0) throw new Error(output);
}

async function command(directory, words, more = {}) {
  const environment = { NG_CLI_ANALYTICS: 'false', CI: '1', npm_config_registry: registry.url };
  const { code, output } = await run(words, { ...environment, ...more }, directory);
  if (code !== 0) throw new Error(`${words.join(' ')}\n${output}`);
  return output;
}
