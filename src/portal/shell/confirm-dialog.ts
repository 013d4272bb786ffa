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
import type { Observable } from 'rxjs';

import { ProblemNotice } from '../problem/problem-notice';
import { readProblem } from '../problem/read-problem';
import type { RequestProblem } from '../problem/request-problem';
import { Messages } from './messages';

/** What cannot be taken back, in words, and how it is done. */
export interface Confirmation {
  readonly title: string;
  readonly consequences: string;
  /** The button that leaves everything as it is. */
  readonly keep: string;
  /** The button that does it. */
  readonly confirm: string;
  readonly send: () => Observable<unknown>;
  /** What the user is told when it is done. */
  readonly done: string;
}

/** Asks before something is done that cannot be taken back, and stays open when it does not work. */
@Component({
  selector: 'portal-confirm-dialog',
  imports: [MatButton, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle, ProblemNotice],
  template: `
    <h2 mat-dialog-title>{{ task.title }}</h2>
    <mat-dialog-content>
      @if (problem(); as problem) {
        <portal-problem-notice [problem]="problem" />
      }
      <p>{{ task.consequences }}</p>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button type="button" matButton mat-dialog-close>{{ task.keep }}</button>
      <button
        type="button"
        matButton="filled"
        class="danger"
        [disabled]="sending()"
        [disabledInteractive]="true"
        (click)="confirm()"
      >
        {{ task.confirm }}
      </button>
    </mat-dialog-actions>
  `,
  styles: `
    portal-problem-notice {
      display: block;
      margin-bottom: 16px;
    }

    p {
      margin: 0 0 8px;
    }

    .danger {
      --mat-button-filled-container-color: var(--mat-sys-error);
      --mat-button-filled-label-text-color: var(--mat-sys-on-error);
    }
  `,
})
export class ConfirmDialog {
  readonly #messages = inject(Messages);
  readonly #dialog = inject<MatDialogRef<ConfirmDialog>>(MatDialogRef);

  protected readonly task = inject<Confirmation>(MAT_DIALOG_DATA);
  protected readonly sending = signal(false);
  protected readonly problem = signal<RequestProblem | undefined>(undefined);

  protected confirm(): void {
    this.sending.set(true);
    this.problem.set(undefined);
    this.task.send().subscribe({
      next: () => {
        this.#dialog.close();
        this.#messages.show(this.task.done);
      },
      error: (error: unknown) => {
        this.sending.set(false);
        this.problem.set(readProblem(error));
      },
    });
  }
}
