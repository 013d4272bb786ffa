import { HttpClient, type HttpContext } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { Observable } from 'rxjs';

import type {
  BillingMarket,
  BillingMarketSetUp,
  CardRegistration,
  Payment,
  PaymentCard,
  PaymentRequest,
} from '../../portal-api/contract/index.ts';
import { about } from '../event-log/catalogue/subject';
import { cardName } from './card-name';

/** Changes in billing. The pages read billing data themselves. */
@Service()
export class BillingApi {
  readonly #http = inject(HttpClient);

  registerCard(card: CardRegistration): Observable<PaymentCard> {
    return this.#http.post<PaymentCard>('/api/payment-cards', card);
  }

  removeCard(card: PaymentCard): Observable<PaymentCard> {
    const path = `/api/payment-cards/${encodeURIComponent(card.id)}`;
    return this.#http.delete<PaymentCard>(path, about(cardName(card)));
  }

  pay(payment: PaymentRequest, idempotencyKey: string, context: HttpContext): Observable<Payment> {
    const headers = { 'Idempotency-Key': idempotencyKey };
    return this.#http.post<Payment>('/api/payments', payment, { context, headers });
  }

  setUpMarket(market: BillingMarketSetUp): Observable<BillingMarket> {
    return this.#http.post<BillingMarket>('/api/billing-markets', market);
  }
}
