/** The details of a row that are open under it. */
export interface OpenDetails {
  /** Index of the row. */
  readonly row: number;
  /** In pixels. */
  readonly height: number;
}

/** What a list of rows is made of. */
export interface RowList {
  readonly count: number;
  /** In pixels. */
  readonly rowHeight: number;
  /** The rows that stand above groups, in order. */
  readonly groupRows: readonly number[];
  /** Height of those, in pixels. */
  readonly groupHeight: number;
  /** In the order of their rows. */
  readonly details: readonly OpenDetails[];
}

/** The part of a list that can be seen, in pixels. */
export interface VisiblePart {
  /** How much of the list is above it. */
  readonly top: number;
  readonly height: number;
}

/** The rows from `start` to before `end` are there; empty space stands for all others. */
export interface RowWindow {
  readonly start: number;
  readonly end: number;
}

/** How many rows beyond what can be seen are kept ready at both ends. */
const OVERSCAN = 5;

/** How far below the top of the list a row begins. */
export function offsetOf(row: number, { rowHeight, groupRows, groupHeight, details }: RowList): number {
  const groups = countBefore(row, groupRows);
  let offset = (row - groups) * rowHeight + groups * groupHeight;
  for (const open of details) {
    if (open.row >= row) break;
    offset += open.height;
  }
  return offset;
}

/** The rows that have to be there for what can be seen. */
export function rowWindow(list: RowList, { top, height }: VisiblePart): RowWindow {
  // Before the height of a row is known, some have to be there to tell it.
  if (list.rowHeight <= 0) return { start: 0, end: Math.min(list.count, 2 * OVERSCAN) };
  return {
    start: Math.max(0, rowAt(top, list) - OVERSCAN),
    end: Math.min(list.count, rowAt(top + height, list) + 1 + OVERSCAN),
  };
}

/** The row that is `offset` below the top of the list; the first or last one beyond its ends. */
function rowAt(offset: number, list: RowList): number {
  let low = 0;
  let high = Math.max(0, list.count - 1);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (offsetOf(middle, list) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How many of `rows`, which are in order, come before `row`. */
function countBefore(row: number, rows: readonly number[]): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? row) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
