import type { ComponentType } from '@angular/cdk/overlay';
import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';

import type { User } from '../../portal-api/contract/index.ts';
import { ConfirmDialog, type Confirmation } from '../dialog/confirm-dialog';
import { dialogOpener } from '../dialog/dialog-opener';
import { LoadedList } from '../loading/loaded-list';
import { NotLoaded } from '../loading/not-loaded';
import { Page } from '../page/page';
import { Notice } from '../problem/notice';
import { Auth } from '../session/auth';
import { ChangeRoleDialog } from './change-role-dialog';
import { InviteAgainDialog } from './invite-again-dialog';
import { InviteDialog } from './invite-dialog';
import { userName } from './user-name';
import { UsersApi } from './users-api';
import { UsersTable, type UserAction } from './users-table';

/** Confirmation before a user is deactivated. */
const deactivation = (user: User, api: UsersApi): Confirmation => ({
  title: `Deactivate ${userName(user)}?`,
  consequences: `Every session of ${user.email} ends now. What they did stays on record.`,
  keep: 'Keep user',
  confirm: 'Deactivate user',
  send: () => api.deactivate(user),
  done: `${userName(user)} has been deactivated`,
});

/** Confirmation before the multi-factor authentication of a user who has lost their authenticator app is reset. */
const mfaReset = (user: User, api: UsersApi): Confirmation => ({
  title: `Reset multi-factor authentication of ${userName(user)}?`,
  consequences:
    'Their authenticator app and recovery codes stop working: the password alone signs them in until they set it ' +
    'up again. Make sure that the request really comes from them.',
  keep: 'Cancel',
  confirm: 'Reset',
  send: () => api.resetMfa(user),
  done: `Multi-factor authentication of ${userName(user)} has been reset`,
});

const CONFIRMATIONS = { deactivate: deactivation, 'reset-mfa': mfaReset } as const;

/** The users of the company, for its Company Admins. */
@Component({
  selector: 'portal-users-page',
  imports: [MatButton, MatIcon, NotLoaded, Notice, Page, UsersTable],
  templateUrl: './users-page.html',
})
export class UsersPage {
  readonly #api = inject(UsersApi);
  readonly #openDialog = dialogOpener();

  protected readonly isAdmin = inject(Auth).isCompanyAdmin;
  protected readonly users = new LoadedList<User>(() => (this.isAdmin() ? '/api/users' : undefined));
  protected readonly inviteDialog = InviteDialog;

  protected act({ kind, user }: UserAction): void {
    const opener = `#actions-${user.id}`;
    if (kind === 'change-role') this.open(ChangeRoleDialog, user, opener);
    else if (kind === 'invite-again') this.open(InviteAgainDialog, user, opener);
    else this.open(ConfirmDialog, CONFIRMATIONS[kind](user, this.#api), opener);
  }

  /** Opens a dialog and reloads the list afterwards, whatever its result. */
  protected open(dialog: ComponentType<unknown>, data?: User | Confirmation, opener?: string): void {
    this.#openDialog(dialog, data, opener).subscribe(() => this.users.reload());
  }
}
