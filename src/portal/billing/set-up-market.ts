import { Component, inject, output, signal } from '@angular/core';
import { email, form, FormField, maxLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { firstValueFrom } from 'rxjs';

import type { BillingMarketSetUp } from '../../portal-api/contract/index.ts';
import { LinkedField } from '../problem/linked-field';
import { FormSubmission } from '../problem/form-submission';
import { ProblemNotice } from '../problem/problem-notice';
import { Messages } from '../shell/messages';
import { BillingApi } from './billing-api';
import { COUNTRIES, CURRENCIES, LANGUAGES, marketName } from './market-names';

const NEW_MARKET: BillingMarketSetUp = {
  country: 'AU',
  currency: 'AUD',
  language: 'en',
  contactName: '',
  contactEmail: '',
  address: '',
  purchaseOrder: '',
  taxNumber: '',
};

/** Sets up how services in a country are billed. */
@Component({
  selector: 'portal-set-up-market',
  imports: [
    FormField,
    LinkedField,
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    ProblemNotice,
  ],
  templateUrl: './set-up-market.html',
  styles: `
    .pair {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 170px), 1fr));
      gap: 12px 16px;
      align-items: start;
    }
  `,
})
export class SetUpMarket {
  readonly #api = inject(BillingApi);
  readonly #messages = inject(Messages);

  readonly changed = output();

  readonly #model = signal(NEW_MARKET);
  protected readonly form = form(this.#model, (path) => {
    required(path.contactName, { message: 'Enter the name of the billing contact.' });
    maxLength(path.contactName, 80, { message: 'A name has at most 80 characters.' });
    required(path.contactEmail, { message: 'Enter an e-mail address.' });
    email(path.contactEmail, { message: 'Enter an e-mail address, such as accounts@company.example.' });
    required(path.address, { message: 'Enter the billing address.' });
    maxLength(path.address, 400, { message: 'An address has at most 400 characters.' });
    maxLength(path.purchaseOrder, 40, { message: 'A purchase order has at most 40 characters.' });
    maxLength(path.taxNumber, 30, { message: 'A tax number has at most 30 characters.' });
  });
  protected readonly submission = new FormSubmission(this.form, () => this.#send());
  protected readonly countries = COUNTRIES;
  protected readonly currencies = CURRENCIES;
  protected readonly languages = LANGUAGES;

  async #send(): Promise<void> {
    const market = await firstValueFrom(this.#api.setUpMarket(this.#model()));
    this.form().reset(NEW_MARKET);
    this.#messages.show(`The billing market ${marketName(market)} has been set up`);
    this.changed.emit();
  }
}
