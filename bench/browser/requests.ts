import {
  HttpBackend,
  HttpClient,
  type HttpInterceptorFn,
  HttpResponse,
  provideHttpClient,
  withInterceptors,
  withNoXsrfProtection,
} from '@angular/common/http';
import { type EnvironmentInjector, createEnvironmentInjector } from '@angular/core';
import { eventLogInterceptor, httpEvent, httpEvents } from 'ngx-session-event-log';
import { of } from 'rxjs';

import { measure } from './measure';

/** One kind of request is for the log, as in an application's catalogue; all others are not. */
export const ORDER_EVENTS = httpEvents(
  httpEvent('POST', '/api/orders', {
    type: 'order.place',
    started: 'Placing the order',
    succeeded: 'The order was placed',
  }),
);

/** Microseconds that the interceptor adds to a request whose answer is there at once. */
export interface AddedByInterceptor {
  readonly recorded: number;
  readonly unmatched: number;
  readonly read: number;
}

/** Measures requests through a chain with the log's interceptor against the same chain without it. */
export function measureRequests(parent: EnvironmentInjector, rounds: number): AddedByInterceptor {
  const bare = client(parent, []);
  const logged = client(parent, [eventLogInterceptor]);
  const added = (request: (http: HttpClient) => void) =>
    (measure(() => request(logged), rounds) - measure(() => request(bare), rounds)) / 1_000;
  return {
    recorded: added((http) => http.post('/api/orders', {}).subscribe()),
    unmatched: added((http) => http.post('/api/prices', {}).subscribe()),
    read: added((http) => http.get('/api/orders').subscribe()),
  };
}

/** A client whose requests are answered at once. */
export function client(parent: EnvironmentInjector, interceptors: readonly HttpInterceptorFn[]): HttpClient {
  const response = new HttpResponse({ status: 200, body: {} });
  return createEnvironmentInjector(
    [
      // Reading cookies would take longer than all else.
      provideHttpClient(withInterceptors([...interceptors]), withNoXsrfProtection()),
      { provide: HttpBackend, useValue: { handle: () => of(response) } },
    ],
    parent,
  ).get(HttpClient);
}
