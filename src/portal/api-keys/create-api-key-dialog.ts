import { Component, inject, signal } from '@angular/core';
import { form, FormField, maxLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import {
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogRef,
  MatDialogTitle,
} from '@angular/material/dialog';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { firstValueFrom } from 'rxjs';

import type { ApiKeyCreation, CreatedApiKey } from '../../portal-api/contract/index.ts';
import { FormSubmission } from '../problem/form-submission';
import { ProblemNotice } from '../problem/problem-notice';
import { roleName, ROLES } from '../session/role-name';
import { CopyButton } from '../shell/copy-button';
import { FORM_FIELD_LOOK } from '../theme/form-field-look';
import { ApiKeysApi } from './api-keys-api';

/** Asks what the key is for, then shows it: here and never again. */
@Component({
  selector: 'portal-create-api-key-dialog',
  imports: [
    CopyButton,
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
    MatOption,
    MatSelect,
    ProblemNotice,
  ],
  providers: [FORM_FIELD_LOOK],
  templateUrl: './create-api-key-dialog.html',
  styleUrl: './api-key-dialog.scss',
})
export class CreateApiKeyDialog {
  readonly #api = inject(ApiKeysApi);
  readonly #dialog = inject<MatDialogRef<CreateApiKeyDialog>>(MatDialogRef);
  readonly #model = signal<ApiKeyCreation>({ name: '', role: 'READ_ONLY' });

  protected readonly form = form(this.#model, (path) => {
    required(path.name, { message: 'Enter a name, such as the system that will use the key.' });
    maxLength(path.name, 60, { message: 'A name has at most 60 characters.' });
  });
  protected readonly submission = new FormSubmission(this.form, () => this.#send());
  protected readonly created = signal<CreatedApiKey | undefined>(undefined);
  protected readonly roles = ROLES;
  protected readonly roleName = roleName;

  async #send(): Promise<void> {
    this.created.set(await firstValueFrom(this.#api.create(this.#model())));
    // A click beside the dialog must not take away a key that nobody can read again.
    this.#dialog.disableClose = true;
  }
}
