import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const STATEMENTS = [
  `create table service_keys (
    id uuid primary key,
    company_id uuid not null references companies,
    port_uid uuid not null references services,
    name text not null,
    key_hash text not null unique,
    last_four text not null,
    use text not null check (use in ('SINGLE', 'MULTIPLE')),
    max_speed_mbps integer not null check (max_speed_mbps > 0),
    vlan integer,
    valid_from text not null,
    valid_until text not null,
    created_at timestamptz not null
  )`,
  `create index service_keys_of_company on service_keys (company_id, created_at)`,
  `create index service_keys_of_port on service_keys (port_uid)`,
];

export const serviceKeysMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
