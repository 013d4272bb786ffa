/**
 * Measures the bytes that the library adds to an application, and checks them against a budget: builds the same small
 * application without and with the log, and compares what the browser loads. Uses the library in `dist/event-log`:
 * build it first.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { linkLibrary } from './link-library.mjs';
import { ng, run } from './run.mjs';

/**
 * Budget in kilobytes (1,000 bytes), compressed with Brotli at its highest level. The application uses little of Angular
 * Material itself, so that Material's parts count too: docs/decisions/0013 says why they may.
 */
const BUDGET = { initial: 46, page: 118 };

linkLibrary('bench');
const without = await build('size-without-log', 'dist/size/without-log');
const withLog = await build('size-with-log', 'dist/size/with-log');

const first = bytes(withLog, withLog.initial) - bytes(without, without.initial);
const opened = loadedBy(withLog, 'ngx-session-event-log-page.mjs');
const parts = Object.values(withLog.outputs).flatMap(({ entryPoint }) =>
  entryPoint?.startsWith('dist/event-log/') ? loadedBy(withLog, entryPoint) : [],
);
const onDemand = [...new Set(parts)].filter((file) => !opened.includes(file));

console.log(`the application without the log: ${kilobytes(bytes(without, without.initial))} kB loaded first`);
const fits = [
  report('what the log adds to it', first, BUDGET.initial),
  report('log page, loaded when it is opened', bytes(withLog, opened), BUDGET.page),
];
console.log(`  its other parts, each loaded when asked for: ${kilobytes(bytes(withLog, onDemand))} kB`);
process.exitCode = fits.every(Boolean) ? 0 : 1;

async function build(project, folder) {
  const { code, output } = await run(ng('build', project, '--stats-json'));
  if (code !== 0) throw new Error(output);
  const { outputs } = JSON.parse(readFileSync(join(folder, 'browser-stats.json'), 'utf8'));
  const html = readFileSync(join(folder, 'browser/index.html'), 'utf8');
  const initial = Object.keys(outputs).filter((file) => html.includes(`"${file}"`));
  return { folder, outputs, initial };
}

/** Lists the files that a part of the application loads in addition to those already loaded. */
function loadedBy({ outputs, initial }, name) {
  const [entry] = Object.keys(outputs).filter((file) => outputs[file].entryPoint?.includes(name));
  if (!entry) throw new Error(`No chunk of the application begins with ${name}.`);
  const loaded = new Set();
  const load = (file) => {
    if (loaded.has(file) || initial.includes(file)) return;
    loaded.add(file);
    for (const { path, kind } of outputs[file].imports) if (kind === 'import-statement') load(path);
  };
  load(entry);
  return [...loaded];
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
