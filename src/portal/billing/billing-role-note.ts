import { Component } from '@angular/core';

import { BILLING_ROLES } from '../session/permissions';
import { RoleNote } from '../session/role-note';

/** Tells users whose role does not include billing that they can only view it. */
@Component({
  selector: 'portal-billing-role-note',
  imports: [RoleNote],
  template: `
    <portal-role-note [roles]="roles">
      It can view billing but not change anything. Ask a Company Admin or a Finance user in your company.
    </portal-role-note>
  `,
  // Takes no space when there is no note.
  styles: ':host { display: contents }',
})
export class BillingRoleNote {
  protected readonly roles = BILLING_ROLES;
}
