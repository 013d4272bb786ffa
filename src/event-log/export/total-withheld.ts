import type { EventLogEntry, EventLogSecretKind, EventLogWithheld } from 'ngx-session-event-log';

/** How many values of which kind were removed from the texts of all these entries. */
export function totalWithheld(entries: Iterable<EventLogEntry>): EventLogWithheld {
  const total: Partial<Record<EventLogSecretKind, number>> = {};
  for (const { withheld } of entries) {
    for (const kind in withheld) {
      total[kind as EventLogSecretKind] =
        (total[kind as EventLogSecretKind] ?? 0) + (withheld[kind as EventLogSecretKind] ?? 0);
    }
  }
  return total;
}
