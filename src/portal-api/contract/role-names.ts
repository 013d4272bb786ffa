import type { Role } from './sign-in.ts';

/** Roles as people call them, those that may do most first. */
export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  COMPANY_ADMIN: 'Company Admin',
  TECHNICAL_ADMIN: 'Technical Admin',
  TECHNICAL_CONTACT: 'Technical Contact',
  FINANCE: 'Finance',
  FINANCIAL_CONTACT: 'Financial Contact',
  READ_ONLY: 'Read Only',
};
