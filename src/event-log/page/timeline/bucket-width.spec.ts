import fc from 'fast-check';

import { bucketWidth, MAX_BUCKETS } from './bucket-width';

const moments = fc.nat(4_000_000_000_000);

describe('bucketWidth', () => {
  it('makes a time line of any length fit', () => {
    fc.assert(
      fc.property(moments, moments, (one, other) => {
        const first = Math.min(one, other);
        const last = Math.max(one, other);
        const width = bucketWidth(first, last);
        expect(Math.floor(last / width) - Math.floor(first / width)).toBeLessThan(MAX_BUCKETS);
      }),
    );
  });

  it('is what people count in', () => {
    const minute = 60_000;
    for (const [length, width] of [
      [0, 1_000],
      [59_999, 1_000],
      [minute, 2_000],
      [10 * minute, 15_000],
      [50 * minute, minute],
      [8 * 60 * minute, 10 * minute],
      [90 * 24 * 60 * minute, 2 * 24 * 60 * minute],
    ] as const) {
      expect(bucketWidth(0, length)).toBe(width);
    }
  });
});
