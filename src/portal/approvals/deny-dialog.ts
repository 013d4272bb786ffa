import { Component, inject, signal } from '@angular/core';
import { form, FormField, maxLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import {
  MAT_DIALOG_DATA,
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogRef,
  MatDialogTitle,
} from '@angular/material/dialog';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { firstValueFrom } from 'rxjs';

import type { Approval, Denial } from '../../portal-api/contract/index.ts';
import { FormSubmission } from '../problem/form-submission';
import { ProblemNotice } from '../problem/problem-notice';
import { approvalName } from './approval-name';
import { ApprovalsApi } from './approvals-api';

/** Asks why a request is denied, and denies it; closes with the request as it is then. */
@Component({
  selector: 'portal-deny-dialog',
  imports: [
    FormField,
    MatButton,
    MatDialogActions,
    MatDialogClose,
    MatDialogContent,
    MatDialogTitle,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    ProblemNotice,
  ],
  templateUrl: './deny-dialog.html',
})
export class DenyDialog {
  readonly #api = inject(ApprovalsApi);
  readonly #dialog = inject<MatDialogRef<DenyDialog, Approval>>(MatDialogRef);

  protected readonly approval = inject<Approval>(MAT_DIALOG_DATA);
  protected readonly name = approvalName(this.approval);
  protected readonly form = form(signal<Denial>({ comment: '' }), (path) => {
    required(path.comment, { message: 'Say why, for the company that asked.' });
    maxLength(path.comment, 500, { message: 'A comment has at most 500 characters.' });
  });
  protected readonly submission = new FormSubmission(this.form, () => this.#send());

  async #send(): Promise<void> {
    const comment = this.form.comment().value();
    this.#dialog.close(await firstValueFrom(this.#api.deny(this.approval, comment)));
  }
}
