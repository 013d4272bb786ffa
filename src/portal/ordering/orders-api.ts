import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { Observable } from 'rxjs';

import type { Order, OrderDesign, OrderValidation } from '../../portal-api/contract/index.ts';
import { orderRequestContext } from './order-request-context';

/** The requests of an order. Each takes the portal's key of the order for its context. */
@Service()
export class OrdersApi {
  readonly #http = inject(HttpClient);

  create(orderKey: string, design: OrderDesign): Observable<Order> {
    return this.#http.post<Order>('/api/orders', design, { context: orderRequestContext(orderKey) });
  }

  change(orderKey: string, id: string, design: OrderDesign): Observable<Order> {
    return this.#http.put<Order>(orderPath(id), design, { context: orderRequestContext(orderKey) });
  }

  validate(orderKey: string, id: string): Observable<OrderValidation> {
    const context = orderRequestContext(orderKey);
    return this.#http.post<OrderValidation>(`${orderPath(id)}/validate`, null, { context });
  }

  deploy(orderKey: string, id: string, idempotencyKey: string): Observable<Order> {
    return this.#http.post<Order>(`${orderPath(id)}/deploy`, null, {
      context: orderRequestContext(orderKey),
      headers: { 'Idempotency-Key': idempotencyKey },
    });
  }

  read(orderKey: string, id: string): Observable<Order> {
    return this.#http.get<Order>(orderPath(id), { context: orderRequestContext(orderKey) });
  }
}

function orderPath(id: string): string {
  return `/api/orders/${encodeURIComponent(id)}`;
}
