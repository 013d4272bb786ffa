import type { Role } from '../../portal-api/contract/index.ts';

/** Roles that may register cards, pay and set up billing markets. */
export const BILLING_ROLES: readonly Role[] = ['COMPANY_ADMIN', 'FINANCE'];
