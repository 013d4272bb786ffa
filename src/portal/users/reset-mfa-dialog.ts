import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  MAT_DIALOG_DATA,
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogRef,
  MatDialogTitle,
} from '@angular/material/dialog';

import type { User } from '../../portal-api/contract/index.ts';
import { ProblemNotice } from '../problem/problem-notice';
import { readProblem } from '../problem/read-problem';
import type { RequestProblem } from '../problem/request-problem';
import { Messages } from '../shell/messages';
import { UsersApi } from './users-api';

/** Asks before a user who has lost their authenticator app is let in without it. */
@Component({
  selector: 'portal-reset-mfa-dialog',
  imports: [MatButton, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle, ProblemNotice],
  template: `
    <h2 mat-dialog-title>Reset multi-factor authentication of {{ name }}?</h2>
    <mat-dialog-content>
      @if (problem(); as problem) {
        <portal-problem-notice [problem]="problem" />
      }
      <p>
        Their authenticator app and recovery codes stop working: the password alone signs them in until they
        set it up again. Be sure that it is they who ask.
      </p>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button type="button" matButton mat-dialog-close>Cancel</button>
      <button
        type="button"
        matButton="filled"
        class="danger"
        [disabled]="sending()"
        [disabledInteractive]="true"
        (click)="reset()"
      >
        Reset
      </button>
    </mat-dialog-actions>
  `,
  styleUrl: './user-dialog.scss',
})
export class ResetMfaDialog {
  readonly #api = inject(UsersApi);
  readonly #messages = inject(Messages);
  readonly #dialog = inject<MatDialogRef<ResetMfaDialog>>(MatDialogRef);

  protected readonly user = inject<User>(MAT_DIALOG_DATA);
  protected readonly name = `${this.user.firstName} ${this.user.lastName}`;
  protected readonly sending = signal(false);
  protected readonly problem = signal<RequestProblem | undefined>(undefined);

  protected reset(): void {
    this.sending.set(true);
    this.problem.set(undefined);
    this.#api.resetMfa(this.user.id).subscribe({
      next: () => {
        this.#dialog.close();
        this.#messages.show(`Multi-factor authentication of ${this.name} has been reset`);
      },
      error: (error: unknown) => {
        this.sending.set(false);
        this.problem.set(readProblem(error));
      },
    });
  }
}
