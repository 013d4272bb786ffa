import type { Role } from '../../portal-api/contract/index.ts';
import type { Choice } from '../form/select-field';

const NAMES: Record<Role, string> = {
  COMPANY_ADMIN: 'Company Admin',
  TECHNICAL_ADMIN: 'Technical Admin',
  TECHNICAL_CONTACT: 'Technical Contact',
  FINANCE: 'Finance',
  FINANCIAL_CONTACT: 'Financial Contact',
  READ_ONLY: 'Read Only',
};

/** A role as people call it. */
export function roleName(role: Role): string {
  return NAMES[role];
}

/** All roles, those that may do most first. */
export const ROLE_CHOICES: readonly Choice<Role>[] = (Object.keys(NAMES) as Role[]).map((value) => ({
  value,
  label: NAMES[value],
}));
