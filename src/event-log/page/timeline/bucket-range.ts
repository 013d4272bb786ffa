import type { Timeline } from './timeline';

/** Range of buckets, by index, from `anchor` to `focus`, which may be before it. */
export interface BucketRange {
  /** Bucket in which the range was begun. */
  readonly anchor: number;
  /** End that moves when the range is extended. */
  readonly focus: number;
}

/** Time span from `from` to before `to`, in milliseconds since 1970-01-01 UTC. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * Changes a range in `count` buckets by a key, or begins one: arrows move it, and extend it with Shift; Home and End
 * move it to the ends. Returns `undefined` for other keys.
 *
 * @param right direction of the right arrow: 1, or -1 if text runs from right to left
 */
export function pressedRange(
  range: BucketRange | undefined,
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  count: number,
  right: 1 | -1,
): BucketRange | undefined {
  const far = { Home: -count, End: count }[key];
  const step = far ?? { ArrowRight: right, ArrowLeft: -right, ArrowUp: 1, ArrowDown: -1 }[key];
  if (step === undefined || count === 0) return undefined;
  if (!range) {
    // Home and the arrow forward begin at the first bucket, End and the arrow back at the last.
    const start = key === 'Home' || (step > 0 && key !== 'End') ? 0 : count - 1;
    return { anchor: start, focus: start };
  }
  const { anchor, focus } = range;
  if (shiftKey) return { anchor, focus: clamp(focus + step, 0, count - 1) };
  const by = clamp(step, -Math.min(anchor, focus), count - 1 - Math.max(anchor, focus));
  return { anchor: anchor + by, focus: focus + by };
}

/** Returns the time span of a range of buckets. */
export function rangeSpan({ anchor, focus }: BucketRange, { buckets, width }: Timeline): TimeSpan {
  const from = buckets[Math.min(anchor, focus)]?.start ?? 0;
  return { from, to: from + (Math.abs(anchor - focus) + 1) * width };
}

/** Returns the buckets that a span overlaps. */
export function spanRange({ from, to }: TimeSpan, { buckets, width }: Timeline): BucketRange {
  const place = (time: number) => (time - (buckets[0]?.start ?? 0)) / width;
  const last = buckets.length - 1;
  const anchor = clamp(Math.floor(place(from)), 0, last);
  return { anchor, focus: clamp(Math.ceil(place(to)) - 1, anchor, last) };
}

/** Limits a value to a range. */
export function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
