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

import type { ApiKey } from '../../portal-api/contract/index.ts';
import { ProblemNotice } from '../problem/problem-notice';
import { readProblem } from '../problem/read-problem';
import type { RequestProblem } from '../problem/request-problem';
import { Messages } from '../shell/messages';
import { ApiKeysApi } from './api-keys-api';

/** Asks before an integration is let in no more. */
@Component({
  selector: 'portal-revoke-api-key-dialog',
  imports: [MatButton, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle, ProblemNotice],
  template: `
    <h2 mat-dialog-title>Revoke {{ key.name }}?</h2>
    <mat-dialog-content>
      @if (problem(); as problem) {
        <portal-problem-notice [problem]="problem" />
      }
      <p>
        Whatever uses the key is refused from now on. This cannot be taken back; what was done with it stays
        on record.
      </p>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button type="button" matButton mat-dialog-close>Keep key</button>
      <button
        type="button"
        matButton="filled"
        class="danger"
        [disabled]="sending()"
        [disabledInteractive]="true"
        (click)="revoke()"
      >
        Revoke key
      </button>
    </mat-dialog-actions>
  `,
  styleUrl: './api-key-dialog.scss',
})
export class RevokeApiKeyDialog {
  readonly #api = inject(ApiKeysApi);
  readonly #messages = inject(Messages);
  readonly #dialog = inject<MatDialogRef<RevokeApiKeyDialog>>(MatDialogRef);

  protected readonly key = inject<ApiKey>(MAT_DIALOG_DATA);
  protected readonly sending = signal(false);
  protected readonly problem = signal<RequestProblem | undefined>(undefined);

  protected revoke(): void {
    this.sending.set(true);
    this.problem.set(undefined);
    this.#api.revoke(this.key.id).subscribe({
      next: () => {
        this.#dialog.close();
        this.#messages.show(`${this.key.name} has been revoked`);
      },
      error: (error: unknown) => {
        this.sending.set(false);
        this.problem.set(readProblem(error));
      },
    });
  }
}
