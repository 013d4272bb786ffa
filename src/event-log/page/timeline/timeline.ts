import { EVENT_LOG_SEVERITIES, type EventLogSeverity } from 'ngx-session-event-log';

/** How many events there were of each severity. */
export type SeverityCounts = Readonly<Record<EventLogSeverity, number>>;

/** A stretch of time, and what happened in it. */
export interface TimelineBucket {
  /** When it begins, in milliseconds since 1970-01-01 UTC. */
  readonly start: number;
  readonly counts: SeverityCounts;
  readonly total: number;
}

/** When things happened, in stretches of equal width. */
export interface Timeline {
  /** Milliseconds in a bucket. */
  readonly width: number;
  /** From the first event to the last, without a gap; none when there are no events. */
  readonly buckets: readonly TimelineBucket[];
}

export const NO_COUNTS: SeverityCounts = { success: 0, info: 0, warning: 0, error: 0 };

/** How many there were in all. */
export function totalOf(counts: SeverityCounts): number {
  return EVENT_LOG_SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
}

/** What happened in all of these. */
export function sumOf(buckets: readonly TimelineBucket[]): SeverityCounts {
  const sum = { ...NO_COUNTS };
  for (const { counts } of buckets) {
    for (const severity of EVENT_LOG_SEVERITIES) sum[severity] += counts[severity];
  }
  return sum;
}
