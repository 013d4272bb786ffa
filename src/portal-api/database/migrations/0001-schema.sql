-- Companies, their people, and how these sign in.
--
-- Times that lists are ordered by have no more digits than the cursors of their pages can hold: milliseconds.

-- What names are compared by: those that differ only in case, in forms of letters, in blanks or in signs that nobody
-- sees are the same. The collation knows all letters, also where that of the database knows only a to z.
create function folded(text) returns text immutable strict parallel safe language sql
  return trim(regexp_replace(
    regexp_replace(
      lower(normalize($1, nfkc) collate "und-x-icu"), '[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]', '', 'g'
    ),
    '\s+', ' ', 'g'
  ));

create table companies (
  id uuid primary key,
  name text not null unique
);

create table users (
  id uuid primary key,
  company_id uuid not null references companies,
  email text not null unique check (email = lower(email)),
  first_name text not null,
  last_name text not null,
  job_title text not null default '',
  phone text not null default '',
  role text not null,
  -- Null until the user accepts an invitation.
  password_hash text,
  state text not null default 'ACTIVE' check (state in ('INVITED', 'ACTIVE', 'DEACTIVATED'))
);
create index users_of_company on users (company_id, last_name, first_name, email);

create table invitations (
  user_id uuid primary key references users on delete cascade,
  token_hash text not null unique,
  expires_at timestamptz not null
);

create table sessions (
  token_hash text primary key,
  user_id uuid not null references users on delete cascade,
  created_at timestamptz not null,
  last_used_at timestamptz not null
);

create table mfa (
  user_id uuid primary key references users on delete cascade,
  -- The secret of the authenticator app, encrypted with the key of this installation.
  encrypted_secret text not null,
  -- True once the user has shown that the app works.
  enabled boolean not null default false,
  -- Time step of the last code used: no code works twice.
  last_counter integer not null default 0
);

create table mfa_recovery_codes (
  user_id uuid not null references mfa on delete cascade,
  code_hash text not null,
  primary key (user_id, code_hash)
);

-- Domains of e-mail addresses whose owners join a company by single sign-on, in letters, never in Punycode.
create table sso_domains (
  domain text primary key check (domain = lower(domain) and domain !~ '(^|\.)xn--'),
  company_id uuid not null references companies
);

-- Accounts at identity providers, and the users they belong to.
create table sso_identities (
  issuer text not null,
  subject text not null,
  user_id uuid not null references users on delete cascade,
  primary key (issuer, subject)
);

-- Short-lived records of the demo's own identity provider.
create table demo_provider_records (
  model text not null,
  id text not null,
  payload jsonb not null,
  expires_at timestamptz not null,
  primary key (model, id)
);

create table api_keys (
  id uuid primary key,
  company_id uuid not null references companies,
  name text not null,
  role text not null,
  key_hash text not null unique,
  -- The last characters of the key.
  ending text not null,
  created_by uuid not null references users,
  created_at timestamptz(3) not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index api_keys_of_company on api_keys (company_id, (revoked_at is null) desc, created_at desc, id);
-- The Activity Log identifies keys by name.
create unique index api_key_names on api_keys (company_id, folded(name)) where revoked_at is null;

create table notification_settings (
  user_id uuid primary key references users on delete cascade,
  services boolean not null,
  ordering boolean not null,
  financial boolean not null,
  company boolean not null,
  copy_to text not null
);

create table company_profiles (
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
);
create unique index legal_names on company_profiles (folded(legal_name));

create table marketplace_profiles (
  company_id uuid primary key references companies,
  public_name text not null,
  description text not null,
  website text not null,
  logo_colour text not null
);
create unique index public_names on marketplace_profiles (folded(public_name));

-- Services, orders and approvals.

create table locations (
  id text primary key,
  name text not null,
  city text not null,
  country text not null,
  capacity text not null check (capacity in ('FREE', 'NEARLY_FULL', 'FULL')),
  -- The unusual outcome that an order for this location has.
  outcome text,
  note text
);

create table exchanges (
  id text primary key,
  name text not null,
  city text not null,
  -- The unusual outcome that an order for this exchange has.
  outcome text,
  note text
);

create table services (
  uid uuid primary key,
  company_id uuid not null references companies,
  kind text not null check (kind in ('PORT', 'VXC', 'MCR', 'IX')),
  name text not null,
  state text not null,
  speed_mbps integer not null check (speed_mbps > 0),
  term_months integer,
  location_id text references locations,
  -- Says that other companies may connect to this Port; null keeps it to its own company.
  partner_access text check (partner_access in ('OPEN', 'APPROVAL')),
  cost_centre text not null default '',
  created_at timestamptz(3) not null,
  contract_ends_at timestamptz,
  history jsonb not null,
  -- Protected from changes by a Company Admin.
  locked boolean not null default false,
  updated_at timestamptz,
  -- Autonomous system number of an MCR or an IX: up to 32 bits.
  asn bigint check (asn between 1 and 4294967294),
  exchange_id text references exchanges,
  mac_address text,
  -- The LAG that a Port is a member of.
  lag_id uuid
);
create index services_of_company on services (company_id, created_at desc, name, uid);
create index partner_ports on services (company_id) where partner_access is not null;
create index services_of_lag on services (lag_id) where lag_id is not null;
-- The background job that ends cancelled services searches for these all the time.
create index cancelled_services on services (contract_ends_at) where state = 'CANCELLED';

-- A key of which only the hash is kept lets another company connect to a Port.
create table service_keys (
  id uuid primary key,
  company_id uuid not null references companies,
  port_uid uuid not null references services,
  name text not null,
  key_hash text not null unique,
  last_four text not null,
  use text not null check (use in ('SINGLE', 'MULTIPLE')),
  max_speed_mbps integer not null check (max_speed_mbps > 0),
  vlan integer,
  -- `YYYY-MM-DD`; both days are included.
  valid_from text not null,
  valid_until text not null,
  created_at timestamptz(3) not null,
  -- False once its company has deactivated it.
  active boolean not null default true
);
create index service_keys_of_company on service_keys (company_id, created_at desc, id);
create index service_keys_of_port on service_keys (port_uid);

-- The key that a service was ordered with.
alter table services add column service_key_id uuid references service_keys;
create index services_by_key on services (service_key_id) where service_key_id is not null;

-- The two ends of a VXC, or the only end of an IX, which is A.
create table vxc_ends (
  service_uid uuid not null references services on delete cascade,
  side text not null check (side in ('A', 'B')),
  port_uid uuid not null references services,
  -- Null at an MCR, which takes none.
  vlan integer,
  -- The VLAN is taken on the Port until the service ends.
  held boolean not null default true,
  primary key (service_uid, side)
);
create unique index vlans_in_use on vxc_ends (port_uid, vlan) where held;

create table orders (
  id uuid primary key,
  company_id uuid not null references companies,
  state text not null,
  design jsonb not null,
  service_uid uuid references services,
  detail text,
  created_at timestamptz not null,
  -- The monthly price last quoted for the design; null before the first quote.
  monthly_price integer,
  -- Names that quote to whoever deploys at its price; another price or another design has another one.
  quote_id uuid,
  -- Hash of the service key that came with the order. The key itself is a secret.
  service_key_hash text
);

create table idempotency_keys (
  user_id uuid not null references users on delete cascade,
  key text not null,
  -- Hash of the request that the key was used for.
  fingerprint text not null,
  answered_at timestamptz not null,
  answer jsonb not null,
  primary key (user_id, key)
);

create table provisioning_jobs (
  service_uid uuid primary key references services on delete cascade,
  order_id uuid not null references orders on delete cascade,
  due_at timestamptz not null
);
create index provisioning_jobs_by_time on provisioning_jobs (due_at);

-- Background work that has failed: it pauses, longer after each attempt, and is left to people after the last one.
create table job_failures (
  job text not null,
  -- The service or payment that the work is about.
  subject_id uuid not null,
  attempts integer not null,
  last_error text not null,
  -- Null once nobody tries it any more. Removing the row has it tried again.
  retry_at timestamptz,
  primary key (job, subject_id)
);

create table approvals (
  id uuid primary key,
  kind text not null check (kind in ('CONNECTION', 'SPEED_CHANGE')),
  state text not null check (state in ('PENDING', 'APPROVED', 'DENIED', 'CANCELLED')),
  service_uid uuid not null references services on delete cascade,
  -- The order that a connection request belongs to.
  order_id uuid references orders on delete cascade,
  requester_id uuid not null references companies,
  approver_id uuid not null references companies,
  speed_mbps integer not null check (speed_mbps > 0),
  from_speed_mbps integer,
  requested_at timestamptz(3) not null,
  decided_at timestamptz,
  comment text,
  check (kind = 'SPEED_CHANGE' or order_id is not null)
);
create unique index approvals_pending on approvals (service_uid) where state = 'PENDING';
create index approvals_of_requester on approvals (requester_id, requested_at);
create index approvals_of_approver on approvals (approver_id, requested_at);

create table configurations (
  id uuid primary key,
  company_id uuid not null references companies,
  name text not null,
  design jsonb not null,
  saved_by text not null,
  saved_at timestamptz(3) not null
);
create index configurations_of_company on configurations (company_id, saved_at desc, id);
create unique index configuration_names on configurations (company_id, folded(name));

-- Billing.

-- The number and the CVV are never kept: the provider's token stands for them.
create table payment_cards (
  id uuid primary key,
  company_id uuid not null references companies,
  brand text not null,
  last_four text not null check (last_four ~ '^[0-9]{4}$'),
  holder text not null,
  -- `MM/YY`.
  expiry text not null,
  provider_token text not null,
  registered_at timestamptz(3) not null,
  -- Payments go on naming the card that they were made with.
  removed_at timestamptz
);
create index payment_cards_of_company on payment_cards (company_id, registered_at desc, id)
  where removed_at is null;
-- A company has a card once, however often it is registered.
create unique index payment_cards_once on payment_cards (company_id, provider_token) where removed_at is null;

create table invoices (
  id uuid primary key,
  company_id uuid not null references companies,
  number text not null unique,
  currency text not null,
  lines jsonb not null,
  issued_at timestamptz(3) not null,
  due_at timestamptz not null
);
create index invoices_of_company on invoices (company_id, issued_at desc, number desc);

create table payments (
  id uuid primary key,
  invoice_id uuid not null references invoices,
  card_id uuid not null references payment_cards,
  user_id uuid references users on delete set null,
  idempotency_key text not null,
  state text not null check (state in ('PROCESSING', 'SUCCEEDED', 'DECLINED')),
  detail text,
  created_at timestamptz(3) not null,
  -- The call that makes it, for the Activity Log, until that has recorded it.
  call jsonb,
  unique (user_id, idempotency_key)
);
-- Whatever goes wrong elsewhere, an invoice is paid once.
create unique index payments_that_count on payments (invoice_id) where state <> 'DECLINED';
create index payments_of_invoice on payments (invoice_id, created_at desc, id);
create index payments_in_process on payments (created_at) where state = 'PROCESSING';

create table billing_markets (
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
);

create table rate_limits (
  key text primary key,
  hits integer not null,
  window_ends_at timestamptz not null
);

-- Who may do what changes in one process, and all processes hear of it when the change is committed: they keep in memory
-- what they know about sessions and API keys. The message names the user that it is about, or nobody: then it is about all.
-- They also remember the lists of places, and hear of changes in the same way.

create function tell_access_change() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_notify('access', coalesce(to_jsonb(coalesce(old, new)) ->> tg_argv[0], ''));
  return null;
end $$;

create trigger sessions_end after delete on sessions
  for each row execute function tell_access_change('user_id');
create trigger users_change after update or delete on users
  for each row execute function tell_access_change('id');
create trigger api_keys_change after update of role, name, revoked_at on api_keys
  for each row execute function tell_access_change('created_by');
create trigger companies_change after update on companies
  for each row execute function tell_access_change('nobody');
create trigger locations_change after insert or update or delete on locations
  for each statement execute function tell_access_change('nobody');
create trigger exchanges_change after insert or update or delete on exchanges
  for each statement execute function tell_access_change('nobody');

-- The Activity Log can only be read and added to. Nobody changes or empties it, and only remove_old_activity() removes
-- records: those that are older than 60 days by the clock of the database. This holds for everybody, even where one
-- role owns the tables and serves the API; docs/distributed.md says how to take the privileges away as well. Records
-- outlive the users and companies that they name, so they reference none.

create table activity (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  user_id uuid,
  company_id uuid,
  actor text not null,
  channel text not null,
  activity text not null,
  method text not null,
  route text not null,
  status integer not null,
  trace_id text not null,
  -- More than one where a record says how many could not be kept.
  calls integer not null default 1,
  -- What filters tell records apart by.
  kind uuid not null generated always as (
    md5(
      coalesce(company_id::text, '') || ' ' || coalesce(user_id::text, '') || ' ' || channel || ' '
        || (status >= 400)::text || ' ' || (method in ('GET', 'HEAD'))::text || ' ' || activity || ' ' || actor
    )::uuid
  ) stored
);
-- For removing what is old only: a page that was read by it would read all that does not match as well.
create index activity_by_time on activity using brin (at);
create index activity_of_trace on activity (trace_id);
create index activity_of_user on activity (user_id, at desc, id desc);
create index activity_of_company on activity (company_id, at desc, id desc);
create index activity_of_kind on activity (kind, at desc, id desc);

-- The kinds of records that there are: few, whatever the number of records. A filter looks here first, and then reads
-- only records that match: its time does not grow with the records that do not.
create table activity_kinds (
  kind uuid primary key,
  company_id uuid not null,
  user_id uuid,
  actor text not null,
  channel text not null,
  activity text not null,
  failed boolean not null,
  is_read boolean not null
);
create index activity_kinds_of_company on activity_kinds (company_id, user_id);

create function add_activity_kinds() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.activity_kinds
  select distinct kind, company_id, user_id, actor, channel, activity, status >= 400, method in ('GET', 'HEAD')
  from added where company_id is not null
  on conflict do nothing;
  return null;
end $$;

create trigger activity_has_kinds after insert on activity referencing new table as added
  for each statement execute function add_activity_kinds();

create function refuse_activity_change() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'DELETE' and current_setting('portal.removing_old_activity', true) = 'on' then
    if old.at < now() - interval '60 days' then
      return old;
    end if;
  end if;
  raise exception 'The Activity Log is append-only.' using errcode = 'insufficient_privilege';
end $$;

create trigger activity_rows_stay before update or delete on activity
  for each row execute function refuse_activity_change();
create trigger activity_stays before truncate on activity
  for each statement execute function refuse_activity_change();

-- It runs as its owner, for whoever may call it: names are looked up in no schema that a caller can write to, and a
-- temporary table of the caller's cannot stand in for one of the owner's.
create function remove_old_activity() returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform set_config('portal.removing_old_activity', 'on', true);
  delete from public.activity where at < now() - interval '60 days';
  perform set_config('portal.removing_old_activity', 'off', true);
  delete from public.activity_kinds as known
  where not exists (select from public.activity as record where record.kind = known.kind);
  -- One that got its first record in the meantime comes back.
  insert into public.activity_kinds
  select distinct kind, company_id, user_id, actor, channel, activity, status >= 400, method in ('GET', 'HEAD')
  from public.activity where at > now() - interval '2 hours' and company_id is not null
  on conflict do nothing;
end $$;
