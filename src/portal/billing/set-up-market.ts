import { Component, inject, output, signal } from '@angular/core';
import { email, form, maxLength, required } from '@angular/forms/signals';
import { firstValueFrom } from 'rxjs';

import type { BillingMarketSetUp } from '../../portal-api/contract/index.ts';
import { FORM_PARTS } from '../form/form-parts';
import { FormSubmission } from '../problem/form-submission';
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
  imports: [FORM_PARTS],
  templateUrl: './set-up-market.html',
  styles: ':host { display: block; }',
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
