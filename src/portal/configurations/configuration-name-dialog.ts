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
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { firstValueFrom, type Observable } from 'rxjs';

import type { Configuration } from '../../portal-api/contract/index.ts';
import { FormSubmission } from '../problem/form-submission';
import { ProblemNotice } from '../problem/problem-notice';

/** What a configuration gets a name for. */
export interface NamingTask {
  readonly title: string;
  readonly button: string;
  readonly name: string;
  readonly send: (name: string) => Observable<Configuration>;
}

/** Asks for the name of a configuration, and closes with the configuration that has it. */
@Component({
  selector: 'portal-configuration-name-dialog',
  imports: [
    FormField,
    MatButton,
    MatDialogActions,
    MatDialogClose,
    MatDialogContent,
    MatDialogTitle,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    ProblemNotice,
  ],
  templateUrl: './configuration-name-dialog.html',
})
export class ConfigurationNameDialog {
  readonly #dialog = inject<MatDialogRef<ConfigurationNameDialog, Configuration>>(MatDialogRef);

  protected readonly task = inject<NamingTask>(MAT_DIALOG_DATA);
  protected readonly form = form(signal({ name: this.task.name }), (path) => {
    required(path.name, { message: 'Enter a name.' });
    maxLength(path.name, 80, { message: 'A name has at most 80 characters.' });
  });
  protected readonly submission = new FormSubmission(this.form, () => this.#send());

  async #send(): Promise<void> {
    this.#dialog.close(await firstValueFrom(this.task.send(this.form.name().value())));
  }
}
