import { computed, inject, Service } from '@angular/core';

import type { Role } from '../../portal-api/contract/index.ts';
import { Auth } from './auth';

/** Roles that may change services, decide on requests and manage service keys. */
export const SERVICE_ROLES: readonly Role[] = ['COMPANY_ADMIN', 'TECHNICAL_ADMIN'];

/** Roles that may register cards, pay and set up billing markets. */
export const BILLING_ROLES: readonly Role[] = ['COMPANY_ADMIN', 'FINANCE'];

/** The permissions of the user's role. The API enforces them; the portal only offers what they allow. */
@Service()
export class Permissions {
  readonly #session = inject(Auth).session;

  readonly changeServices = computed(() => this.#isOneOf(SERVICE_ROLES));
  readonly changeBilling = computed(() => this.#isOneOf(BILLING_ROLES));

  #isOneOf(roles: readonly Role[]): boolean {
    const role = this.#session()?.user.role;
    return role !== undefined && roles.includes(role);
  }
}
