import { Component, computed, inject } from '@angular/core';

import { Notice } from '../problem/notice';
import { Auth } from '../session/auth';
import { roleName } from '../session/role-name';

/** Tells everybody else that only a Company Admin can save. The API decides; the portal only says it early. */
@Component({
  selector: 'portal-admin-note',
  imports: [Notice],
  template: `
    @if (role(); as role) {
      <portal-notice [heading]="'Your role is ' + role">
        Only a Company Admin can change this.
      </portal-notice>
    }
  `,
  // Nothing to say takes no room.
  styles: ':host(:empty) { display: none; }',
})
export class AdminNote {
  readonly #session = inject(Auth).session;

  protected readonly role = computed(() => {
    const role = this.#session()?.user.role;
    return role && role !== 'COMPANY_ADMIN' ? roleName(role) : undefined;
  });
}
