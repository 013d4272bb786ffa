import { Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { firstValueFrom } from 'rxjs';

import type { MfaStatus } from '../../portal-api/contract/index.ts';
import { Notice } from '../problem/notice';
import { FormSubmission } from '../problem/form-submission';
import { ProblemNotice } from '../problem/problem-notice';
import { Messages } from '../shell/messages';
import { MfaApi } from './mfa-api';

/** Says that the second factor is on, and takes it away from whoever has it. */
@Component({
  selector: 'portal-disable-mfa',
  imports: [FormField, MatButton, MatError, MatFormField, MatHint, MatInput, MatLabel, Notice, ProblemNotice],
  templateUrl: './disable-mfa.html',
  host: { class: 'card form' },
})
export class DisableMfa {
  readonly #api = inject(MfaApi);
  readonly #messages = inject(Messages);

  readonly status = input.required<MfaStatus>();
  readonly disabled = output();

  readonly #model = signal({ code: '' });
  protected readonly form = form(this.#model, (path) => {
    required(path.code, { message: 'Enter a code of your app, or a recovery code.' });
  });
  protected readonly submission = new FormSubmission(this.form, () => this.#send());

  async #send(): Promise<void> {
    await firstValueFrom(this.#api.disable(this.#model()));
    this.#messages.show('Multi-factor authentication has been disabled');
    this.disabled.emit();
  }
}
