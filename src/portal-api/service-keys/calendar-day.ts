/** Whether a text is a day of the calendar, such as `2026-03-31`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  // 31 April would otherwise become 1 May.
  return !Number.isNaN(date.getTime()) && dayOf(date) === text;
}

/** The present day in UTC. */
export const today = (now: Date): string => dayOf(now);

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
