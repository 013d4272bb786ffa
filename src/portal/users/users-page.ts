import type { ComponentType } from '@angular/cdk/overlay';
import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';

import type { User } from '../../portal-api/contract/index.ts';
import { ConfirmDialog, type Confirmation } from '../dialog/confirm-dialog';
import { dialogOpener } from '../dialog/dialog-opener';
import { Loaded } from '../loading/loaded';
import { NotLoaded } from '../loading/not-loaded';
import { Page } from '../page/page';
import { Notice } from '../problem/notice';
import { Auth } from '../session/auth';
import { ChangeRoleDialog } from './change-role-dialog';
import { InviteAgainDialog } from './invite-again-dialog';
import { InviteDialog } from './invite-dialog';
import { deactivation, mfaReset } from './user-confirmations';
import { UsersApi } from './users-api';
import { UsersTable, type UserAction } from './users-table';

const CONFIRMATIONS = { deactivate: deactivation, 'reset-mfa': mfaReset } as const;

/** The people of the company, for its Company Admin. */
@Component({
  selector: 'portal-users-page',
  imports: [MatButton, MatIcon, NotLoaded, Notice, Page, UsersTable],
  templateUrl: './users-page.html',
})
export class UsersPage {
  readonly #api = inject(UsersApi);
  readonly #openDialog = dialogOpener();

  protected readonly isAdmin = inject(Auth).isCompanyAdmin;
  protected readonly users = new Loaded<readonly User[]>(() => (this.isAdmin() ? '/api/users' : undefined));
  protected readonly inviteDialog = InviteDialog;

  protected act({ kind, user }: UserAction): void {
    if (kind === 'change-role') this.open(ChangeRoleDialog, user);
    else if (kind === 'invite-again') this.open(InviteAgainDialog, user);
    else this.open(ConfirmDialog, CONFIRMATIONS[kind](user, this.#api));
  }

  /** Whatever came of it, the list is then as the server has it. */
  protected open(dialog: ComponentType<unknown>, data?: User | Confirmation): void {
    this.#openDialog(dialog, data).subscribe(() => this.users.reload());
  }
}
