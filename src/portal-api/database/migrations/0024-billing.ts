import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const STATEMENTS = [
  `create table payment_cards (
    id uuid primary key,
    company_id uuid not null references companies,
    brand text not null,
    last_four text not null check (last_four ~ '^[0-9]{4}$'),
    holder text not null,
    expiry text not null,
    provider_token text not null,
    registered_at timestamptz not null
  )`,
  `create index payment_cards_of_company on payment_cards (company_id, registered_at)`,
  `create table invoices (
    id uuid primary key,
    company_id uuid not null references companies,
    number text not null unique,
    currency text not null,
    lines jsonb not null,
    issued_at timestamptz not null,
    due_at timestamptz not null
  )`,
  `create index invoices_of_company on invoices (company_id, issued_at)`,
  `create table payments (
    id uuid primary key,
    invoice_id uuid not null references invoices,
    card_id uuid not null references payment_cards,
    user_id uuid references users on delete set null,
    idempotency_key text not null,
    state text not null check (state in ('PROCESSING', 'SUCCEEDED', 'DECLINED')),
    detail text,
    created_at timestamptz not null,
    unique (user_id, idempotency_key)
  )`,
  // Whatever goes wrong elsewhere, an invoice is paid once.
  `create unique index payments_that_count on payments (invoice_id) where state <> 'DECLINED'`,
  `create index payments_of_invoice on payments (invoice_id, created_at)`,
  `create index payments_in_process on payments (created_at) where state = 'PROCESSING'`,
  `create table billing_markets (
    id uuid primary key,
    company_id uuid not null references companies,
    country text not null,
    currency text not null,
    language text not null,
    contact_name text not null,
    contact_email text not null,
    address text not null,
    purchase_order text not null,
    tax_number text not null,
    created_at timestamptz not null,
    unique (company_id, country, currency)
  )`,
];

export const billingMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
