/** Median of several runs. */
export function median(runs: readonly number[]): number {
  return runs.toSorted((one, other) => one - other)[Math.floor(runs.length / 2)] ?? NaN;
}

/** Formats the median of several runs with the lowest and the highest, so that unstable figures are visible. */
export function spread(runs: readonly number[], digits = 1): string {
  const [middle, lowest, highest] = [median(runs), Math.min(...runs), Math.max(...runs)].map((number) =>
    number.toFixed(digits),
  );
  return `${middle} (${lowest}–${highest})`;
}

/** Runs the work the given number of times, after one warm-up run. */
export async function repeat<T>(runs: number, work: () => Promise<T>): Promise<T[]> {
  await work();
  const results: T[] = [];
  for (let run = 0; run < runs; run++) results.push(await work());
  return results;
}
