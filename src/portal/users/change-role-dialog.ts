import { Component, inject, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';

import type { User } from '../../portal-api/contract/index.ts';
import { FormDialog } from '../dialog/form-dialog';
import { FORM_PARTS } from '../form/form-parts';
import { FormSubmission } from '../problem/form-submission';
import { ROLE_CHOICES, roleName } from '../session/role-name';
import { Messages } from '../shell/messages';
import { userName } from './user-name';
import { UsersApi } from './users-api';

/** Changes the role of a user. */
@Component({
  selector: 'portal-change-role-dialog',
  imports: [FORM_PARTS, FormDialog],
  template: `
    <portal-form-dialog action="Change role" [heading]="'Role of ' + name" [submission]="submission">
      <portal-select-field label="Role" [field]="form.role" [choices]="roles" />
    </portal-form-dialog>
  `,
})
export class ChangeRoleDialog {
  readonly #api = inject(UsersApi);
  readonly #messages = inject(Messages);
  readonly #dialog = inject<MatDialogRef<ChangeRoleDialog>>(MatDialogRef);
  readonly #user = inject<User>(MAT_DIALOG_DATA);
  readonly #model = signal({ role: this.#user.role });

  protected readonly name = userName(this.#user);
  protected readonly form = form(this.#model);
  protected readonly submission = new FormSubmission(this.form, () => this.#send());
  protected readonly roles = ROLE_CHOICES;

  async #send(): Promise<void> {
    const { role } = await firstValueFrom(this.#api.update(this.#user, this.#model()));
    this.#dialog.close();
    this.#messages.show(`${this.name} now has the role ${roleName(role)}`);
  }
}
