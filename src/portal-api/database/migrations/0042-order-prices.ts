import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const orderPricesMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    await sql`alter table orders add column monthly_price integer`.execute(database);
  },
};
