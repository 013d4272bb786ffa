/** The kinds of values that the log never shows. */
export type EventLogSecretKind =
  'card-number' | 'security-code' | 'one-time-code' | 'password' | 'token' | 'key' | 'custom';

/** How many values of each kind were removed; kinds of which none were found are absent. */
export type EventLogWithheld = Readonly<Partial<Record<EventLogSecretKind, number>>>;

/** Nothing was removed. Shared, so that a clean entry costs no memory for its receipt. */
export const NOTHING_WITHHELD: EventLogWithheld = Object.freeze({});

/** How many values were removed in all. */
export function countWithheld(withheld: EventLogWithheld): number {
  return Object.values(withheld).reduce((sum, count) => sum + count, 0);
}

/** Both receipts in one. */
export function addWithheld(one: EventLogWithheld, other: EventLogWithheld): EventLogWithheld {
  if (other === NOTHING_WITHHELD) return one;
  if (one === NOTHING_WITHHELD) return other;
  const sum: Partial<Record<EventLogSecretKind, number>> = { ...one };
  for (const [kind, count] of Object.entries(other) as [EventLogSecretKind, number][]) {
    sum[kind] = (sum[kind] ?? 0) + count;
  }
  return sum;
}
