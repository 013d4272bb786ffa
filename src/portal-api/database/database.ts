import type { ColumnType, Generated, JSONColumnType, Kysely } from 'kysely';

import type {
  Approval,
  Location,
  Order,
  OrderDesign,
  OrderState,
  Role,
  Service,
  StateChange,
  UserState,
} from '../contract/index.ts';
import type { BillingMarketTable, InvoiceTable, PaymentCardTable, PaymentTable } from './billing-tables.ts';
import type { ServiceKeyTable } from './service-key-table.ts';
import type { CompanyProfileTable, MarketplaceProfileTable } from './company-tables.ts';
import type { MfaRecoveryCodeTable, MfaTable } from './mfa-tables.ts';
import type { DemoProviderRecordTable, SsoDomainTable, SsoIdentityTable } from './sso-tables.ts';

export interface CompanyTable {
  id: string;
  name: string;
}

export interface UserTable {
  id: string;
  company_id: string;
  /** In lower case. */
  email: string;
  first_name: string;
  last_name: string;
  job_title: string;
  phone: string;
  role: Role;
  state: Generated<UserState>;
  /** Null until an invitation is accepted. */
  password_hash: string | null;
}

export interface NotificationSettingsTable {
  user_id: string;
  services: boolean;
  ordering: boolean;
  financial: boolean;
  company: boolean;
  copy_to: string;
}

export interface InvitationTable {
  user_id: string;
  token_hash: string;
  expires_at: Date;
}

export interface SessionTable {
  token_hash: string;
  user_id: string;
  created_at: Date;
  last_used_at: Date;
}

export interface LocationTable {
  id: string;
  name: string;
  city: string;
  country: string;
  capacity: Location['capacity'];
  /** What happens to an order for this location when it is not the usual thing. */
  outcome: 'NO_CROSS_CONNECT' | 'ANSWER_LOST' | 'PRICE_RISES' | null;
  note: string | null;
}

export interface ExchangeTable {
  id: string;
  name: string;
  city: string;
  /** What happens to an order for this exchange when it is not the usual thing. */
  outcome: 'PEERING_REFUSED' | null;
  note: string | null;
}

export interface ServiceTable {
  uid: string;
  company_id: string;
  kind: Service['kind'];
  name: string;
  state: Service['state'];
  speed_mbps: number;
  term_months: Service['termMonths'] | null;
  location_id: string | null;
  /** Of an MCR or an IX. It has up to 32 bit, more than a number of the database that comes as a number. */
  asn: ColumnType<string | null, number | null | undefined, never>;
  /** The LAG that a Port is a member of. */
  lag_id: Generated<string | null>;
  exchange_id: Generated<string | null>;
  mac_address: Generated<string | null>;
  /** Whether companies may connect to this Port; null when only its own company may. */
  partner_access: 'OPEN' | 'APPROVAL' | null;
  cost_centre: string;
  created_at: Date;
  contract_ends_at: Date | null;
  /** Whether a Company Admin protects it from changes. */
  locked: Generated<boolean>;
  /** When its company last updated it; null when it never did. */
  updated_at: Generated<Date | null>;
  /** The key that it was ordered with. */
  service_key_id: Generated<string | null>;
  history: JSONColumnType<StateChange[]>;
}

/** What a VXC leads to at its two ends, or an IX at its only one, A. */
export interface VxcEndTable {
  service_uid: string;
  side: 'A' | 'B';
  port_uid: string;
  /** Null at an MCR, which takes none. */
  vlan: number | null;
  /** Whether the VLAN is taken on the Port: it is given back when the VXC ends. */
  held: boolean;
}

export interface OrderTable {
  id: string;
  company_id: string;
  state: OrderState;
  design: JSONColumnType<OrderDesign>;
  /** Of the service key that the order was given, which is a secret. */
  service_key_hash: Generated<string | null>;
  /** What the design was last quoted at a month; null before. */
  monthly_price: Generated<number | null>;
  service_uid: string | null;
  detail: string | null;
  created_at: Date;
}

export interface ApprovalTable {
  id: string;
  kind: Approval['kind'];
  state: Approval['state'];
  service_uid: string;
  /** The order that a connection request belongs to. */
  order_id: string | null;
  requester_id: string;
  approver_id: string;
  speed_mbps: number;
  from_speed_mbps: number | null;
  requested_at: Date;
  decided_at: Date | null;
  comment: string | null;
}

export interface ConfigurationTable {
  id: string;
  company_id: string;
  name: string;
  design: JSONColumnType<OrderDesign>;
  saved_by: string;
  saved_at: Date;
}

export interface IdempotencyKeyTable {
  user_id: string;
  key: string;
  /** What the key was first used for. */
  fingerprint: string;
  /** Until then nobody else may carry out the request, unless it has been answered. */
  claimed_until: Date;
  answer: JSONColumnType<Order> | null;
}

export interface ProvisioningJobTable {
  service_uid: string;
  order_id: string;
  due_at: Date;
}

export interface ActivityTable {
  id: Generated<string>;
  at: Date;
  user_id: string | null;
  company_id: string | null;
  actor: string;
  channel: 'PORTAL' | 'API_KEY';
  activity: string;
  method: string;
  route: string;
  status: number;
  trace_id: string;
}

export interface ApiKeyTable {
  id: string;
  company_id: string;
  name: string;
  role: Role;
  key_hash: string;
  /** The last characters of the key. */
  ending: string;
  created_by: string;
  created_at: Date;
  last_used_at: Date | null;
  revoked_at: Date | null;
}

export interface RateLimitTable {
  key: string;
  hits: number;
  window_ends_at: Date;
}

export interface Tables {
  payment_cards: PaymentCardTable;
  invoices: InvoiceTable;
  payments: PaymentTable;
  billing_markets: BillingMarketTable;
  service_keys: ServiceKeyTable;
  companies: CompanyTable;
  users: UserTable;
  invitations: InvitationTable;
  mfa: MfaTable;
  sso_domains: SsoDomainTable;
  sso_identities: SsoIdentityTable;
  demo_provider_records: DemoProviderRecordTable;
  mfa_recovery_codes: MfaRecoveryCodeTable;
  company_profiles: CompanyProfileTable;
  marketplace_profiles: MarketplaceProfileTable;
  notification_settings: NotificationSettingsTable;
  sessions: SessionTable;
  locations: LocationTable;
  exchanges: ExchangeTable;
  services: ServiceTable;
  vxc_ends: VxcEndTable;
  orders: OrderTable;
  approvals: ApprovalTable;
  configurations: ConfigurationTable;
  idempotency_keys: IdempotencyKeyTable;
  provisioning_jobs: ProvisioningJobTable;
  activity: ActivityTable;
  api_keys: ApiKeyTable;
  rate_limits: RateLimitTable;
}

/** The database or a transaction in it: Kysely's transactions are Kysely instances too. */
export type Database = Kysely<Tables>;
