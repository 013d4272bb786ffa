/**
 * Adopts the packed library as a stranger does: `ng new`, `ng add ngx-session-event-log`, twice; a catalogue by
 * `ng generate`; the application's tests and its build; and a look with a browser until the first row is there. Each
 * time with Angular 21 and 22, standalone and with NgModules. Needs the npm registry and some minutes, so it is not part
 * of `npm test`. Runs as `npm run check:adoption`; names of cases narrow it down: `-- 22-standalone`.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { readFiles } from './adoption/read-files.mjs';
import { seeFirstRow } from './adoption/see-first-row.mjs';
import { serveRegistry } from './adoption/serve-registry.mjs';
import { requireNode } from './require-node.mjs';
import { node, run } from './run.mjs';

requireNode();

const BUILT = 'dist/event-log';
const CASES = [
  { name: '22-standalone', cli: '22', flags: ['--style=scss'] },
  { name: '22-ng-module', cli: '22', flags: ['--style=css', '--standalone=false'] },
  { name: '22-zone', cli: '22', flags: ['--style=scss', '--zoneless=false'] },
  // The newest CLI of Angular 21 asks for a version of @angular/build that the registry does not have.
  { name: '21-standalone', cli: '21.2.27', flags: ['--style=scss'] },
  { name: '21-ng-module', cli: '21.2.27', flags: ['--style=css', '--standalone=false'] },
];

const wanted = process.argv.slice(2);
const cases = CASES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));

await prepare(node('scripts/build-library.mjs'));
const manifest = JSON.parse(readFileSync(join(BUILT, 'package.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'adoption-'));
await prepare(['npm', 'pack', `./${BUILT}`, '--pack-destination', folder]);
const registry = await serveRegistry(join(folder, `${manifest.name}-${manifest.version}.tgz`), manifest);

let failed = 0;
for (const one of cases) {
  const started = performance.now();
  const seconds = () => ((performance.now() - started) / 1000).toFixed(0);
  try {
    await adopt(one);
    console.log(`✔ ${one.name} (${seconds()} s)`);
  } catch (error) {
    failed += 1;
    console.error(`✖ ${one.name} (${seconds()} s)\n${error.message}`);
  }
}
registry.close();
if (failed === 0) rmSync(folder, { recursive: true, force: true });
else console.error(`The workspaces are in ${folder}.`);
process.exitCode = failed === 0 ? 0 : 1;

async function adopt({ name, cli, flags }) {
  const create = ['npm', 'exec', '--yes', `--package=@angular/cli@${cli}`, '--', 'ng', 'new', name];
  await command(folder, [...create, '--defaults', '--skip-git', '--ssr=false', ...flags]);
  const workspace = join(folder, name);
  const ng = (...args) => command(workspace, node('node_modules/@angular/cli/bin/ng.js', ...args));

  const added = await ng('add', manifest.name, '--skip-confirmation');
  if (!added.includes('provideEventLog') && !added.includes('EventLogModule')) throw new Error(added);
  const once = readFiles(workspace);
  await ng('add', manifest.name, '--skip-confirmation');
  const twice = readFiles(workspace);
  const changed = Object.keys(twice).filter((path) => twice[path] !== once[path]);
  if (changed.length > 0) throw new Error(`The second time changed ${changed.join(', ')}`);

  await ng('generate', `${manifest.name}:catalogue`, '--requests=POST /orders, DELETE /orders/{id}');
  // In a test, a component of a module has only what the test imports, so that `ng new`'s own no longer suffices.
  const tests = flags.includes('--standalone=false') ? ['--include=**/event-catalogue.spec.ts'] : [];
  await ng('test', '--watch=false', ...tests);
  await ng('build');
  await seeFirstRow(join(workspace, 'dist', name, 'browser'));
}

async function prepare(words) {
  const { code, output } = await run(words);
  if (code !== 0) throw new Error(output);
}

async function command(directory, words) {
  const environment = { NG_CLI_ANALYTICS: 'false', CI: '1', npm_config_registry: registry.url };
  const { code, output } = await run(words, environment, directory);
  if (code !== 0) throw new Error(`${words.join(' ')}\n${output}`);
  return output;
}
