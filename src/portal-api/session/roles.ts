import type { Role } from '../contract/index.ts';
import { ROLE_NAMES } from '../contract/role-names.ts';
import type { Access } from '../http/route-config.ts';

/** Access for the roles that manage the company. `to` completes `whoMay()`. */
export const companyAdmins = (to: string): Access => ({ roles: ['COMPANY_ADMIN'], to });

/** Access for the roles that change services. */
export const technicalRoles = (to: string): Access => ({ roles: ['COMPANY_ADMIN', 'TECHNICAL_ADMIN'], to });

/** Access for the roles that register cards, pay and set up billing. */
export const billingRoles = (to: string): Access => ({ roles: ['COMPANY_ADMIN', 'FINANCE'], to });

/** Display name of a role. */
export const roleName = (role: Role): string => ROLE_NAMES[role];

/** Says who may do something: `Only a Company Admin or a Finance user can pay invoices.` */
export function whoMay({ roles, to }: Exclude<Access, string>): string {
  const people = roles.map(roleName).map((name) => (PERSON.test(name) ? `a ${name}` : `a ${name} user`));
  return `Only ${new Intl.ListFormat('en', { type: 'disjunction' }).format(people)} can ${to}.`;
}

const PERSON = /(Admin|Contact)$/;
