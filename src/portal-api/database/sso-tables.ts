import type { JSONColumnType } from 'kysely';
import type { AdapterPayload } from 'oidc-provider';

/** Companies whose people an identity provider vouches for, by the domain of their e-mail addresses. */
export interface SsoDomainTable {
  domain: string;
  company_id: string;
}

/** What the demo’s own identity provider remembers for some minutes. */
export interface DemoProviderRecordTable {
  model: string;
  id: string;
  payload: JSONColumnType<AdapterPayload>;
  expires_at: Date;
}

/** Accounts at identity providers, and whose they are here. */
export interface SsoIdentityTable {
  issuer: string;
  subject: string;
  user_id: string;
}
