import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const STATEMENTS = [
  `create table exchanges (
    id text primary key,
    name text not null,
    city text not null,
    outcome text,
    note text
  )`,
  `alter table services
    drop constraint services_kind_check,
    add constraint services_kind_check check (kind in ('PORT', 'VXC', 'MCR', 'IX')),
    add column exchange_id text references exchanges,
    add column mac_address text`,
];

export const internetExchangesMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
