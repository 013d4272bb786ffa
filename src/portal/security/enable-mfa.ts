import { Component, computed, inject, output, signal } from '@angular/core';
import { form, required } from '@angular/forms/signals';
import { firstValueFrom } from 'rxjs';

import type { MfaSetUp } from '../../portal-api/contract/index.ts';
import { FORM_PARTS } from '../form/form-parts';
import { BusyButton } from '../page/busy-button';
import { FocusOnChange } from '../page/focus-on-change';
import { Attempt } from '../problem/attempt';
import { FormSubmission } from '../problem/form-submission';
import { ProblemNotice } from '../problem/problem-notice';
import { MfaApi } from './mfa-api';
import { QrCode } from './qr-code';

/** Sets up an authenticator app and enables multi-factor authentication. */
@Component({
  selector: 'portal-enable-mfa',
  imports: [BusyButton, FocusOnChange, FORM_PARTS, ProblemNotice, QrCode],
  templateUrl: './enable-mfa.html',
  styleUrl: './enable-mfa.scss',
  host: { class: 'card' },
})
export class EnableMfa {
  readonly #api = inject(MfaApi);

  /** Emits the recovery codes. */
  readonly enabled = output<readonly string[]>();

  readonly #model = signal({ code: '' });
  protected readonly form = form(this.#model, (path) => {
    required(path.code, { message: 'Enter the code that the app shows.' });
  });
  protected readonly setUp = signal<MfaSetUp | undefined>(undefined);
  /** The secret in groups of four characters, for typing. */
  protected readonly secret = computed(() =>
    this.setUp()
      ?.secret.match(/.{1,4}/g)
      ?.join(' '),
  );
  protected readonly starting = new Attempt();
  protected readonly submission = new FormSubmission(this.form, () => this.#send());

  protected start(): void {
    this.starting.send(this.#api.setUp(), (setUp) => this.setUp.set(setUp));
  }

  async #send(): Promise<void> {
    const { recoveryCodes } = await firstValueFrom(this.#api.enable(this.#model()));
    this.enabled.emit(recoveryCodes);
  }
}
