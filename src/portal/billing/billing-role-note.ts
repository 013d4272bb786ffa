import { Component } from '@angular/core';

import { BILLING_ROLES } from '../session/permissions';
import { RoleNote } from '../session/role-note';

/** Tells those whose role is not about money that they may only look. */
@Component({
  selector: 'portal-billing-role-note',
  imports: [RoleNote],
  template: `
    <portal-role-note [roles]="roles">
      It may look at billing but change nothing. Ask a Company Admin or Finance of your company.
    </portal-role-note>
  `,
  // Nothing to say takes no room.
  styles: ':host { display: contents }',
})
export class BillingRoleNote {
  protected readonly roles = BILLING_ROLES;
}
