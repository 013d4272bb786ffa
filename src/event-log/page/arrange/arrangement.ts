/** Properties that the log can be sorted by. */
export const SORT_KEYS = ['time', 'severity', 'duration'] as const;

/** One of {@link SORT_KEYS}. */
export type SortKey = (typeof SORT_KEYS)[number];

/** Properties that the log can be grouped by. */
export const GROUP_KEYS = ['resource', 'category'] as const;

/** One of {@link GROUP_KEYS}. */
export type GroupKey = (typeof GROUP_KEYS)[number];

/** Order and grouping of the rows. */
export interface Arrangement {
  readonly sortBy: SortKey;
  /** True for the newest, the most severe or the longest first. */
  readonly descending: boolean;
  /** `undefined` for no groups. */
  readonly groupBy: GroupKey | undefined;
}

/** Default order. */
export const NEWEST_FIRST: Arrangement = { sortBy: 'time', descending: true, groupBy: undefined };

/** True if new rows come first, and there are no groups. */
export function isNewestFirst({ sortBy, descending, groupBy }: Arrangement): boolean {
  return sortBy === 'time' && descending && !groupBy;
}

/** True if new rows come last, so that they move no other row. */
export function isOldestFirst({ sortBy, descending, groupBy }: Arrangement): boolean {
  return sortBy === 'time' && !descending && !groupBy;
}
