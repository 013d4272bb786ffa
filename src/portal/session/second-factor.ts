import { Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { firstValueFrom } from 'rxjs';

import type { SignIn } from '../../portal-api/contract/index.ts';
import { FormSubmission } from '../problem/form-submission';
import { ProblemNotice } from '../problem/problem-notice';
import { FocusOnArrival } from './focus-on-arrival';
import { Auth } from './auth';

/** The second step of signing in, for whoever has an authenticator app. */
@Component({
  selector: 'portal-second-factor',
  imports: [
    FocusOnArrival,
    FormField,
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    ProblemNotice,
  ],
  templateUrl: './second-factor.html',
})
export class SecondFactor {
  readonly #auth = inject(Auth);

  readonly credentials = input.required<SignIn>();
  readonly signedIn = output();
  readonly cancelled = output();

  readonly #model = signal({ code: '' });
  protected readonly form = form(this.#model, (path) => {
    required(path.code, { message: 'Enter the code.' });
  });
  protected readonly submission = new FormSubmission(this.form, () => this.#send());

  async #send(): Promise<void> {
    await firstValueFrom(this.#auth.signIn({ ...this.credentials(), ...this.#model() }));
    this.signedIn.emit();
  }
}
