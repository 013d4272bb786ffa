import { nextRow } from './row-focus';

describe('nextRow', () => {
  const from = (row: number) => ({ row, count: 100, page: 10 });

  it('moves from row to row', () => {
    expect(nextRow('ArrowDown', from(4))).toBe(5);
    expect(nextRow('ArrowUp', from(4))).toBe(3);
    expect(nextRow('PageDown', from(4))).toBe(14);
    expect(nextRow('PageUp', from(14))).toBe(4);
    expect(nextRow('Home', from(4))).toBe(0);
    expect(nextRow('End', from(4))).toBe(99);
  });

  it('stays in the table', () => {
    expect(nextRow('ArrowUp', from(0))).toBe(0);
    expect(nextRow('PageUp', from(3))).toBe(0);
    expect(nextRow('ArrowDown', from(99))).toBe(99);
    expect(nextRow('PageDown', from(95))).toBe(99);
  });

  it('moves from the table itself to the first row', () => {
    expect(nextRow('ArrowDown', from(-1))).toBe(0);
  });

  it('ignores other keys', () => {
    for (const key of ['a', 'Enter', 'Tab', ' ', 'toString']) expect(nextRow(key, from(4))).toBeUndefined();
  });
});
