/** Properties that the log can be sorted by. */
export const SORT_KEYS = ['time', 'severity', 'duration'] as const;

/** One of {@link SORT_KEYS}. */
export type SortKey = (typeof SORT_KEYS)[number];

/** Properties that the log can be grouped by. */
export const GROUP_KEYS = ['resource', 'category'] as const;

/** One of {@link GROUP_KEYS}. */
export type GroupKey = (typeof GROUP_KEYS)[number];

/** The order in which the log is read. */
export interface Arrangement {
  readonly sortBy: SortKey;
  /** The newest, the most severe, the longest first. */
  readonly descending: boolean;
  /** Nothing where there are no groups. */
  readonly groupBy: GroupKey | undefined;
}

/** As the log is read unless the user wants it otherwise. */
export const NEWEST_FIRST: Arrangement = { sortBy: 'time', descending: true, groupBy: undefined };

/** True where new events come first, and nothing stands between the rows. */
export function isNewestFirst({ sortBy, descending, groupBy }: Arrangement): boolean {
  return sortBy === 'time' && descending && !groupBy;
}

/** True where new events come last, and move no other row. */
export function isOldestFirst({ sortBy, descending, groupBy }: Arrangement): boolean {
  return sortBy === 'time' && !descending && !groupBy;
}
