import { HttpClient, httpResource, provideHttpClient, withInterceptors } from '@angular/common/http';
import { Injectable, inject, signal } from '@angular/core';
import {
  eventLogInterceptor,
  httpEvent,
  httpEvents,
  provideEventLog,
  skipEventLog,
  withHttpEvents,
} from 'ngx-session-event-log';
import { type Observable, tap } from 'rxjs';

export interface Order {
  readonly id: string;
  readonly number: string;
}

@Injectable({ providedIn: 'root' })
export class Orders {
  readonly #http = inject(HttpClient);
  readonly text = signal('');

  /** Not an event, although it is a POST: it only reads. */
  readonly found = httpResource<readonly Order[]>(() => ({
    url: '/api/orders/matching',
    method: 'POST',
    body: { text: this.text() },
    context: skipEventLog(),
  }));

  cancel({ id }: Order): Observable<Order> {
    return this.#http.post<Order>(`/api/orders/${id}/cancel`, {}).pipe(tap(() => this.found.reload()));
  }
}

export const providers = [
  provideHttpClient(withInterceptors([eventLogInterceptor])),
  provideEventLog(
    {},
    withHttpEvents(
      httpEvents(
        httpEvent('POST', '/api/orders/:id/cancel', {
          type: 'order.cancel',
          started: 'Cancelling the order',
          succeeded: ({ response }: { response: Order }) => `Order ${response.number} was cancelled`,
        }),
      ),
      { unmatched: 'log' },
    ),
  ),
];
