import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const STATEMENTS = [
  `create table company_profiles (
    company_id uuid primary key references companies,
    legal_name text not null,
    registration_number text not null,
    street text not null,
    postcode text not null,
    city text not null,
    country text not null,
    technical_contact_name text not null,
    technical_contact_email text not null,
    technical_contact_phone text not null
  )`,
  `create unique index legal_names on company_profiles (lower(legal_name))`,
  `create table marketplace_profiles (
    company_id uuid primary key references companies,
    public_name text not null,
    description text not null,
    website text not null,
    logo_colour text not null
  )`,
  `create unique index public_names on marketplace_profiles (lower(public_name))`,
];

export const companyProfilesMigration: Migration = {
  async up(database: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
  },
};
