import { Component, inject, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';

import type { InvitedUser, User } from '../../portal-api/contract/index.ts';
import { DoneDialog } from '../dialog/done-dialog';
import { FormDialog } from '../dialog/form-dialog';
import { FormSubmission } from '../problem/form-submission';
import { InvitationLink } from './invitation-link';
import { userName } from './user-name';
import { UsersApi } from './users-api';

/** Creates a new invitation for a user who has not joined yet or whose account was deactivated. */
@Component({
  selector: 'portal-invite-again-dialog',
  imports: [DoneDialog, FormDialog, InvitationLink],
  template: `
    @if (invited(); as invited) {
      <portal-done-dialog [heading]="heading"
        ><portal-invitation-link [invited]="invited"
      /></portal-done-dialog>
    } @else {
      <portal-form-dialog action="Make a new link" [heading]="heading" [submission]="submission">
        @if (user.state === 'DEACTIVATED') {
          <p>The account works again as soon as {{ user.firstName }} has chosen a new password.</p>
        } @else {
          <p>Links that {{ user.firstName }} received earlier will stop working.</p>
        }
      </portal-form-dialog>
    }
  `,
})
export class InviteAgainDialog {
  readonly #api = inject(UsersApi);

  protected readonly user = inject<User>(MAT_DIALOG_DATA);
  protected readonly heading = `Invite ${userName(this.user)} again`;
  protected readonly invited = signal<InvitedUser | undefined>(undefined);
  /** The form has no fields. */
  protected readonly submission = new FormSubmission(form(signal({})), async () => {
    this.invited.set(await firstValueFrom(this.#api.inviteAgain(this.user)));
  });
}
