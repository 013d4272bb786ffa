/** What {@link nextRow} has to know of the table. */
export interface RowPlace {
  /** The row that the focus is in; -1 before the first. */
  readonly row: number;
  /** How many rows there are. */
  readonly count: number;
  /** How many rows can be seen at once. */
  readonly page: number;
}

const LEADS_TO: ReadonlyMap<string, (place: RowPlace) => number> = new Map([
  ['ArrowDown', ({ row }: RowPlace) => row + 1],
  ['ArrowUp', ({ row }: RowPlace) => row - 1],
  ['PageDown', ({ row, page }: RowPlace) => row + page],
  ['PageUp', ({ row, page }: RowPlace) => row - page],
  ['Home', () => 0],
  ['End', ({ count }: RowPlace) => count - 1],
]);

/** The row that a key leads to, within the table; none for keys that lead to no row. */
export function nextRow(key: string, place: RowPlace): number | undefined {
  const next = LEADS_TO.get(key)?.(place);
  return next === undefined ? undefined : Math.max(0, Math.min(place.count - 1, next));
}
