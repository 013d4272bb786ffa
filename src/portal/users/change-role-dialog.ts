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
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';

import type { User } from '../../portal-api/contract/index.ts';
import { ProblemNotice } from '../problem/problem-notice';
import { readProblem } from '../problem/read-problem';
import type { RequestProblem } from '../problem/request-problem';
import { roleName, ROLES } from '../session/role-name';
import { Messages } from '../shell/messages';
import { FORM_FIELD_LOOK } from '../theme/form-field-look';
import { UsersApi } from './users-api';

/** Gives a user another role. */
@Component({
  selector: 'portal-change-role-dialog',
  imports: [
    MatButton,
    MatDialogActions,
    MatDialogClose,
    MatDialogContent,
    MatDialogTitle,
    MatFormField,
    MatLabel,
    MatOption,
    MatSelect,
    ProblemNotice,
  ],
  providers: [FORM_FIELD_LOOK],
  templateUrl: './change-role-dialog.html',
  styleUrl: './user-dialog.scss',
})
export class ChangeRoleDialog {
  readonly #api = inject(UsersApi);
  readonly #messages = inject(Messages);
  readonly #dialog = inject<MatDialogRef<ChangeRoleDialog>>(MatDialogRef);

  protected readonly user = inject<User>(MAT_DIALOG_DATA);
  protected readonly name = `${this.user.firstName} ${this.user.lastName}`;
  protected readonly role = signal(this.user.role);
  protected readonly sending = signal(false);
  protected readonly problem = signal<RequestProblem | undefined>(undefined);
  protected readonly roles = ROLES;
  protected readonly roleName = roleName;

  protected save(): void {
    this.sending.set(true);
    this.problem.set(undefined);
    this.#api.update(this.user.id, { role: this.role() }).subscribe({
      next: ({ role }) => {
        this.#dialog.close();
        this.#messages.show(`${this.name} is now ${roleName(role)}`);
      },
      error: (error: unknown) => {
        this.sending.set(false);
        this.problem.set(readProblem(error));
      },
    });
  }
}
