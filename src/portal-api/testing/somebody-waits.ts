import { sql } from 'kysely';

import type { Database } from '../database/database.ts';

/** Waits until a connection is blocked by another connection's lock. */
export async function somebodyWaits(database: Database): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end;) {
    const { rows } = await sql`select from pg_locks where not granted`.execute(database);
    if (rows.length > 0) return;
  }
  throw new Error('No connection waited for a lock.');
}
