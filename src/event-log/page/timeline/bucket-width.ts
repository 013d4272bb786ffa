/** A time line has this many buckets at most. */
export const MAX_BUCKETS = 60;

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Widths that people count in; each is at most two and a half times the one before. */
const WIDTHS = [
  ...[1, 2, 5, 10, 15, 30].map((count) => count * SECOND),
  ...[1, 2, 5, 10, 15, 30].map((count) => count * MINUTE),
  ...[1, 2, 3, 6, 12].map((count) => count * HOUR),
];

/** The smallest width by which a time line from one moment to another is not too long, in milliseconds. */
export function bucketWidth(first: number, last: number): number {
  const fits = (width: number) => Math.floor(last / width) - Math.floor(first / width) < MAX_BUCKETS;
  let width = WIDTHS.find(fits) ?? DAY;
  while (!fits(width)) width *= 2;
  return width;
}
