import type { Application } from './application.ts';
import type { RequestKind } from './browser/bench.ts';
import { repeat, spread } from './spread.ts';
import type { Table } from './table.ts';

const RUNS = 7;
const CAPACITY = 1_000;

const KINDS: readonly (readonly [name: string, kind: RequestKind, parameters: string])[] = [
  ['recorded by a rule', 'recorded', 'rules'],
  ['recorded without rules', 'recorded', ''],
  ['matched by no rule', 'unmatched', 'rules'],
  ['read', 'read', 'rules'],
];

/** Measures the time that the interceptor adds to a request, against one that writes an object into a ring buffer. */
export async function requests(application: Application): Promise<Table> {
  const lines: string[][] = [];
  for (const [name, kind, parameters] of KINDS) {
    const runs = await application.open(
      CAPACITY,
      (page) => repeat(RUNS, () => page.evaluate((kind) => window.bench.request(kind), kind)),
      parameters,
    );
    lines.push([name, spread(runs.map(({ floor }) => floor)), spread(runs.map(({ ours }) => ours))]);
  }
  return { head: ['µs added to a request', 'tap and ring write', "the log's interceptor"], lines };
}
