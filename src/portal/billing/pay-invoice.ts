import { CurrencyPipe } from '@angular/common';
import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import { EventLogService } from 'ngx-session-event-log';
import { firstValueFrom, tap } from 'rxjs';

import type { Invoice, PaymentCard } from '../../portal-api/contract/index.ts';
import { payingInvoice, paymentInProcess } from '../event-log/billing-events';
import { randomKey } from '../ordering/random-key';
import { FormSubmission } from '../problem/form-submission';
import { LinkedField } from '../problem/linked-field';
import { ProblemNotice } from '../problem/problem-notice';
import { readProblem } from '../problem/read-problem';
import type { RequestProblem } from '../problem/request-problem';
import { Messages } from '../shell/messages';
import { BillingApi } from './billing-api';

/** Pays an invoice with one of the company's cards. */
@Component({
  selector: 'portal-pay-invoice',
  imports: [
    CurrencyPipe,
    FormField,
    LinkedField,
    MatButton,
    MatError,
    MatFormField,
    MatLabel,
    MatOption,
    MatSelect,
    ProblemNotice,
    RouterLink,
  ],
  templateUrl: './pay-invoice.html',
})
export class PayInvoice {
  readonly #api = inject(BillingApi);
  readonly #log = inject(EventLogService);
  readonly #messages = inject(Messages);

  readonly invoice = input.required<Invoice>();
  /** What became of the payment is known: the invoice shows it. */
  readonly settled = output();
  readonly answerLost = output();

  readonly #resource = httpResource<readonly PaymentCard[]>(() => '/api/payment-cards');
  protected readonly cards = computed(() => (this.#resource.hasValue() ? this.#resource.value() : undefined));
  protected readonly loadProblem = computed(() => {
    const error = this.#resource.error();
    return error && readProblem(error);
  });

  readonly #model = linkedSignal(() => ({ cardId: this.cards()?.[0]?.id ?? '' }));
  protected readonly form = form(this.#model, (path) => {
    required(path.cardId, { message: 'Choose a card.' });
  });
  protected readonly submission = new FormSubmission(this.form, () => this.#send());

  protected load(): void {
    this.#resource.reload();
  }

  async #send(): Promise<void> {
    try {
      const payment = await firstValueFrom(this.#pay());
      if (payment.state === 'SUCCEEDED')
        this.#messages.show(`Invoice ${this.invoice().number} has been paid`);
      this.settled.emit();
    } catch (error) {
      if (mayHaveBeenMade(readProblem(error))) {
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

/** Only a client error says for certain that no money has moved. */
function mayHaveBeenMade({ status }: RequestProblem): boolean {
  return status < 400 || status >= 500;
}
