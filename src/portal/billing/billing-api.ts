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

/** Changes in billing. The pages read billing data themselves. */
@Service()
export class BillingApi {
  readonly #http = inject(HttpClient);

  registerCard(card: CardRegistration): Observable<PaymentCard> {
    return this.#http.post<PaymentCard>('/api/payment-cards', card);
  }

  removeCard(id: string): Observable<PaymentCard> {
    return this.#http.delete<PaymentCard>(`/api/payment-cards/${encodeURIComponent(id)}`);
  }

  pay(payment: PaymentRequest, idempotencyKey: string, context: HttpContext): Observable<Payment> {
    const headers = { 'Idempotency-Key': idempotencyKey };
    return this.#http.post<Payment>('/api/payments', payment, { context, headers });
  }

  setUpMarket(market: BillingMarketSetUp): Observable<BillingMarket> {
    return this.#http.post<BillingMarket>('/api/billing-markets', market);
  }
}
