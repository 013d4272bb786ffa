/** Keys by which the table tells the views of rows apart: each view stays with its key, whatever row it shows. */
export interface RowSlots {
  /** Key of each entry in the window, in the order of the rows. */
  readonly keys: ReadonlyMap<string, string>;
  /** Number of keys that were ever given. */
  readonly given: number;
}

/** No rows yet. */
export const NO_SLOTS: RowSlots = { keys: new Map(), given: 0 };

/**
 * Gives the rows of a window their keys. While the user scrolls, the views of rows that leave are used for those that
 * come: making 17 rows anew at each step would cost more than all else.
 *
 * @param ids those of the entries in the window, in their order
 * @param isKept true where each entry keeps its view: because something in it is open, has the focus or is selected, or
 * because the rows themselves have changed, of which somebody may just be reading one
 */
export function assignSlots(ids: readonly string[], before: RowSlots, isKept: boolean): RowSlots {
  let { given } = before;
  const free = Array.from(before.keys.values());
  const keyOf = (id: string, at: number) => (isKept ? before.keys.get(id) : free[at]) ?? `row-${given++}`;
  return { keys: new Map(ids.map((id, at) => [id, keyOf(id, at)])), given };
}
