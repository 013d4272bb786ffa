import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const STATEMENTS = [
  `create table approvals (
    id uuid primary key,
    kind text not null check (kind in ('CONNECTION', 'SPEED_CHANGE')),
    state text not null check (state in ('PENDING', 'APPROVED', 'DENIED', 'CANCELLED')),
    service_uid uuid not null references services on delete cascade,
    order_id uuid references orders on delete cascade,
    requester_id uuid not null references companies,
    approver_id uuid not null references companies,
    speed_mbps integer not null check (speed_mbps > 0),
    from_speed_mbps integer,
    requested_at timestamptz not null,
    decided_at timestamptz,
    comment text,
    check (kind = 'SPEED_CHANGE' or order_id is not null)
  )`,
  `create unique index approvals_pending on approvals (service_uid) where state = 'PENDING'`,
  `create index approvals_of_requester on approvals (requester_id, requested_at)`,
  `create index approvals_of_approver on approvals (approver_id, requested_at)`,
];

export const approvalsMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
