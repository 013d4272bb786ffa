/**
 * Measures the bytes that the library adds to two applications, and checks them against budgets: builds each without and
 * with the log, and compares what the browser loads. Uses the library in `dist/event-log`: build it first.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { linkLibrary } from './link-library.mjs';
import { ng, run } from './run.mjs';

/**
 * Budgets in kilobytes (1,000 bytes), compressed with Brotli at its highest level. The bare application uses a toolbar
 * and a button of Angular Material only, so that Material's parts count too: docs/decisions/0013 says why they may. The
 * typical one has a menu and a side navigation, and another page with a form, a table and a dialog.
 */
const BUDGETS = {
  bare: { initial: 66, page: 111 },
  typical: { initial: 59, page: 83, pageAfterForm: 51 },
};

const PAGE = 'ngx-session-event-log-page.mjs';
const FORM_PAGE = 'bench/size/customers-page.ts';

linkLibrary('bench');
const fits = [];
for (const [host, budget] of Object.entries(BUDGETS)) {
  const without = await build(`${host}-without-log`);
  const withLog = await build(`${host}-with-log`);
  console.log(
    `the ${host} application without the log: ${kilobytes(bytes(without, without.initial))} kB loaded first`,
  );
  fits.push(
    report(
      `${host}: log, loaded first`,
      bytes(withLog, withLog.initial) - bytes(without, without.initial),
      budget.initial,
    ),
  );
  const page = loadedBy(withLog, PAGE);
  fits.push(report(`${host}: log page`, bytes(withLog, page), budget.page));
  if (budget.pageAfterForm !== undefined) {
    const form = loadedBy(withLog, FORM_PAGE);
    const rest = page.filter((file) => !form.includes(file));
    fits.push(
      report(`${host}: log page, after a page with a form`, bytes(withLog, rest), budget.pageAfterForm),
    );
  }
  const parts = Object.values(withLog.outputs).flatMap(({ entryPoint }) =>
    entryPoint?.startsWith('dist/event-log/') ? loadedBy(withLog, entryPoint) : [],
  );
  const onDemand = [...new Set(parts)].filter((file) => !page.includes(file));
  console.log(`  its other parts, each loaded when asked for: ${kilobytes(bytes(withLog, onDemand))} kB`);
}
process.exitCode = fits.every(Boolean) ? 0 : 1;

async function build(configuration) {
  const folder = join('dist/size', configuration);
  const { code, output } = await run(ng('build', 'size', '--configuration', configuration));
  if (code !== 0) throw new Error(output);
  const { outputs } = JSON.parse(readFileSync(join(folder, 'browser-stats.json'), 'utf8'));
  const html = readFileSync(join(folder, 'browser/index.html'), 'utf8');
  // The page references some of the initial files, and these import the others.
  const named = Object.keys(outputs).filter((file) => html.includes(`"${file}"`));
  return { folder, outputs, initial: withImports(outputs, named) };
}

/** Adds the files that the given files import. */
function withImports(outputs, files) {
  const all = new Set(files);
  for (const file of all) {
    for (const { path, kind } of outputs[file]?.imports ?? []) if (kind === 'import-statement') all.add(path);
  }
  return [...all];
}

/** Lists the files that a part of the application loads in addition to those already loaded. */
function loadedBy({ outputs, initial }, name) {
  const [entry] = Object.keys(outputs).filter((file) => outputs[file].entryPoint?.includes(name));
  if (!entry) throw new Error(`No chunk of the application begins with ${name}.`);
  return withImports(outputs, [entry]).filter((file) => !initial.includes(file));
}

function bytes({ folder }, files) {
  const sizes = files.map((file) => brotliCompressSync(readFileSync(join(folder, 'browser', file))).length);
  return sizes.reduce((total, size) => total + size, 0);
}

function report(what, size, budget) {
  const fits = size <= budget * 1_000;
  console.log(`${fits ? '✔' : '✖'} ${what}: ${kilobytes(size)} kB of at most ${budget} kB`);
  return fits;
}

function kilobytes(size) {
  return (size / 1_000).toFixed(1);
}
