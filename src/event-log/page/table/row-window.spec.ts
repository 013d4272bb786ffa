import fc from 'fast-check';

import { offsetOf, type RowList, rowWindow } from './row-window';

const pixels = (max: number) => fc.double({ min: 0, max, noNaN: true });

const lists: fc.Arbitrary<RowList> = fc
  .record({
    count: fc.nat(100_000),
    rowHeight: fc.double({ min: 1, max: 300, noNaN: true }),
    groupRows: fc.uniqueArray(fc.nat(100_000), { maxLength: 20 }),
    groupHeight: fc.double({ min: 1, max: 100, noNaN: true }),
    details: fc.uniqueArray(fc.record({ row: fc.nat(100_000), height: pixels(2_000) }), {
      selector: ({ row }) => row,
      maxLength: 8,
    }),
  })
  .map(({ count, rowHeight, groupRows, groupHeight, details }) => ({
    count,
    rowHeight,
    groupRows: groupRows.filter((row) => row < count).sort((one, other) => one - other),
    groupHeight,
    details: details.filter(({ row }) => row < count).sort((one, other) => one.row - other.row),
  }));

const parts = fc.record({ top: pixels(20_000_000), height: pixels(5_000) });

describe('rowWindow', () => {
  it('covers all of what can be seen of the list', () => {
    fc.assert(
      fc.property(lists, parts, (list, part) => {
        const { start, end } = rowWindow(list, part);
        const bottom = Math.min(part.top + part.height, offsetOf(list.count, list));
        if (part.top >= bottom) return;
        expect(offsetOf(start, list)).toBeLessThanOrEqual(part.top);
        expect(offsetOf(end, list)).toBeGreaterThanOrEqual(bottom);
      }),
    );
  });

  it('names rows that there are, first to last', () => {
    fc.assert(
      fc.property(lists, parts, (list, part) => {
        const { start, end } = rowWindow(list, part);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(list.count);
        expect(end > start).toBe(list.count > 0);
      }),
    );
  });

  it('holds few rows, however many there are', () => {
    fc.assert(
      fc.property(lists, parts, (list, part) => {
        const { start, end } = rowWindow(list, part);
        const lowest = Math.min(list.rowHeight, list.groupHeight);
        expect(end - start).toBeLessThanOrEqual(part.height / lowest + 2 + 2 * 5);
      }),
    );
  });

  it('moves down when the user scrolls down', () => {
    fc.assert(
      fc.property(lists, parts, pixels(10_000), (list, part, further) => {
        const before = rowWindow(list, part);
        const after = rowWindow(list, { ...part, top: part.top + further });
        expect(after.start).toBeGreaterThanOrEqual(before.start);
        expect(after.end).toBeGreaterThanOrEqual(before.end);
      }),
    );
  });

  it('shows some rows while the height of a row is not known', () => {
    const part = { top: 0, height: 800 };
    expect(
      rowWindow({ count: 1_000, rowHeight: 0, groupRows: [], groupHeight: 0, details: [] }, part),
    ).toEqual({ start: 0, end: 10 });
    expect(rowWindow({ count: 3, rowHeight: 0, groupRows: [], groupHeight: 0, details: [] }, part)).toEqual({
      start: 0,
      end: 3,
    });
  });

  it('is empty for an empty list', () => {
    expect(
      rowWindow(
        { count: 0, rowHeight: 64, groupRows: [], groupHeight: 0, details: [] },
        { top: 0, height: 800 },
      ),
    ).toEqual({
      start: 0,
      end: 0,
    });
  });
});

describe('offsetOf', () => {
  it('counts the open details of the rows above', () => {
    const list = {
      count: 10,
      rowHeight: 50,
      groupRows: [],
      groupHeight: 0,
      details: [{ row: 2, height: 300 }],
    };
    expect(offsetOf(2, list)).toBe(100);
    expect(offsetOf(3, list)).toBe(450);
    expect(offsetOf(10, list)).toBe(800);
  });

  it('counts the rows above groups with their own height', () => {
    const list = { count: 10, rowHeight: 50, groupRows: [0, 4], groupHeight: 20, details: [] };
    expect([0, 1, 4, 5, 10].map((row) => offsetOf(row, list))).toEqual([0, 20, 170, 190, 440]);
  });
});
