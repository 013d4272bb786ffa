import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const STATEMENTS = [
  `create table companies (
    id uuid primary key,
    name text not null unique
  )`,
  `create table users (
    id uuid primary key,
    company_id uuid not null references companies,
    email text not null unique check (email = lower(email)),
    first_name text not null,
    last_name text not null,
    job_title text not null default '',
    phone text not null default '',
    role text not null,
    password_hash text not null
  )`,
  `create table sessions (
    token_hash text primary key,
    user_id uuid not null references users on delete cascade,
    created_at timestamptz not null,
    last_used_at timestamptz not null
  )`,
  `create table locations (
    id text primary key,
    name text not null,
    city text not null,
    country text not null,
    capacity text not null check (capacity in ('FREE', 'NEARLY_FULL', 'FULL')),
    outcome text,
    note text
  )`,
  `create table services (
    uid uuid primary key,
    company_id uuid not null references companies,
    kind text not null check (kind in ('PORT', 'VXC')),
    name text not null,
    state text not null,
    speed_mbps integer not null check (speed_mbps > 0),
    term_months integer,
    location_id text references locations,
    partner_access text check (partner_access in ('OPEN', 'APPROVAL')),
    cost_centre text not null default '',
    created_at timestamptz not null,
    contract_ends_at timestamptz,
    history jsonb not null
  )`,
  `create index services_of_company on services (company_id, created_at)`,
  `create table vxc_ends (
    service_uid uuid not null references services on delete cascade,
    side text not null check (side in ('A', 'B')),
    port_uid uuid not null references services,
    vlan integer not null,
    held boolean not null default true,
    primary key (service_uid, side)
  )`,
  `create unique index vlans_in_use on vxc_ends (port_uid, vlan) where held`,
  `create table orders (
    id uuid primary key,
    company_id uuid not null references companies,
    state text not null,
    design jsonb not null,
    service_uid uuid references services,
    detail text,
    created_at timestamptz not null
  )`,
  `create table idempotency_keys (
    user_id uuid not null references users on delete cascade,
    key text not null,
    fingerprint text not null,
    claimed_until timestamptz not null,
    answer jsonb,
    primary key (user_id, key)
  )`,
  `create table provisioning_jobs (
    service_uid uuid primary key references services on delete cascade,
    order_id uuid not null references orders on delete cascade,
    due_at timestamptz not null
  )`,
  `create index provisioning_jobs_by_time on provisioning_jobs (due_at)`,
  `create table activity (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    user_id uuid references users on delete set null,
    company_id uuid references companies,
    actor text not null,
    channel text not null,
    activity text not null,
    method text not null,
    route text not null,
    status integer not null,
    trace_id text not null
  )`,
  `create index activity_of_user on activity (user_id, id desc)`,
  `create index activity_by_time on activity (at)`,
  `create table rate_limits (
    key text primary key,
    hits integer not null,
    window_ends_at timestamptz not null
  )`,
];

export const portalMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
