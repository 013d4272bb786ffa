import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const STATEMENTS = [
  `alter table service_keys add column active boolean not null default true`,
  // As with the keys themselves: what is not kept cannot leak.
  `alter table orders add column service_key_hash text`,
  `alter table services add column service_key_id uuid references service_keys`,
  `create index services_by_key on services (service_key_id) where service_key_id is not null`,
];

export const keyedOrdersMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
