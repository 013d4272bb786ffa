import { Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField, required, type ValidationError } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { firstValueFrom } from 'rxjs';

import type { SignIn } from '../../portal-api/contract/index.ts';
import { fieldErrors, unplacedProblems } from '../problem/field-errors';
import { ProblemNotice } from '../problem/problem-notice';
import { readProblem } from '../problem/read-problem';
import { submitForm } from '../problem/submit-form';
import type { RequestProblem } from '../problem/request-problem';
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
  protected readonly problem = signal<RequestProblem | undefined>(undefined);
  protected readonly unplaced = computed(() => unplacedProblems(this.form, this.problem()?.errors ?? []));

  protected async signIn(event: Event): Promise<void> {
    event.preventDefault();
    await submitForm(this.form, () => this.#send());
  }

  async #send(): Promise<ValidationError.WithOptionalFieldTree[] | undefined> {
    this.problem.set(undefined);
    try {
      await firstValueFrom(this.#auth.signIn({ ...this.credentials(), ...this.#model() }));
    } catch (error) {
      const problem = readProblem(error);
      this.problem.set(problem);
      return fieldErrors(this.form, problem.errors);
    }
    this.signedIn.emit();
    return undefined;
  }
}
