import { Component, inject, signal } from '@angular/core';
import { email, form, maxLength, required } from '@angular/forms/signals';
import { firstValueFrom } from 'rxjs';

import type { InvitedUser, UserInvitation } from '../../portal-api/contract/index.ts';
import { DoneDialog } from '../dialog/done-dialog';
import { FormDialog } from '../dialog/form-dialog';
import { FORM_PARTS } from '../form/form-parts';
import { FormSubmission } from '../problem/form-submission';
import { ROLE_CHOICES } from '../session/role-name';
import { InvitationLink } from './invitation-link';
import { UsersApi } from './users-api';

/** Asks whom to invite, then shows their invitation link. */
@Component({
  selector: 'portal-invite-dialog',
  imports: [DoneDialog, FORM_PARTS, FormDialog, InvitationLink],
  template: `
    @if (invited(); as invited) {
      <portal-done-dialog [heading]="invited.user.firstName + ' ' + invited.user.lastName + ' is invited'">
        <portal-invitation-link [invited]="invited" />
      </portal-done-dialog>
    } @else {
      <portal-form-dialog heading="Invite a user" action="Invite" [submission]="submission">
        <portal-text-field label="E-mail" type="email" [field]="form.email" />
        <portal-text-field label="First name" [field]="form.firstName" />
        <portal-text-field label="Last name" [field]="form.lastName" />
        <portal-select-field label="Role" [field]="form.role" [choices]="roles" />
      </portal-form-dialog>
    }
  `,
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
  protected readonly submission = new FormSubmission(this.form, async () => {
    this.invited.set(await firstValueFrom(this.#api.invite(this.#model())));
  });
  protected readonly invited = signal<InvitedUser | undefined>(undefined);
  protected readonly roles = ROLE_CHOICES;
}
