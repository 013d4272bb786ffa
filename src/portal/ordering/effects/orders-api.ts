import { HttpClient, type HttpContext } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { Observable } from 'rxjs';

import type { Order, OrderDesign, OrderValidation } from '../../../portal-api/contract/index.ts';

/** The requests of an order. The context of each names the operation and the step that it belongs to. */
@Service()
export class OrdersApi {
  readonly #http = inject(HttpClient);

  create(design: OrderDesign, idempotencyKey: string, context: HttpContext): Observable<Order> {
    const headers = { 'Idempotency-Key': idempotencyKey };
    return this.#http.post<Order>('/api/orders', design, { context, headers });
  }

  change(id: string, design: OrderDesign, context: HttpContext): Observable<Order> {
    return this.#http.put<Order>(orderPath(id), design, { context });
  }

  validate(id: string, context: HttpContext): Observable<OrderValidation> {
    return this.#http.post<OrderValidation>(`${orderPath(id)}/validate`, null, { context });
  }

  deploy(id: string, quoteId: string, idempotencyKey: string, context: HttpContext): Observable<Order> {
    const headers = { 'Idempotency-Key': idempotencyKey };
    return this.#http.post<Order>(`${orderPath(id)}/deploy`, { quoteId }, { context, headers });
  }

  read(id: string): Observable<Order> {
    return this.#http.get<Order>(orderPath(id));
  }
}

function orderPath(id: string): string {
  return `/api/orders/${encodeURIComponent(id)}`;
}
