/**
 * Measures what the library adds to an application, and holds it to a budget: builds the same small application once
 * without and once with the log, and compares what a browser loads before anything is clicked. The library is taken
 * from `dist/event-log`, as strangers get it: build it first.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { linkLibrary } from './link-library.mjs';
import { ng, run } from './run.mjs';

/** In kilobytes of 1,000 bytes, compressed by Brotli at its best. */
const BUDGET = { initial: 12, page: 40 };

linkLibrary('bench');

const without = await build('size-without-log', 'dist/size/without-log');
const withLog = await build('size-with-log', 'dist/size/with-log');
const measured = {
  initial: withLog.initial - without.initial,
  page: withLog.lazy - without.lazy,
};

console.log(`the application without the log: ${kilobytes(without.initial)} kB loaded first`);
let good = report('icon, service and interceptor, loaded first', measured.initial, BUDGET.initial);
good = report('log page with all its features, loaded lazily', measured.page, BUDGET.page) && good;
process.exitCode = good ? 0 : 1;

/** Builds a project, and gives the bytes that its browsers load first, and those that they load when needed. */
async function build(project, folder) {
  const { code, output } = await run(ng('build', project));
  if (code !== 0) throw new Error(output);
  const browser = join(folder, 'browser');
  const html = readFileSync(join(browser, 'index.html'), 'utf8');
  const files = readdirSync(browser).filter((file) => /\.(js|css)$/.test(file));
  const sum = (some) =>
    some.reduce((total, file) => total + brotliCompressSync(readFileSync(join(browser, file))).length, 0);
  return {
    initial: sum(files.filter((file) => html.includes(file))),
    lazy: sum(files.filter((file) => !html.includes(file))),
  };
}

function report(what, bytes, budget) {
  const fits = bytes <= budget * 1_000;
  console.log(`${fits ? '✔' : '✖'} ${what}: ${kilobytes(bytes)} kB of at most ${budget} kB`);
  return fits;
}

function kilobytes(bytes) {
  return (bytes / 1_000).toFixed(1);
}
