import { EVENT_LOG_SEVERITIES, type EventLogEntry, type EventLogSeverity } from 'ngx-session-event-log';

/** Number of events by severity. */
type SeverityCounts = Readonly<Record<EventLogSeverity, number>>;

/** Time span with the number of events in it. */
export interface TimelineBucket {
  readonly start: number;
  readonly counts: SeverityCounts;
  readonly total: number;
}

/** Events of a log, counted in buckets of equal width. */
export interface Timeline {
  readonly width: number;
  /** Buckets from the first event to the last, without gaps; empty if there are no events. */
  readonly buckets: readonly TimelineBucket[];
}

export const MAX_BUCKETS = 60;

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const WIDTHS = [
  ...[1, 2, 5, 10, 15, 30].map((count) => count * SECOND),
  ...[1, 2, 5, 10, 15, 30].map((count) => count * MINUTE),
  ...[1, 2, 3, 6, 12].map((count) => count * HOUR),
];

/** Counts `entries` over time. Covers the times of `all`, so that filters do not move the bars. */
export function countTimeline(
  entries: readonly EventLogEntry[],
  all: readonly EventLogEntry[] = entries,
): Timeline {
  const from = all.reduce((first, { lastTime }) => Math.min(first, lastTime), Infinity);
  const to = all.reduce((last, { lastTime }) => Math.max(last, lastTime), -Infinity);
  const width = bucketWidth(from, to);
  const first = Math.floor(from / width);
  const counts = Array.from({ length: all.length && Math.floor(to / width) - first + 1 }, noCounts);
  for (const { lastTime, severity } of entries) {
    const bucket = counts[Math.floor(lastTime / width) - first];
    if (bucket) bucket[severity]++;
  }
  return {
    width,
    buckets: counts.map((each, at) => ({
      start: (first + at) * width,
      counts: each,
      total: EVENT_LOG_SEVERITIES.reduce((sum, severity) => sum + each[severity], 0),
    })),
  };
}

/** Finds the smallest width with which the timeline has few enough buckets, in milliseconds. */
export function bucketWidth(first: number, last: number): number {
  const fits = (width: number) => Math.floor(last / width) - Math.floor(first / width) < MAX_BUCKETS;
  let width = WIDTHS.find(fits) ?? DAY;
  while (!fits(width)) width *= 2;
  return width;
}

/** Adds up buckets. */
export function sumOf(buckets: readonly TimelineBucket[]): SeverityCounts {
  const sum = noCounts();
  for (const { counts } of buckets) {
    for (const severity of EVENT_LOG_SEVERITIES) sum[severity] += counts[severity];
  }
  return sum;
}

function noCounts(): Record<EventLogSeverity, number> {
  return { success: 0, info: 0, warning: 0, error: 0 };
}
