import type { ServiceKey } from '../contract/index.ts';

/** Checks for a calendar day, such as `2026-03-31`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  // Date parsing would turn 31 April into 1 May.
  return !Number.isNaN(date.getTime()) && dayOf(date) === text;
}

/** Current day in UTC. */
export const today = (now: Date): string => dayOf(now);

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** Problem that prevents connections with a service key now; null if there is none. */
export function keyProblem(key: ServiceKey | undefined, now: Date): string | null {
  if (!key) return 'There is no such service key. Enter it as it was given to you.';
  const ask = 'Ask the company that gave it to you for another one.';
  if (!key.active) return `This service key has been deactivated. ${ask}`;
  if (today(now) < key.validFrom) return `This service key is valid from ${key.validFrom} on.`;
  if (today(now) > key.validUntil) return `This service key was valid until ${key.validUntil}. ${ask}`;
  if (key.use === 'SINGLE' && key.connections > 0) {
    return `This service key was for one connection, and has been used. ${ask}`;
  }
  return null;
}
