import { Component } from '@angular/core';

import type { Role } from '../../portal-api/contract/index.ts';
import { RoleNote } from '../session/role-note';

/** Tells users who are not Company Admins that only a Company Admin can save. */
@Component({
  selector: 'portal-admin-note',
  imports: [RoleNote],
  template: ` <portal-role-note [roles]="roles">Only a Company Admin can change this.</portal-role-note> `,
  // Takes no space when there is no note.
  styles: ':host { display: contents }',
})
export class AdminNote {
  protected readonly roles: readonly Role[] = ['COMPANY_ADMIN'];
}
