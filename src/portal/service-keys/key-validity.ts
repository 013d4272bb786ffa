import type { ServiceKey } from '../../portal-api/contract/index.ts';

export interface KeyValidity {
  readonly label: string;
  readonly icon: string;
  /** True when it lets somebody connect, now or later. */
  readonly usable: boolean;
}

type KeyUse = Pick<ServiceKey, 'active' | 'validFrom' | 'validUntil' | 'use' | 'connections'>;

/** The validity of a key, by the calendar of UTC, which its days are in. */
export function keyValidity(
  { active, validFrom, validUntil, use, connections }: KeyUse,
  now: Date,
): KeyValidity {
  if (!active) return { label: 'Deactivated', icon: 'block', usable: false };
  const today = utcDay(now);
  if (today > validUntil) return { label: 'Expired', icon: 'event_busy', usable: false };
  if (today < validFrom) return { label: 'Not valid yet', icon: 'schedule', usable: true };
  if (use === 'SINGLE' && connections > 0) return { label: 'Used', icon: 'lan', usable: false };
  return { label: 'Valid', icon: 'check_circle', usable: true };
}

/** A day as the API writes it: `2026-03-31`. */
export function utcDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
