import { Component, computed, inject, input } from '@angular/core';

import type { Role } from '../../portal-api/contract/index.ts';
import { Notice } from '../problem/notice';
import { Auth } from './auth';
import { SERVICE_ROLES } from './permissions';
import { roleName } from './role-name';

/** Tells users whose role cannot change a page why it has no buttons, and who can help. */
@Component({
  selector: 'portal-role-note',
  imports: [Notice],
  template: `
    @if (role(); as role) {
      <portal-notice [heading]="'Your role is ' + role"><ng-content /></portal-notice>
    }
  `,
  // Takes no space when there is no note.
  styles: ':host(:empty) { display: none; }',
})
export class RoleNote {
  readonly #session = inject(Auth).session;

  /** The roles that need no such note. */
  readonly roles = input<readonly Role[]>(SERVICE_ROLES);

  protected readonly role = computed(() => {
    const role = this.#session()?.user.role;
    return role && !this.roles().includes(role) ? roleName(role) : undefined;
  });
}
