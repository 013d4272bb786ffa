import fc from 'fast-check';

import { offsetOf, type RowList } from './row-window';
import { windowItems } from './window-items';

const cases = fc
  .record({ count: fc.nat(1_000), from: fc.nat(1_000), length: fc.nat(40), kept: fc.option(fc.nat(1_200)) })
  .map(({ count, from, length, kept }) => {
    const start = Math.min(from, count);
    const list: RowList = {
      count,
      rowHeight: 64,
      groupRows: count > 9 ? [0, 9] : [],
      groupHeight: 40,
      details: count > 5 ? [{ row: 5, height: 210 }] : [],
    };
    return { list, window: { start, end: Math.min(count, start + length) }, kept: kept ?? undefined };
  });

const rowsOf = (items: ReturnType<typeof windowItems>) =>
  items.flatMap((item) => ('row' in item ? [item.row] : []));

describe('windowItems', () => {
  it('is as high as all rows together', () => {
    fc.assert(
      fc.property(cases, ({ list, window, kept }) => {
        const height = windowItems(window, list, kept).reduce(
          (sum, item) =>
            sum + ('space' in item ? item.space : offsetOf(item.row + 1, list) - offsetOf(item.row, list)),
          0,
        );
        expect(height).toBeCloseTo(offsetOf(list.count, list), 3);
      }),
    );
  });

  it('holds each row of the window and the one with the focus once, in order', () => {
    fc.assert(
      fc.property(cases, ({ list, window, kept }) => {
        const expected = new Set<number>();
        for (let row = window.start; row < window.end; row++) expected.add(row);
        if (kept !== undefined && kept < list.count) expected.add(kept);
        expect(rowsOf(windowItems(window, list, kept))).toEqual(
          Array.from(expected).sort((one, other) => one - other),
        );
      }),
    );
  });

  it('gives each space a key of its own', () => {
    fc.assert(
      fc.property(cases, ({ list, window, kept }) => {
        const keys = windowItems(window, list, kept).flatMap((item) => ('key' in item ? [item.key] : []));
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('moves no space past the row that has the focus', () => {
    const list = { count: 100, rowHeight: 10, groupRows: [], groupHeight: 0, details: [] };
    const keysAround = (start: number, end: number) =>
      windowItems({ start, end }, list, 50).flatMap((item) => ('key' in item ? [item.key] : []));
    expect(keysAround(10, 20)).toEqual(['above', 'gap-below', 'below']);
    expect(keysAround(80, 90)).toEqual(['above', 'gap-above', 'below']);
  });
});
