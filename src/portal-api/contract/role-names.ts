import type { Role } from './sign-in.ts';

/** Display names of the roles, most powerful first. */
export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  COMPANY_ADMIN: 'Company Admin',
  TECHNICAL_ADMIN: 'Technical Admin',
  TECHNICAL_CONTACT: 'Technical Contact',
  FINANCE: 'Finance',
  FINANCIAL_CONTACT: 'Financial Contact',
  READ_ONLY: 'Read Only',
};
