/** Kinds of values that the log never shows. */
export type EventLogSecretKind =
  'card-number' | 'security-code' | 'one-time-code' | 'password' | 'token' | 'key' | 'custom';

/** Number of values removed, by kind; kinds that were not found are absent. */
export type EventLogWithheld = Readonly<Partial<Record<EventLogSecretKind, number>>>;

/** Empty count, shared so that clean entries cost no memory for it. */
export const NOTHING_WITHHELD: EventLogWithheld = Object.freeze({});

/** Mark in place of a removed value. It does not look like a secret, so redacting twice changes nothing. */
export const WITHHELD_MARK = '▮▮▮';

/** Number of values removed, of all kinds together. */
export function countWithheld(withheld: EventLogWithheld): number {
  return Object.values(withheld).reduce((sum, count) => sum + count, 0);
}

/** Adds two counts. */
export function addWithheld(one: EventLogWithheld, other: EventLogWithheld): EventLogWithheld {
  if (other === NOTHING_WITHHELD) return one;
  if (one === NOTHING_WITHHELD) return other;
  const sum: Partial<Record<EventLogSecretKind, number>> = { ...one };
  for (const [kind, count] of Object.entries(other) as [EventLogSecretKind, number][]) {
    sum[kind] = (sum[kind] ?? 0) + count;
  }
  return sum;
}
