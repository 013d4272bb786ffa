import type { Role } from '../contract/index.ts';

const ROLE_NAMES: Record<Role, string> = {
  COMPANY_ADMIN: 'Company Admin',
  TECHNICAL_ADMIN: 'Technical Admin',
  TECHNICAL_CONTACT: 'Technical Contact',
  FINANCE: 'Finance',
  FINANCIAL_CONTACT: 'Financial Contact',
  READ_ONLY: 'Read Only',
};

/** The roles that may change services. */
export const SERVICE_ROLES = ['COMPANY_ADMIN', 'TECHNICAL_ADMIN'] as const satisfies Role[];

/** The roles that may register cards, pay and set up billing. */
export const BILLING_ROLES = ['COMPANY_ADMIN', 'FINANCE'] as const satisfies Role[];

/** A role in words, as the portal shows it. */
export const roleName = (role: Role): string => ROLE_NAMES[role];

/** Roles in words: `Company Admin or Technical Admin`. */
export const roleNames = (roles: readonly Role[]): string =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(roles.map(roleName));
