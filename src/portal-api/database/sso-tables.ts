/** Companies whose people an identity provider vouches for, by the domain of their e-mail addresses. */
export interface SsoDomainTable {
  domain: string;
  company_id: string;
}

/** Accounts at identity providers, and whose they are here. */
export interface SsoIdentityTable {
  issuer: string;
  subject: string;
  user_id: string;
}
