import { type BucketRange, clamp } from './bucket-range';
import type { Timeline } from './timeline';

/** From one moment until before another, in milliseconds since 1970-01-01 UTC. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/** The span that a range of buckets takes. */
export function rangeSpan({ anchor, focus }: BucketRange, { buckets, width }: Timeline): TimeSpan {
  const from = buckets[Math.min(anchor, focus)]?.start ?? 0;
  return { from, to: from + (Math.abs(anchor - focus) + 1) * width };
}

/** The buckets that a span touches. */
export function spanRange({ from, to }: TimeSpan, { buckets, width }: Timeline): BucketRange {
  const place = (time: number) => (time - (buckets[0]?.start ?? 0)) / width;
  const last = buckets.length - 1;
  const anchor = clamp(Math.floor(place(from)), 0, last);
  return { anchor, focus: clamp(Math.ceil(place(to)) - 1, anchor, last) };
}
