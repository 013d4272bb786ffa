import type { Role } from '../../portal-api/contract/index.ts';
import { ROLE_NAMES } from '../../portal-api/contract/role-names.ts';
import type { Choice } from '../form/select-field';

/** A role as people call it. */
export function roleName(role: Role): string {
  return ROLE_NAMES[role];
}

/** All roles, those that may do most first. */
export const ROLE_CHOICES: readonly Choice<Role>[] = (Object.keys(ROLE_NAMES) as Role[]).map((value) => ({
  value,
  label: ROLE_NAMES[value],
}));
