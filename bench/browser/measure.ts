const RUNS = 7;

/** Nanoseconds for each call, the best of several runs, after one to warm up. */
export function measure(work: (round: number) => void, rounds: number): number {
  let best = Infinity;
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    for (let round = 0; round < rounds; round++) work(round);
    const each = ((performance.now() - start) * 1e6) / rounds;
    if (run > 0) best = Math.min(best, each);
  }
  return best;
}
