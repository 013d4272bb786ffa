import { afterNextRender, Component, inject, input, output, signal } from '@angular/core';
import { form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { firstValueFrom } from 'rxjs';

import type { SignIn } from '../../portal-api/contract/index.ts';
import { FORM_PARTS } from '../form/form-parts';
import { FormSubmission } from '../problem/form-submission';
import { Auth } from './auth';

/** The second step of signing in, for users with multi-factor authentication. */
@Component({
  selector: 'portal-second-factor',
  imports: [FORM_PARTS, MatButton],
  template: `
    <form portalForm action="Sign in" [submission]="submission">
      <p>Enter the code that your authenticator app shows for {{ credentials().email }}.</p>
      <portal-text-field
        label="Code"
        autocomplete="one-time-code"
        hint="Without your phone, use a recovery code."
        [field]="form.code"
      />
      <button portalFormAction type="button" matButton (click)="cancelled.emit()">Cancel</button>
    </form>
  `,
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
  protected readonly submission = new FormSubmission(this.form, () => this.#send(), { repeatable: true });

  constructor() {
    // The field that had the focus is gone.
    afterNextRender(() => this.form.code().focusBoundControl());
  }

  async #send(): Promise<void> {
    await firstValueFrom(this.#auth.signIn({ ...this.credentials(), ...this.#model() }));
    this.signedIn.emit();
  }
}
