import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  MAT_DIALOG_DATA,
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogTitle,
} from '@angular/material/dialog';

import type { InvitedUser, User } from '../../portal-api/contract/index.ts';
import { ProblemNotice } from '../problem/problem-notice';
import { readProblem } from '../problem/read-problem';
import type { RequestProblem } from '../problem/request-problem';
import { InvitationLink } from './invitation-link';
import { UsersApi } from './users-api';

/** Makes a new invitation for somebody who has not come yet, or whose account was deactivated. */
@Component({
  selector: 'portal-invite-again-dialog',
  imports: [
    InvitationLink,
    MatButton,
    MatDialogActions,
    MatDialogClose,
    MatDialogContent,
    MatDialogTitle,
    ProblemNotice,
  ],
  templateUrl: './invite-again-dialog.html',
  styleUrl: './user-dialog.scss',
})
export class InviteAgainDialog {
  readonly #api = inject(UsersApi);

  protected readonly user = inject<User>(MAT_DIALOG_DATA);
  protected readonly invited = signal<InvitedUser | undefined>(undefined);
  protected readonly sending = signal(false);
  protected readonly problem = signal<RequestProblem | undefined>(undefined);

  protected invite(): void {
    this.sending.set(true);
    this.problem.set(undefined);
    this.#api.inviteAgain(this.user.id).subscribe({
      next: (invited) => this.invited.set(invited),
      error: (error: unknown) => {
        this.sending.set(false);
        this.problem.set(readProblem(error));
      },
    });
  }
}
