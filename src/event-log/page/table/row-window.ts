/** Range of rows in the document, from `start` to before `end`. Empty space replaces all others. */
interface RowWindow {
  readonly start: number;
  readonly end: number;
}

/** Row in the document, or the space of rows that are not. */
export type WindowItem = { readonly row: number } | { readonly space: number; readonly key: string };

/** Number of rows above and below those in sight that are also in the document. */
const OVERSCAN = 5;

/** Adds up heights. Returns the offset of each row from the top of the list and, as the last item, of the end. */
export function rowTops<T>(rows: readonly T[], heightOf: (row: T) => number): readonly number[] {
  const tops = [0];
  let top = 0;
  for (const row of rows) tops.push((top += heightOf(row)));
  return tops;
}

/** Computes the rows to have in the document for the visible part of a list with these {@link rowTops}. */
export function rowWindow(
  tops: readonly number[],
  { top, height }: { readonly top: number; readonly height: number },
): RowWindow {
  const count = tops.length - 1;
  // Before the height of a row is known, some rows are needed to measure it.
  if (tops[count] === 0) return { start: 0, end: Math.min(count, 2 * OVERSCAN) };
  const rowAt = (offset: number) =>
    Math.min(
      count - 1,
      tops.findLastIndex((begin) => begin <= offset),
    );
  return {
    start: Math.max(0, rowAt(top) - OVERSCAN),
    end: Math.min(count, rowAt(top + height) + 1 + OVERSCAN),
  };
}

/** Lists the items of the table from top to bottom: the window, and `kept`, the row with the focus, wherever it is. */
export function windowItems(
  { start, end }: RowWindow,
  tops: readonly number[],
  kept: number | undefined,
): readonly WindowItem[] {
  const count = tops.length - 1;
  const rows = Array.from({ length: end - start }, (_, index) => start + index);
  if (kept !== undefined && kept < start) rows.unshift(kept);
  if (kept !== undefined && kept >= end && kept < count) rows.push(kept);
  const items: WindowItem[] = [];
  let next = 0;
  const addSpace = (to: number) => {
    if (to === next) return;
    // The same keys while the user scrolls, so that the views stay; but different ones on either side of the window, so
    // that no space has to move past the row with the focus.
    const gap = next < start ? 'gap-above' : 'gap-below';
    const key = to === count ? 'below' : next === 0 ? 'above' : gap;
    items.push({ space: (tops[to] ?? 0) - (tops[next] ?? 0), key });
  };
  for (const row of rows) {
    addSpace(row);
    items.push({ row });
    next = row + 1;
  }
  addSpace(count);
  return items;
}

/** Keys of the views of rows. Each view keeps its key, whatever row it shows. */
export interface RowSlots {
  /** Keys of the entries in the window, in the order of the rows. */
  readonly keys: ReadonlyMap<string, string>;
  readonly given: number;
}

export const NO_SLOTS: RowSlots = { keys: new Map(), given: 0 };

/** True if most of the entries in the window stay, since the user may be reading one of them. */
export function isMostlyKept(ids: readonly string[], { keys }: RowSlots): boolean {
  return ids.filter((id) => keys.has(id)).length > keys.size / 2;
}

/**
 * Assigns keys to the rows of a window. Views of rows that leave are reused for new rows, unless `isKept`: creating 17
 * rows at each step of scrolling would cost more than everything else.
 */
export function assignSlots(ids: readonly string[], before: RowSlots, isKept: boolean): RowSlots {
  let { given } = before;
  const free = Array.from(before.keys.values());
  const keyOf = (id: string, at: number) => (isKept ? before.keys.get(id) : free[at]) ?? `row-${given++}`;
  return { keys: new Map(ids.map((id, at) => [id, keyOf(id, at)])), given };
}
