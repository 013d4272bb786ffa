import type { ServiceKey } from '../../portal-api/contract/index.ts';

export interface KeyValidity {
  readonly label: string;
  readonly icon: string;
}

/** Whether a key can be used, by the calendar of UTC, which its days are in. */
export function keyValidity(
  { validFrom, validUntil }: Pick<ServiceKey, 'validFrom' | 'validUntil'>,
  now: Date,
): KeyValidity {
  const today = utcDay(now);
  if (today > validUntil) return { label: 'Expired', icon: 'event_busy' };
  if (today < validFrom) return { label: 'Not valid yet', icon: 'schedule' };
  return { label: 'Valid', icon: 'check_circle' };
}

/** A day as the API writes it: `2026-03-31`. */
export function utcDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
