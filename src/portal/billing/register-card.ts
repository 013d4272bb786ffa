import { Component, inject, output, signal } from '@angular/core';
import { form, maxLength, required, validate, type ValidationError } from '@angular/forms/signals';
import { firstValueFrom } from 'rxjs';

import type { CardRegistration } from '../../portal-api/contract/index.ts';
import { FORM_PARTS } from '../form/form-parts';
import { FormSubmission } from '../problem/form-submission';
import { Messages } from '../shell/messages';
import { BillingApi } from './billing-api';
import { cardName } from './card-name';
import { cardExpiryProblem, cardNumberProblem, cvvProblem } from './card-checks';
import { TestCards } from './test-cards';

const NO_CARD: CardRegistration = { number: '', expiry: '', cvv: '', holder: '' };

/** Registers a card. The card details are sent once and not kept. */
@Component({
  selector: 'portal-register-card',
  imports: [FORM_PARTS, TestCards],
  template: `
    <h2>Register a card</h2>
    <form portalForm action="Register card" [portalLinkedField]="form" [submission]="submission">
      <portal-text-field label="Name on card" autocomplete="cc-name" [field]="form.holder" />
      <portal-text-field
        label="Card number"
        inputmode="numeric"
        autocomplete="cc-number"
        [field]="form.number"
      />
      <div class="pair">
        <portal-text-field label="Expires" hint="MM/YY" autocomplete="cc-exp" [field]="form.expiry" />
        <portal-text-field
          label="Security code (CVV)"
          hint="3 digits, or 4 with American Express"
          type="password"
          inputmode="numeric"
          autocomplete="cc-csc"
          [field]="form.cvv"
        />
      </div>
    </form>
    <portal-test-cards (chosen)="fillIn($event)" />
  `,
  styles: ':host { display: block; }',
})
export class RegisterCard {
  readonly #api = inject(BillingApi);
  readonly #messages = inject(Messages);

  readonly registered = output();

  readonly #model = signal(NO_CARD);
  protected readonly form = form(this.#model, (path) => {
    required(path.number, { message: 'Enter the card number.' });
    validate(path.number, ({ value }) => check(value(), cardNumberProblem));
    required(path.expiry, { message: 'Enter the expiry date.' });
    validate(path.expiry, ({ value }) => check(value(), (expiry) => cardExpiryProblem(expiry, new Date())));
    required(path.cvv, { message: 'Enter the security code.' });
    validate(path.cvv, ({ value, valueOf }) =>
      check(value(), (cvv) => cvvProblem(cvv, valueOf(path.number))),
    );
    required(path.holder, { message: 'Enter the name on the card.' });
    maxLength(path.holder, 80, { message: 'A name has at most 80 characters.' });
  });
  protected readonly submission = new FormSubmission(this.form, () => this.#send());

  protected fillIn(card: CardRegistration): void {
    this.submission.problem.set(undefined);
    this.#model.set(card);
  }

  async #send(): Promise<void> {
    const card = await firstValueFrom(this.#api.registerCard(this.#model()));
    this.form().reset(NO_CARD);
    this.#messages.show(`${cardName(card)} has been registered`);
    this.registered.emit();
  }
}

/** Ignores an empty field, which `required` reports. */
function check(value: string, problemOf: (value: string) => string | undefined): ValidationError | undefined {
  const message = value === '' ? undefined : problemOf(value);
  return message === undefined ? undefined : { kind: 'card', message };
}
