/** Seconds to wait by a `Retry-After` header, which holds seconds or an HTTP date. */
export function readRetryAfter(header: string | null, now: number = Date.now()): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header);
  const seconds = Math.ceil((Date.parse(header) - now) / 1000);
  return seconds > 0 ? seconds : undefined;
}

/** `40 seconds`, `1 minute`, `5 minutes`: rounded up, since a second too early fails again. */
export function waitingTime(seconds: number): string {
  if (seconds <= 90) return plural(Math.max(1, Math.ceil(seconds)), 'second');
  return plural(Math.ceil(seconds / 60), 'minute');
}

function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
