import { Component, inject, signal } from '@angular/core';
import { email, form, FormField, maxLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle } from '@angular/material/dialog';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { firstValueFrom } from 'rxjs';

import type { InvitedUser, UserInvitation } from '../../portal-api/contract/index.ts';
import { FormSubmission } from '../problem/form-submission';
import { ProblemNotice } from '../problem/problem-notice';
import { roleName, ROLES } from '../session/role-name';
import { FORM_FIELD_LOOK } from '../theme/form-field-look';
import { InvitationLink } from './invitation-link';
import { UsersApi } from './users-api';

/** Asks whom to invite, then shows the way in for them. */
@Component({
  selector: 'portal-invite-dialog',
  imports: [
    FormField,
    InvitationLink,
    MatButton,
    MatDialogActions,
    MatDialogClose,
    MatDialogContent,
    MatDialogTitle,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    ProblemNotice,
  ],
  providers: [FORM_FIELD_LOOK],
  templateUrl: './invite-dialog.html',
  styleUrl: './user-dialog.scss',
})
export class InviteDialog {
  readonly #api = inject(UsersApi);
  readonly #model = signal<UserInvitation>({ email: '', firstName: '', lastName: '', role: 'READ_ONLY' });

  protected readonly form = form(this.#model, (path) => {
    required(path.email, { message: 'Enter an e-mail address.' });
    email(path.email, { message: 'Enter an e-mail address, such as lena@example.com.' });
    maxLength(path.email, 254, { message: 'An e-mail address has at most 254 characters.' });
    required(path.firstName, { message: 'Enter a first name.' });
    maxLength(path.firstName, 80, { message: 'A first name has at most 80 characters.' });
    required(path.lastName, { message: 'Enter a last name.' });
    maxLength(path.lastName, 80, { message: 'A last name has at most 80 characters.' });
  });
  protected readonly submission = new FormSubmission(this.form, () => this.#send());
  protected readonly invited = signal<InvitedUser | undefined>(undefined);
  protected readonly roles = ROLES;
  protected readonly roleName = roleName;

  async #send(): Promise<void> {
    this.invited.set(await firstValueFrom(this.#api.invite(this.#model())));
  }
}
