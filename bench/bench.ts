/**
 * Prints all or the named benchmarks as Markdown tables. Run `npm run bench`, or for example `npm run bench -- append
 * memory`, on an otherwise idle machine.
 */
import { activityLog } from './activity-log.ts';
import { append } from './append.ts';
import { Application } from './application.ts';
import { exports } from './export.ts';
import { filter } from './filter.ts';
import { memory } from './memory.ts';
import { page } from './page.ts';
import { requests } from './requests.ts';
import { size } from './size.ts';
import { type Table, toMarkdown } from './table.ts';

const BENCHES = new Map<string, (application: Application) => Promise<Table>>([
  ['append', append],
  ['requests', requests],
  ['page', page],
  ['filter', filter],
  ['export', exports],
  ['memory', memory],
  ['size', size],
  ['activity-log', activityLog],
]);

const named = process.argv.slice(2);
const application = new Application();
try {
  for (const name of named.length > 0 ? named : BENCHES.keys()) {
    const bench = BENCHES.get(name);
    if (!bench)
      throw new Error(`There is no benchmark "${name}". Choose from: ${[...BENCHES.keys()].join(', ')}.`);
    process.stdout.write(`${name}:\n\n${toMarkdown(await bench(application))}\n`);
  }
} finally {
  await application.close();
}
