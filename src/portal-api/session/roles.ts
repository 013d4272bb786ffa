import type { Role } from '../contract/index.ts';
import { ROLE_NAMES } from '../contract/role-names.ts';
import type { Access } from '../http/route-config.ts';

/** Access for the roles that manage the company. `to` completes the sentence “Only a Company Admin can …”. */
export const companyAdmins = (to: string): Access => ({ roles: ['COMPANY_ADMIN'], to });

/** Access for the roles that change services. */
export const technicalRoles = (to: string): Access => ({ roles: ['COMPANY_ADMIN', 'TECHNICAL_ADMIN'], to });

/** Access for the roles that register cards, pay and set up billing. */
export const billingRoles = (to: string): Access => ({ roles: ['COMPANY_ADMIN', 'FINANCE'], to });

/** Display name of a role. */
export const roleName = (role: Role): string => ROLE_NAMES[role];

/** Names of roles in a sentence: `Company Admin or Technical Admin`. */
export const roleNames = (roles: readonly Role[]): string =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(roles.map(roleName));
