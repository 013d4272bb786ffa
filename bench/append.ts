import { type Application, SIZES } from './application.ts';
import type { AppendKind } from './browser/bench.ts';
import { repeat, spread } from './spread.ts';
import type { Table } from './table.ts';

const RUNS = 7;

const KINDS: readonly (readonly [kind: AppendKind, name: string])[] = [
  ['bare', 'bare title'],
  ['message', 'title, message, link'],
  ['facts', 'title, message, link, four facts'],
  ['operation', 'operation with three steps'],
];

/** Measures an append to a full log against a write of an equal object into a ring buffer. */
export async function append(application: Application): Promise<Table> {
  const lines: string[][] = [];
  for (const [kind, name] of KINDS) {
    const cells: string[] = [];
    for (const size of SIZES) {
      const runs = await application.open(size, (page) =>
        repeat(RUNS, () => page.evaluate((kind) => window.bench.append(kind), kind)),
      );
      cells.push(spread(runs.map(({ floor, ours }) => ours / floor)));
    }
    lines.push([name, ...cells]);
  }
  return {
    head: ['multiples of a ring write', ...SIZES.map((size) => `${size.toLocaleString('en')} kept`)],
    lines,
  };
}
