/** The rows from `start` to before `end` are there; empty space stands for all others. */
export interface RowWindow {
  readonly start: number;
  readonly end: number;
}

/** A row that is there, or the space that others would take. */
export type WindowItem = { readonly row: number } | { readonly space: number; readonly key: string };

/** Number of rows that are kept ready at both ends beyond those in sight. */
const OVERSCAN = 5;

/** Adds up heights: how far below the top of the list each row begins and, as the last one, where the list ends. */
export function rowTops<T>(rows: readonly T[], heightOf: (row: T) => number): readonly number[] {
  const tops = [0];
  let top = 0;
  for (const row of rows) tops.push((top += heightOf(row)));
  return tops;
}

/** The rows that have to be there for what can be seen of a list with these {@link rowTops}. */
export function rowWindow(
  tops: readonly number[],
  { top, height }: { readonly top: number; readonly height: number },
): RowWindow {
  const count = tops.length - 1;
  // Before the height of a row is known, some have to be there to tell it.
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

/** The items of a table from top to bottom: the window, and `kept`, which has the focus and stays wherever it is. */
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
    // Spaces at either side of the window are told apart, so that none has to pass the row that has the focus.
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

/** Keys by which the table tells the views of rows apart: each view stays with its key, whatever row it shows. */
export interface RowSlots {
  /** Key of each entry in the window, in the order of the rows. */
  readonly keys: ReadonlyMap<string, string>;
  readonly given: number;
}

export const NO_SLOTS: RowSlots = { keys: new Map(), given: 0 };

/** True where most of the entries that were in the window still are, of which somebody may just be reading one. */
export function isMostlyKept(ids: readonly string[], { keys }: RowSlots): boolean {
  return ids.filter((id) => keys.has(id)).length > keys.size / 2;
}

/**
 * Gives the rows of a window their keys. Views of rows that leave go to those that come, unless `isKept`: making 17
 * rows anew at each step of scrolling would cost more than all else.
 */
export function assignSlots(ids: readonly string[], before: RowSlots, isKept: boolean): RowSlots {
  let { given } = before;
  const free = Array.from(before.keys.values());
  const keyOf = (id: string, at: number) => (isKept ? before.keys.get(id) : free[at]) ?? `row-${given++}`;
  return { keys: new Map(ids.map((id, at) => [id, keyOf(id, at)])), given };
}
