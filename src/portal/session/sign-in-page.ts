import { Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel, MatSuffix } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatInput } from '@angular/material/input';
import { Router } from '@angular/router';
import { EventLogButton, readProblem } from 'ngx-session-event-log';
import { firstValueFrom } from 'rxjs';

import type { DemoAccount } from '../../portal-api/contract/index.ts';
import { FORM_PARTS } from '../form/form-parts';
import { PageHeading } from '../page/page-heading';
import { FormSubmission } from '../problem/form-submission';
import { Notice } from '../problem/notice';
import { Brand } from '../shell/brand';
import { FORM_FIELD_LOOK } from '../theme/form-field-look';
import { Auth, type SessionEnd } from './auth';
import { DemoAccounts } from './demo-accounts';
import { returnTarget } from './return-target';
import { SecondFactor } from './second-factor';
import { SsoLink } from './sso-link';
import { SsoReturn } from './sso-return';

const ENDED: Record<SessionEnd, string> = {
  'signed-out': 'You have signed out.',
  expired: 'Your session has expired. Sign in again to continue where you were.',
  'other-user': 'Someone else signed in to the portal in another tab, so your session here has ended.',
};

const CODE_REQUIRED = '/problems/mfa-code-required';

@Component({
  selector: 'portal-sign-in-page',
  imports: [
    Brand,
    DemoAccounts,
    EventLogButton,
    FORM_PARTS,
    FormField,
    MatButton,
    MatError,
    MatFormField,
    MatIcon,
    MatIconButton,
    MatInput,
    MatLabel,
    MatSuffix,
    Notice,
    PageHeading,
    SecondFactor,
    SsoLink,
  ],
  providers: [FORM_FIELD_LOOK],
  templateUrl: './sign-in-page.html',
  styleUrl: './sign-in-page.scss',
})
export class SignInPage {
  readonly #auth = inject(Auth);
  readonly #router = inject(Router);
  readonly #ssoReturn = inject(SsoReturn);

  /** The page that the user wanted to open. */
  readonly returnUrl = input<string>();

  protected readonly credentials = signal({ email: '', password: '' });
  /** True if the password was right and a code of the authenticator app is needed as well. */
  protected readonly codeNeeded = signal(false);
  protected readonly form = form(this.credentials, (path) => {
    required(path.email, { message: 'Enter your e-mail address.' });
    required(path.password, { message: 'Enter your password.' });
  });
  protected readonly passwordShown = signal(false);
  protected readonly submission = new FormSubmission(this.form, () => this.#send(), { repeatable: true });
  protected readonly ssoFailure = this.#ssoReturn.failure;
  protected readonly ended = computed(() => {
    const reason = this.#auth.ended();
    return reason && ENDED[reason];
  });

  protected fillIn({ email, password }: DemoAccount): void {
    this.form().reset({ email, password });
    this.submission.problem.set(undefined);
  }

  protected async signedIn(): Promise<void> {
    this.#ssoReturn.forget();
    await this.#router.navigateByUrl(returnTarget(this.returnUrl()), { replaceUrl: true });
  }

  async #send(): Promise<void> {
    try {
      await firstValueFrom(this.#auth.signIn(this.credentials()));
    } catch (error) {
      if (readProblem(error).type !== CODE_REQUIRED) throw error;
      this.codeNeeded.set(true);
      return;
    }
    await this.signedIn();
  }
}
