import {
  HttpBackend,
  type HttpEvent,
  type HttpHandler,
  type HttpInterceptor,
  type HttpInterceptorFn,
  type HttpRequest,
} from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { Observable } from 'rxjs';

import { HttpFeed } from './http-feed';

/**
 * Feeds the log from the application's requests, as set up with `withHttpEvents()`. It changes neither requests nor
 * answers, except for the `traceparent` header if you ask for it. An error in a rule never reaches them.
 *
 * Register it first: route patterns then match the URL that the application requests, and one row holds what other
 * interceptors do with a request, such as retries. Wherever it is, the log sees what the server really answered.
 *
 * @example
 * provideHttpClient(withInterceptors([eventLogInterceptor]));
 */
export const eventLogInterceptor: HttpInterceptorFn = (request, next) =>
  inject(HttpFeed).intercept(request, next, inject(HttpBackend));

/**
 * Like {@link eventLogInterceptor}, for applications that register interceptors as classes.
 *
 * @example
 * providers: [
 *   provideHttpClient(withInterceptorsFromDi()),
 *   { provide: HTTP_INTERCEPTORS, useClass: EventLogInterceptor, multi: true },
 * ]
 */
@Injectable()
export class EventLogInterceptor implements HttpInterceptor {
  readonly #feed = inject(HttpFeed);
  readonly #backend = inject(HttpBackend);

  /** Records a request, and passes it on. */
  intercept(request: HttpRequest<unknown>, next: HttpHandler): Observable<HttpEvent<unknown>> {
    return this.#feed.intercept(request, (sent) => next.handle(sent), this.#backend);
  }
}
