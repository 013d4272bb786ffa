/** Average milliseconds per call over the items. */
export function timePerCall<T>(items: readonly T[], work: (item: T) => void, passes = 1): number {
  const start = performance.now();
  for (let pass = 0; pass < passes; pass++) for (const item of items) work(item);
  return (performance.now() - start) / (items.length * passes);
}
