import { offsetOf, type RowList, type RowWindow } from './row-window';

/** A row that is there, or the space that others would take. */
export type WindowItem = { readonly row: number } | { readonly space: number; readonly key: string };

/**
 * What the table is made of, from top to bottom: the rows of the window, and `kept`, which stays wherever it is
 * because it has the keyboard's focus.
 */
export function windowItems(
  { start, end }: RowWindow,
  list: RowList,
  kept: number | undefined,
): readonly WindowItem[] {
  const rows = Array.from({ length: end - start }, (_, index) => start + index);
  if (kept !== undefined && kept < start) rows.unshift(kept);
  if (kept !== undefined && kept >= end && kept < list.count) rows.push(kept);
  const items: WindowItem[] = [];
  let next = 0;
  for (const row of rows) {
    if (row > next) items.push(space(next, row, start, list));
    items.push({ row });
    next = row + 1;
  }
  if (next < list.count) items.push(space(next, list.count, start, list));
  return items;
}

/** Spaces at either side of the window are told apart, so that none has to pass the row that has the focus. */
function space(from: number, to: number, start: number, list: RowList): WindowItem {
  const gap = from < start ? 'gap-above' : 'gap-below';
  const key = to === list.count ? 'below' : from === 0 ? 'above' : gap;
  return { space: offsetOf(to, list) - offsetOf(from, list), key };
}
