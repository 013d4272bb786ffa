import { sql } from 'kysely';

import type { Database } from './database.ts';

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;

/** Retention of records that do not stay forever. */
const KEPT_MS = {
  idempotencyKeys: DAY_MS,
  /** Longer than any session lasts, so that users still learn that theirs has expired. */
  sessions: DAY_MS,
} as const;

/** Deletes records whose retention has ended. */
export async function tidyDatabase(database: Database, now: Date): Promise<void> {
  const before = (keptMs: number) => new Date(now.getTime() - keptMs);
  // Only the Activity Log's own function may delete from it, and that function knows the retention.
  await sql`select remove_old_activity()`.execute(database);
  await database
    .deleteFrom('idempotency_keys')
    .where('answered_at', '<', before(KEPT_MS.idempotencyKeys))
    .execute();
  await database.deleteFrom('sessions').where('created_at', '<', before(KEPT_MS.sessions)).execute();
  await database.deleteFrom('demo_provider_records').where('expires_at', '<', now).execute();
  await database.deleteFrom('rate_limits').where('window_ends_at', '<', now).execute();
}
