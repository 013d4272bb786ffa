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
 * Feeds the log from the application's requests, as `withHttpEvents()` says. It changes neither requests nor answers,
 * but for the `traceparent` header where that is asked for, and an error in a rule never reaches them.
 *
 * Put it first: a route pattern then matches the URL that the application asks for, and one row holds all that interceptors
 * do with a request, such as retries. What the server really answered reaches the log wherever it stands.
 *
 * @example
 * provideHttpClient(withInterceptors([eventLogInterceptor]));
 */
export const eventLogInterceptor: HttpInterceptorFn = (request, next) =>
  inject(HttpFeed).intercept(request, next, inject(HttpBackend));

/**
 * The same for applications that register interceptors as classes.
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

  /** Feeds the log from a request. */
  intercept(request: HttpRequest<unknown>, next: HttpHandler): Observable<HttpEvent<unknown>> {
    return this.#feed.intercept(request, (sent) => next.handle(sent), this.#backend);
  }
}
