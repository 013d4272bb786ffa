import { ProblemError } from '../problems/problem-error.ts';

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;

/** Refuses an update that comes too soon after the last one of the same service. */
export function requireRest(
  { name, updated_at }: { name: string; updated_at: Date | null },
  intervalMs: number,
  now: Date,
): void {
  const waitMs = updated_at === null ? 0 : updated_at.getTime() + intervalMs - now.getTime();
  if (waitMs <= 0) return;
  throw new ProblemError(
    'update-too-soon',
    `“${name}” has just been updated. A service can be updated once in ${inWords(intervalMs)}.`,
    { headers: { 'Retry-After': String(Math.ceil(waitMs / SECOND_MS)) } },
  );
}

function inWords(ms: number): string {
  const [count, unit] =
    ms % MINUTE_MS === 0 ? [ms / MINUTE_MS, 'minute'] : [Math.ceil(ms / SECOND_MS), 'second'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
