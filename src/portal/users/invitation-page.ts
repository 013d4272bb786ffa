import { HttpClient } from '@angular/common/http';
import { Component, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { form, maxLength, minLength, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatProgressBar } from '@angular/material/progress-bar';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { type EventLogProblem, readProblem } from 'ngx-session-event-log';
import { firstValueFrom } from 'rxjs';

import type { Invitation } from '../../portal-api/contract/index.ts';
import { FORM_PARTS } from '../form/form-parts';
import { PageHeading } from '../page/page-heading';
import { FormSubmission } from '../problem/form-submission';
import { ProblemNotice } from '../problem/problem-notice';
import { Auth } from '../session/auth';
import { Brand } from '../shell/brand';
import { FORM_FIELD_LOOK } from '../theme/form-field-look';

/** The page of an invitation link. Choosing a password creates the account and signs the user in. */
@Component({
  selector: 'portal-invitation-page',
  imports: [
    Brand,
    FORM_PARTS,
    MatButton,
    MatFormField,
    MatInput,
    MatLabel,
    MatProgressBar,
    PageHeading,
    ProblemNotice,
    RouterLink,
  ],
  providers: [FORM_FIELD_LOOK],
  templateUrl: './invitation-page.html',
  styleUrl: './invitation-page.scss',
})
export class InvitationPage {
  readonly #auth = inject(Auth);
  readonly #http = inject(HttpClient);
  readonly #router = inject(Router);
  // In the fragment, which browsers do not send to servers.
  readonly #token = inject(ActivatedRoute).snapshot.fragment ?? '';
  readonly #model = signal({ password: '', repeated: '' });

  protected readonly invitation = signal<Invitation | undefined>(undefined);
  /** The problem of looking up the invitation. */
  protected readonly lookUpProblem = signal<EventLogProblem | undefined>(undefined);
  protected readonly form = form(this.#model, (path) => {
    required(path.password, { message: 'Choose a password.' });
    minLength(path.password, 12, { message: 'A password has at least 12 characters.' });
    maxLength(path.password, 200, { message: 'A password has at most 200 characters.' });
    validate(path.repeated, ({ value, valueOf }) =>
      value() === valueOf(path.password)
        ? undefined
        : { kind: 'different', message: 'The passwords do not match.' },
    );
  });
  protected readonly submission = new FormSubmission(this.form, () => this.#send(), { repeatable: true });

  constructor() {
    this.#auth
      .restore()
      .pipe(takeUntilDestroyed())
      .subscribe({ next: () => this.#lookUp(), error: (error: unknown) => this.#fail(error) });
  }

  async #send(): Promise<void> {
    const { password } = this.#model();
    await firstValueFrom(this.#auth.acceptInvitation({ token: this.#token, password }));
    await this.#router.navigateByUrl('/services', { replaceUrl: true });
  }

  #lookUp(): void {
    this.#http.post<Invitation>('/api/invitations/look-up', { token: this.#token }).subscribe({
      next: (invitation) => this.invitation.set(invitation),
      error: (error: unknown) => this.#fail(error),
    });
  }

  #fail(error: unknown): void {
    this.lookUpProblem.set(readProblem(error));
  }
}
