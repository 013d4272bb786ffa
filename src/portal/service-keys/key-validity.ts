import type { ServiceKey } from '../../portal-api/contract/index.ts';

export interface KeyValidity {
  readonly label: string;
  readonly icon: string;
  /** True if the key can be used to connect, now or later. */
  readonly usable: boolean;
}

type KeyUse = Pick<ServiceKey, 'active' | 'validFrom' | 'validUntil' | 'use' | 'connections'>;

/** Returns the validity of a key, whose days are in UTC. */
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

/** Formats a day as in the API: `2026-03-31`. */
export function utcDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
