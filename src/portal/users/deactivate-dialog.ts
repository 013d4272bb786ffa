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

/** Asks before a user is let in no more. */
@Component({
  selector: 'portal-deactivate-dialog',
  imports: [MatButton, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle, ProblemNotice],
  template: `
    <h2 mat-dialog-title>Deactivate {{ name }}?</h2>
    <mat-dialog-content>
      @if (problem(); as problem) {
        <portal-problem-notice [problem]="problem" />
      }
      <p>Every session of {{ user.email }} ends now. What they did stays on record.</p>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button type="button" matButton mat-dialog-close>Keep user</button>
      <button
        type="button"
        matButton="filled"
        class="danger"
        [disabled]="sending()"
        [disabledInteractive]="true"
        (click)="deactivate()"
      >
        Deactivate user
      </button>
    </mat-dialog-actions>
  `,
  styleUrl: './user-dialog.scss',
})
export class DeactivateDialog {
  readonly #api = inject(UsersApi);
  readonly #messages = inject(Messages);
  readonly #dialog = inject<MatDialogRef<DeactivateDialog>>(MatDialogRef);

  protected readonly user = inject<User>(MAT_DIALOG_DATA);
  protected readonly name = `${this.user.firstName} ${this.user.lastName}`;
  protected readonly sending = signal(false);
  protected readonly problem = signal<RequestProblem | undefined>(undefined);

  protected deactivate(): void {
    this.sending.set(true);
    this.problem.set(undefined);
    this.#api.deactivate(this.user.id).subscribe({
      next: () => {
        this.#dialog.close();
        this.#messages.show(`${this.name} has been deactivated`);
      },
      error: (error: unknown) => {
        this.sending.set(false);
        this.problem.set(readProblem(error));
      },
    });
  }
}
