import fc from 'fast-check';

import { rowTops, rowWindow, windowItems } from './row-window';

const topsOf = (heights: readonly number[]) => rowTops(heights, (height) => height);

const pixels = (max: number) => fc.double({ min: 0, max, noNaN: true });

/** Lists whose rows differ in height, such as rows with open details and group headings. */
const lists = fc
  .array(fc.double({ min: 1, max: 300, noNaN: true }), { maxLength: 300 })
  .map((heights) => ({ heights, tops: topsOf(heights), count: heights.length }));

const parts = fc.record({ top: pixels(60_000), height: pixels(5_000) });

describe('rowTops', () => {
  it('returns the start of each row, and the end of the list', () => {
    expect(topsOf([50, 50, 350, 50])).toEqual([0, 50, 100, 450, 500]);
    expect(topsOf([])).toEqual([0]);
  });
});

describe('rowWindow', () => {
  it('covers the visible part of the list', () => {
    fc.assert(
      fc.property(lists, parts, ({ tops, count }, part) => {
        const { start, end } = rowWindow(tops, part);
        const bottom = Math.min(part.top + part.height, tops[count] ?? 0);
        if (part.top >= bottom) return;
        expect(tops[start]).toBeLessThanOrEqual(part.top);
        expect(tops[end]).toBeGreaterThanOrEqual(bottom);
      }),
    );
  });

  it('contains only existing rows, in order', () => {
    fc.assert(
      fc.property(lists, parts, ({ tops, count }, part) => {
        const { start, end } = rowWindow(tops, part);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(count);
        expect(end > start).toBe(count > 0);
      }),
    );
  });

  it('contains few rows, however many there are', () => {
    fc.assert(
      fc.property(lists, parts, ({ heights, tops }, part) => {
        const { start, end } = rowWindow(tops, part);
        expect(end - start).toBeLessThanOrEqual(part.height / Math.min(...heights) + 2 + 2 * 5);
      }),
    );
  });

  it('moves down when the user scrolls down', () => {
    fc.assert(
      fc.property(lists, parts, pixels(10_000), ({ tops }, part, further) => {
        const before = rowWindow(tops, part);
        const after = rowWindow(tops, { ...part, top: part.top + further });
        expect(after.start).toBeGreaterThanOrEqual(before.start);
        expect(after.end).toBeGreaterThanOrEqual(before.end);
      }),
    );
  });

  it('contains some rows while the height of a row is unknown', () => {
    const part = { top: 0, height: 800 };
    const unknown = (count: number) => topsOf(Array.from({ length: count }, () => 0));
    expect(rowWindow(unknown(1_000), part)).toEqual({ start: 0, end: 10 });
    expect(rowWindow(unknown(3), part)).toEqual({ start: 0, end: 3 });
  });

  it('is empty for an empty list', () => {
    expect(rowWindow(topsOf([]), { top: 0, height: 800 })).toEqual({ start: 0, end: 0 });
  });
});

describe('windowItems', () => {
  const cases = fc
    .record({ list: lists, from: fc.nat(300), length: fc.nat(40), kept: fc.option(fc.nat(400)) })
    .map(({ list, from, length, kept }) => {
      const start = Math.min(from, list.count);
      const window = { start, end: Math.min(list.count, start + length) };
      return { list, window, kept: kept ?? undefined };
    });

  it('is as high as all rows together', () => {
    fc.assert(
      fc.property(cases, ({ list: { heights, tops, count }, window, kept }) => {
        const height = windowItems(window, tops, kept).reduce(
          (sum, item) => sum + ('space' in item ? item.space : (heights[item.row] ?? NaN)),
          0,
        );
        expect(height).toBeCloseTo(tops[count] ?? NaN, 3);
      }),
    );
  });

  it('contains each row of the window and the one with the focus once, in order', () => {
    fc.assert(
      fc.property(cases, ({ list: { tops, count }, window, kept }) => {
        const expected = new Set<number>();
        for (let row = window.start; row < window.end; row++) expected.add(row);
        if (kept !== undefined && kept < count) expected.add(kept);
        const rows = windowItems(window, tops, kept).flatMap((item) => ('row' in item ? [item.row] : []));
        expect(rows).toEqual(Array.from(expected).sort((one, other) => one - other));
      }),
    );
  });

  it('gives each space a different key', () => {
    fc.assert(
      fc.property(cases, ({ list: { tops }, window, kept }) => {
        const keys = windowItems(window, tops, kept).flatMap((item) => ('key' in item ? [item.key] : []));
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('moves no space past the row with the focus', () => {
    const tops = topsOf(Array.from({ length: 100 }, () => 10));
    const keysAround = (start: number, end: number) =>
      windowItems({ start, end }, tops, 50).flatMap((item) => ('key' in item ? [item.key] : []));
    expect(keysAround(10, 20)).toEqual(['above', 'gap-below', 'below']);
    expect(keysAround(80, 90)).toEqual(['above', 'gap-above', 'below']);
  });

  it('keeps the views of the spaces while the user scrolls', () => {
    const tops = topsOf(Array.from({ length: 100 }, () => 10));
    for (const kept of [undefined, 5, 95]) {
      const keysFrom = (start: number) =>
        windowItems({ start, end: start + 10 }, tops, kept).flatMap((item) =>
          'key' in item ? [item.key] : [],
        );
      expect(keysFrom(21)).toEqual(keysFrom(20));
    }
  });
});
