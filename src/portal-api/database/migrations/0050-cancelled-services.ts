import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What is looked for again and again: cancelled services, by the end of their contracts. */
export const cancelledServicesMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql`create index cancelled_services on services (contract_ends_at) where state = 'CANCELLED'`.execute(
      database,
    );
  },
};
