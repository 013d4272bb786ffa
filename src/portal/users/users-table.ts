import { Component, input, output } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';

import type { User, UserState } from '../../portal-api/contract/index.ts';
import { ListTable } from '../page/list-table';
import { roleName } from '../session/role-name';

const LOOKS: Record<UserState, { label: string; icon: string }> = {
  ACTIVE: { label: 'Active', icon: 'check_circle' },
  INVITED: { label: 'Invited', icon: 'schedule' },
  DEACTIVATED: { label: 'Deactivated', icon: 'block' },
};

/** An action that a Company Admin chose for a user. */
export interface UserAction {
  readonly kind: 'change-role' | 'deactivate' | 'invite-again' | 'reset-mfa';
  readonly user: User;
}

/** Users as a table, or as a single column of entries on a narrow screen. */
@Component({
  selector: 'portal-users-table',
  imports: [ListTable, MatIcon, MatIconButton, MatMenu, MatMenuItem, MatMenuTrigger],
  templateUrl: './users-table.html',
  styleUrl: './users-table.scss',
})
export class UsersTable {
  readonly users = input.required<readonly User[]>();
  readonly chosen = output<UserAction>();

  protected readonly looks = LOOKS;
  protected readonly roleName = roleName;
  protected readonly columns = ['Name', 'Role', 'State', 'Actions'];
}
