import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { form, required } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { EventLogService, readProblem } from 'ngx-session-event-log';
import { firstValueFrom, tap } from 'rxjs';

import type { Invoice, PaymentCard } from '../../../portal-api/contract/index.ts';
import { payingInvoice, paymentInProcess } from '../../event-log/catalogue/billing-events';
import { FORM_PARTS } from '../../form/form-parts';
import { LoadedList } from '../../loading/loaded-list';
import { randomKey } from '../../ordering/random-key';
import { FormSubmission } from '../../problem/form-submission';
import { ProblemNotice } from '../../problem/problem-notice';
import { Messages } from '../../shell/messages';
import { BillingApi } from '../billing-api';
import { MoneyPipe } from './money-pipe';

/** Pays an invoice with one of the company's cards. */
@Component({
  selector: 'portal-pay-invoice',
  imports: [MoneyPipe, FORM_PARTS, ProblemNotice, RouterLink],
  template: `
    <h2>Pay by card</h2>
    @if (cards.problem(); as problem) {
      <portal-problem-notice [problem]="problem" [retryable]="true" (retried)="cards.reload()" />
    } @else if (cards.value()?.length === 0) {
      <p class="secondary">
        Your company has no payment card yet. <a routerLink="/billing/cards">Register one</a>, then return to
        this page.
      </p>
    } @else if (cards.value()) {
      <form
        portalForm
        [action]="'Pay ' + (invoice().amountCents | money: invoice().currency)"
        [portalLinkedField]="form"
        [submission]="submission"
      >
        <portal-select-field label="Card" [field]="form.cardId" [choices]="choices()" />
      </form>
    }
  `,
})
export class PayInvoice {
  readonly #api = inject(BillingApi);
  readonly #log = inject(EventLogService);
  readonly #messages = inject(Messages);

  readonly invoice = input.required<Invoice>();
  /** Emits when the outcome of the payment is known, so that the invoice can be read again. */
  readonly settled = output();
  readonly answerLost = output();

  protected readonly cards = new LoadedList<PaymentCard>(() => '/api/payment-cards');
  protected readonly choices = computed(() =>
    (this.cards.value() ?? []).map(({ id, brand, lastFour, holder }) => ({
      value: id,
      label: `${brand} ending in ${lastFour}, ${holder}`,
    })),
  );

  readonly #model = linkedSignal(() => ({ cardId: this.cards.value()?.[0]?.id ?? '' }));
  protected readonly form = form(this.#model, (path) => {
    required(path.cardId, { message: 'Choose a card.' });
  });
  protected readonly submission = new FormSubmission(this.form, () => this.#send());

  async #send(): Promise<void> {
    try {
      const payment = await firstValueFrom(this.#pay());
      if (payment.state === 'SUCCEEDED')
        this.#messages.show(`Invoice ${this.invoice().number} has been paid`);
      this.settled.emit();
    } catch (error) {
      if (readProblem(error).outcome === 'unknown') {
        this.answerLost.emit();
        return;
      }
      this.settled.emit();
      throw error;
    }
  }

  #pay() {
    const { id, number } = this.invoice();
    return this.#log.track(payingInvoice({ id, number }), (operation) =>
      this.#api
        .pay(
          { invoiceId: id, cardId: this.#model().cardId },
          randomKey(),
          operation.httpContext('Make the payment'),
        )
        .pipe(tap(({ state }) => state === 'PROCESSING' && operation.pend(paymentInProcess(number)))),
    );
  }
}
