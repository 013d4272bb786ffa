import { Component, inject, input, output, signal } from '@angular/core';
import { form, required } from '@angular/forms/signals';
import { firstValueFrom } from 'rxjs';

import type { MfaStatus } from '../../portal-api/contract/index.ts';
import { FORM_PARTS } from '../form/form-parts';
import { FormSubmission } from '../problem/form-submission';
import { Notice } from '../problem/notice';
import { Messages } from '../shell/messages';
import { MfaApi } from './mfa-api';

/** Says that multi-factor authentication is on, and disables it. */
@Component({
  selector: 'portal-disable-mfa',
  imports: [FORM_PARTS, Notice],
  template: `
    <portal-notice kind="positive" heading="Multi-factor authentication is on">
      {{ status().recoveryCodesLeft }} of your recovery codes have not been used.
    </portal-notice>
    <h2>Disable</h2>
    <form portalForm look="outlined" action="Disable multi-factor authentication" [submission]="submission">
      <portal-text-field
        label="Code"
        autocomplete="one-time-code"
        hint="From your authenticator app, or a recovery code."
        [field]="form.code"
      />
    </form>
  `,
  host: { class: 'card form' },
})
export class DisableMfa {
  readonly #api = inject(MfaApi);
  readonly #messages = inject(Messages);

  readonly status = input.required<MfaStatus>();
  readonly disabled = output();

  readonly #model = signal({ code: '' });
  protected readonly form = form(this.#model, (path) => {
    required(path.code, { message: 'Enter a code from your app, or a recovery code.' });
  });
  protected readonly submission = new FormSubmission(this.form, () => this.#send());

  async #send(): Promise<void> {
    await firstValueFrom(this.#api.disable(this.#model()));
    this.#messages.show('Multi-factor authentication has been disabled');
    this.disabled.emit();
  }
}
