import { Component, inject, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { firstValueFrom, type Observable } from 'rxjs';

import { FormSubmission } from '../problem/form-submission';
import { Messages } from '../shell/messages';
import { FormDialog } from './form-dialog';

/** An action that cannot be undone: its wording, and the request that does it. */
export interface Confirmation {
  readonly title: string;
  readonly consequences: string;
  /** Label of the button that cancels. */
  readonly keep: string;
  /** Label of the button that confirms. */
  readonly confirm: string;
  readonly send: () => Observable<unknown>;
  /** Message after success. */
  readonly done: string;
}

/** Asks for confirmation of an action that cannot be undone; stays open if the action fails. */
@Component({
  selector: 'portal-confirm-dialog',
  imports: [FormDialog],
  template: `
    <portal-form-dialog
      danger
      [heading]="task.title"
      [keep]="task.keep"
      [action]="task.confirm"
      [submission]="submission"
    >
      <p>{{ task.consequences }}</p>
    </portal-form-dialog>
  `,
})
export class ConfirmDialog {
  readonly #messages = inject(Messages);
  readonly #dialog = inject<MatDialogRef<ConfirmDialog>>(MatDialogRef);

  protected readonly task = inject<Confirmation>(MAT_DIALOG_DATA);
  /** The form has no fields. */
  protected readonly submission = new FormSubmission(form(signal({})), () => this.#send());

  async #send(): Promise<void> {
    await firstValueFrom(this.task.send());
    this.#dialog.close();
    this.#messages.show(this.task.done);
  }
}
