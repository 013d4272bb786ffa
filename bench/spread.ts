/** The middle one of several runs. */
export function median(runs: readonly number[]): number {
  return runs.toSorted((one, other) => one - other)[Math.floor(runs.length / 2)] ?? NaN;
}

/** The median of several runs, with the lowest and the highest, so that a figure that cannot be repeated is seen. */
export function spread(runs: readonly number[], digits = 1): string {
  const [middle, lowest, highest] = [median(runs), Math.min(...runs), Math.max(...runs)].map((number) =>
    number.toFixed(digits),
  );
  return `${middle} (${lowest}–${highest})`;
}

/** Works so often one after another, after once to warm up. */
export async function repeat<T>(runs: number, work: () => Promise<T>): Promise<T[]> {
  await work();
  const results: T[] = [];
  for (let run = 0; run < runs; run++) results.push(await work());
  return results;
}
