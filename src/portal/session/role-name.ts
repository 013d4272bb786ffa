import type { Role } from '../../portal-api/contract/index.ts';

const NAMES: Record<Role, string> = {
  COMPANY_ADMIN: 'Company Admin',
  TECHNICAL_ADMIN: 'Technical Admin',
  TECHNICAL_CONTACT: 'Technical Contact',
  FINANCE: 'Finance',
  FINANCIAL_CONTACT: 'Financial Contact',
  READ_ONLY: 'Read Only',
};

/** All roles, those that may do most first. */
export const ROLES = Object.keys(NAMES) as readonly Role[];

/** A role as people call it. */
export function roleName(role: Role): string {
  return NAMES[role];
}
