import { Component, inject, signal } from '@angular/core';
import { form, maxLength, required } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';

import type { Approval, Denial } from '../../portal-api/contract/index.ts';
import { FormDialog } from '../dialog/form-dialog';
import { FORM_PARTS } from '../form/form-parts';
import { FormSubmission } from '../problem/form-submission';
import { approvalName } from './approval-name';
import { ApprovalsApi } from './approvals-api';

/** Asks for a reason and denies the request; closes with the denied request. */
@Component({
  selector: 'portal-deny-dialog',
  imports: [FORM_PARTS, FormDialog],
  template: `
    <portal-form-dialog
      heading="Deny this request?"
      keep="Decide later"
      action="Deny request"
      [submission]="submission"
    >
      <p>{{ name }} will be denied. {{ approval.companyName }} will see your comment.</p>
      <portal-text-field label="Comment" [field]="form.comment" [rows]="3" />
    </portal-form-dialog>
  `,
})
export class DenyDialog {
  readonly #api = inject(ApprovalsApi);
  readonly #dialog = inject<MatDialogRef<DenyDialog, Approval>>(MatDialogRef);

  protected readonly approval = inject<Approval>(MAT_DIALOG_DATA);
  protected readonly name = approvalName(this.approval);
  protected readonly form = form(signal<Denial>({ comment: '' }), (path) => {
    required(path.comment, { message: 'Enter a reason for the company that made the request.' });
    maxLength(path.comment, 500, { message: 'A comment has at most 500 characters.' });
  });
  protected readonly submission = new FormSubmission(this.form, () => this.#send());

  async #send(): Promise<void> {
    const comment = this.form.comment().value();
    this.#dialog.close(await firstValueFrom(this.#api.deny(this.approval, comment)));
  }
}
