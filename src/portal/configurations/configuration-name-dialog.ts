import { Component, inject, signal } from '@angular/core';
import { form, maxLength, required } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { firstValueFrom, type Observable } from 'rxjs';

import type { Configuration } from '../../portal-api/contract/index.ts';
import { FormDialog } from '../dialog/form-dialog';
import { CONFIGURATIONS_LINK } from '../event-log/catalogue/configuration-events';
import { FORM_PARTS } from '../form/form-parts';
import { FormSubmission } from '../problem/form-submission';

/** The words of the dialog and the request that it sends, for a new configuration or a new name. */
export interface NamingTask {
  readonly title: string;
  readonly button: string;
  readonly name: string;
  readonly send: (name: string) => Observable<Configuration>;
}

/** Asks for the name of a configuration, saves it, and closes with the saved configuration. */
@Component({
  selector: 'portal-configuration-name-dialog',
  imports: [FORM_PARTS, FormDialog],
  template: `
    <portal-form-dialog keep="Close" [heading]="task.title" [action]="task.button" [submission]="submission">
      <portal-text-field
        label="Configuration name"
        hint="All users of your company see it under this name."
        [field]="form.name"
      />
    </portal-form-dialog>
  `,
})
export class ConfigurationNameDialog {
  readonly #dialog = inject<MatDialogRef<ConfigurationNameDialog, Configuration>>(MatDialogRef);

  protected readonly task = inject<NamingTask>(MAT_DIALOG_DATA);
  protected readonly form = form(signal({ name: this.task.name }), (path) => {
    required(path.name, { message: 'Enter a name.' });
    maxLength(path.name, 80, { message: 'A name has at most 80 characters.' });
  });
  protected readonly submission = new FormSubmission(this.form, () => this.#send(), {
    shownAt: CONFIGURATIONS_LINK,
  });

  async #send(): Promise<void> {
    this.#dialog.close(await firstValueFrom(this.task.send(this.form.name().value())));
  }
}
