/**
 * Compares the public API of each entry point of the built package with its golden file in `api/`. Fails on a change,
 * on a type that the API mentions but does not export, and on more exports than the limit. With `--accept`, updates the
 * golden files. Build first: `npm run build:library`.
 */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { publicView } from './api/public-view.mjs';
import { writeReport } from './api/write-report.mjs';
import { linkLibrary } from './link-library.mjs';
import { run } from './run.mjs';

/** Maximum number of names that all entry points together may export. */
const MOST_EXPORTS = 80;

const BUILT = 'dist/event-log';
const WORK = 'dist/api';
const REPORTS = join(WORK, 'reports');
const GOLDENS = 'api';

rmSync(WORK, { recursive: true, force: true });
// Once installed, the other entry points are external to the one being read, and stay out of its report.
linkLibrary(WORK);

const { exports } = JSON.parse(readFileSync(join(BUILT, 'package.json'), 'utf8'));
const faults = [];
let exported = 0;
for (const [path, { types }] of Object.entries(exports)) {
  if (!types) continue;
  const name = path === '.' ? 'event-log' : path.slice(2).replaceAll('/', '-');
  const declarations = resolve(WORK, `${name}.d.ts`);
  const { text, names, internal } = publicView(readFileSync(join(BUILT, types), 'utf8'));
  exported += names.length;
  writeFileSync(declarations, text);
  const problems = writeReport(name, declarations, internal, REPORTS, join(BUILT, 'package.json'));
  faults.push(...problems.map((problem) => `${name}: ${problem}`));
}

if (exported > MOST_EXPORTS) faults.push(`${exported} names are exported; the limit is ${MOST_EXPORTS}.`);

if (process.argv.includes('--accept')) {
  rmSync(GOLDENS, { recursive: true, force: true });
  cpSync(REPORTS, GOLDENS, { recursive: true });
} else {
  faults.push(...(await findChanges()));
}

for (const fault of faults) console.error(`✖ ${fault}`);
if (faults.length === 0) console.log(`✔ the public API is that of ${GOLDENS}/, with ${exported} names`);
process.exitCode = faults.length === 0 ? 0 : 1;

async function findChanges() {
  const files = new Set([...readdirSync(REPORTS), ...(existsSync(GOLDENS) ? readdirSync(GOLDENS) : [])]);
  const changes = await Promise.all(Array.from(files, describeChange));
  const found = changes.filter((change) => change !== '');
  if (found.length > 0) {
    found.push('The public API has changed. If this is intended, run `npm run api:accept` and commit api/.');
  }
  return found;
}

/** Lists the lines that differ between a golden file and its report; empty if there are none. */
async function describeChange(file) {
  const [golden, report] = [join(GOLDENS, file), join(REPORTS, file)];
  if (!existsSync(golden)) return `${golden} is missing.`;
  if (!existsSync(report)) return `${golden} belongs to no entry point.`;
  const { output } = await run(['git', 'diff', '--no-index', '--no-color', golden, report]);
  return output;
}
