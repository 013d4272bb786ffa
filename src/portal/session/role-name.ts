import type { Role } from '../../portal-api/contract/index.ts';
import { ROLE_NAMES } from '../../portal-api/contract/role-names.ts';
import type { Choice } from '../form/select-field';

/** Display name of a role. */
export function roleName(role: Role): string {
  return ROLE_NAMES[role];
}

/** All roles, those with the most permissions first. */
export const ROLE_CHOICES: readonly Choice<Role>[] = (Object.keys(ROLE_NAMES) as Role[]).map((value) => ({
  value,
  label: ROLE_NAMES[value],
}));
