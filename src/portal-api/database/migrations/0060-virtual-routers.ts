import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const STATEMENTS = [
  `alter table services
    drop constraint services_kind_check,
    add constraint services_kind_check check (kind in ('PORT', 'VXC', 'MCR')),
    add column asn bigint check (asn between 1 and 4294967294)`,
  // A VXC takes no VLAN at an MCR.
  `alter table vxc_ends alter column vlan drop not null`,
];

export const virtualRoutersMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
