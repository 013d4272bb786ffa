import { node, run } from '../scripts/run.mjs';
import type { Table } from './table.ts';

/** Measures the bytes that the log adds to a small application. The tests enforce a budget. */
export async function size(): Promise<Table> {
  const { output } = await run(node('scripts/check-size.mjs'));
  const figures = Array.from(output.matchAll(/^(.+): (\S+) kB(?: of at most (\S+) kB)?/gm));
  if (figures.length === 0) throw new Error(output);
  return {
    head: ['kB, compressed with Brotli', 'size', 'budget'],
    lines: figures.map(([, name = '', kilobytes = '', budget = '']) => [
      name.replace(/^[✔✖\s]+/, ''),
      kilobytes,
      budget,
    ]),
  };
}
