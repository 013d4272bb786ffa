import { Component, inject, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { firstValueFrom, type Observable } from 'rxjs';

import { FormSubmission } from '../problem/form-submission';
import { Messages } from '../shell/messages';
import { FormDialog } from './form-dialog';

/** Something that cannot be taken back, in words, and the way to do it. */
export interface Confirmation {
  readonly title: string;
  readonly consequences: string;
  /** The button that leaves everything as it is. */
  readonly keep: string;
  /** The button that does it. */
  readonly confirm: string;
  readonly send: () => Observable<unknown>;
  /** The message when it is done. */
  readonly done: string;
}

/** Asks before something is done that cannot be taken back, and stays open when it does not work. */
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
  /** There is nothing to fill in. */
  protected readonly submission = new FormSubmission(form(signal({})), () => this.#send());

  async #send(): Promise<void> {
    await firstValueFrom(this.task.send());
    this.#dialog.close();
    this.#messages.show(this.task.done);
  }
}
