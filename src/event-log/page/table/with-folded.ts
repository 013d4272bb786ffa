import type { EventLogEntry } from 'ngx-session-event-log';

/**
 * Adds the rows that now count the open ones: an operation that ends like the one before it has no row any more, and its
 * details must not close while they are read.
 *
 * @param opened identifiers of the entries whose details are open
 */
export function withFolded(
  opened: ReadonlySet<string>,
  before: readonly EventLogEntry[],
  now: readonly EventLogEntry[],
): ReadonlySet<string> {
  if (opened.size === 0) return opened;
  const gone = before.filter(({ id }) => opened.has(id) && !now.some((one) => one.id === id));
  const rows = gone.flatMap(
    ({ type, time }) =>
      now.findLast((one) => one.count > 1 && one.type === type && one.lastTime === time) ?? [],
  );
  return rows.length === 0 ? opened : new Set([...opened, ...rows.map(({ id }) => id)]);
}
