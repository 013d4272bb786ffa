import type { ComponentType } from '@angular/cdk/overlay';
import { httpResource } from '@angular/common/http';
import { Component, computed, DestroyRef, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatDialog, MatDialogConfig } from '@angular/material/dialog';
import { MatIcon } from '@angular/material/icon';
import { MatProgressBar } from '@angular/material/progress-bar';

import type { User } from '../../portal-api/contract/index.ts';
import { latestValue } from '../loading/latest-value';
import { Notice } from '../problem/notice';
import { ProblemNotice } from '../problem/problem-notice';
import { readProblem } from '../problem/read-problem';
import { Auth } from '../session/auth';
import { ConfirmDialog, type Confirmation } from '../shell/confirm-dialog';
import { PageHeading } from '../shell/page-heading';
import { ChangeRoleDialog } from './change-role-dialog';
import { InviteAgainDialog } from './invite-again-dialog';
import { InviteDialog } from './invite-dialog';
import { deactivation, mfaReset } from './user-confirmations';
import { UsersApi } from './users-api';
import { UsersTable, type UserAction } from './users-table';

const DIALOGS = { 'change-role': ChangeRoleDialog, 'invite-again': InviteAgainDialog } as const;
const CONFIRMATIONS = { deactivate: deactivation, 'reset-mfa': mfaReset } as const;

/** The people of the company, for its Company Admin. */
@Component({
  selector: 'portal-users-page',
  imports: [MatButton, MatIcon, MatProgressBar, Notice, PageHeading, ProblemNotice, UsersTable],
  templateUrl: './users-page.html',
})
export class UsersPage {
  readonly #api = inject(UsersApi);
  readonly #dialog = inject(MatDialog);
  readonly #destroyRef = inject(DestroyRef);
  readonly #session = inject(Auth).session;

  protected readonly isAdmin = computed(() => this.#session()?.user.role === 'COMPANY_ADMIN');
  readonly #resource = httpResource<readonly User[]>(() => (this.isAdmin() ? '/api/users' : undefined));

  protected readonly users = latestValue(this.#resource);
  protected readonly problem = computed(() => {
    const error = this.#resource.error();
    return error && readProblem(error);
  });

  protected load(): void {
    this.#resource.reload();
  }

  protected invite(): void {
    const config = Object.assign(new MatDialogConfig(), { width: '520px' });
    this.#loadAfter(this.#dialog.open(InviteDialog, config));
  }

  protected act({ kind, user }: UserAction): void {
    if (kind === 'deactivate' || kind === 'reset-mfa') {
      this.#open(ConfirmDialog, CONFIRMATIONS[kind](user, this.#api));
    } else {
      this.#open(DIALOGS[kind], user);
    }
  }

  #open(dialog: ComponentType<unknown>, data: User | Confirmation): void {
    const config = Object.assign(new MatDialogConfig(), { data, width: '480px' });
    this.#loadAfter(this.#dialog.open(dialog, config));
  }

  /** Whatever came of it, the list is then as the server has it. */
  #loadAfter(dialog: ReturnType<MatDialog['open']>): void {
    dialog
      .afterClosed()
      .pipe(takeUntilDestroyed(this.#destroyRef))
      .subscribe(() => this.load());
  }
}
