import type { Generated, JSONColumnType, Kysely } from 'kysely';

import type {
  Location,
  Order,
  OrderDesign,
  OrderState,
  Role,
  Service,
  StateChange,
} from '../contract/index.ts';

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
  password_hash: string;
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
  outcome: 'NO_CROSS_CONNECT' | 'ANSWER_LOST' | null;
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
  /** Whether companies may connect to this Port; null when only its own company may. */
  partner_access: 'OPEN' | 'APPROVAL' | null;
  cost_centre: string;
  created_at: Date;
  contract_ends_at: Date | null;
  history: JSONColumnType<StateChange[]>;
}

export interface VxcEndTable {
  service_uid: string;
  side: 'A' | 'B';
  port_uid: string;
  vlan: number;
  /** Whether the VLAN is taken on the Port: it is given back when the VXC ends. */
  held: boolean;
}

export interface OrderTable {
  id: string;
  company_id: string;
  state: OrderState;
  design: JSONColumnType<OrderDesign>;
  service_uid: string | null;
  detail: string | null;
  created_at: Date;
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

export interface RateLimitTable {
  key: string;
  hits: number;
  window_ends_at: Date;
}

export interface Tables {
  companies: CompanyTable;
  users: UserTable;
  sessions: SessionTable;
  locations: LocationTable;
  services: ServiceTable;
  vxc_ends: VxcEndTable;
  orders: OrderTable;
  idempotency_keys: IdempotencyKeyTable;
  provisioning_jobs: ProvisioningJobTable;
  activity: ActivityTable;
  rate_limits: RateLimitTable;
}

/** The database or a transaction in it: Kysely's transactions are Kysely instances too. */
export type Database = Kysely<Tables>;
