import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, maxLength, required, type ValidationError } from '@angular/forms/signals';
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
import { fieldErrors, unplacedProblems } from '../problem/field-errors';
import { ProblemNotice } from '../problem/problem-notice';
import { readProblem } from '../problem/read-problem';
import { submitForm } from '../problem/submit-form';
import type { RequestProblem } from '../problem/request-problem';
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
  protected readonly problem = signal<RequestProblem | undefined>(undefined);
  protected readonly unplaced = computed(() => unplacedProblems(this.form, this.problem()?.errors ?? []));

  protected async deny(event: Event): Promise<void> {
    event.preventDefault();
    await submitForm(this.form, () => this.#send());
  }

  async #send(): Promise<ValidationError.WithOptionalFieldTree[] | undefined> {
    this.problem.set(undefined);
    try {
      const comment = this.form.comment().value();
      this.#dialog.close(await firstValueFrom(this.#api.deny(this.approval, comment)));
      return undefined;
    } catch (error) {
      const problem = readProblem(error);
      this.problem.set(problem);
      return fieldErrors(this.form, problem.errors);
    }
  }
}
