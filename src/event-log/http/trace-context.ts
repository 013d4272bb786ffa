import type { HttpRequest } from '@angular/common/http';
import { DOCUMENT, inject } from '@angular/core';

import { HTTP_FEED_CONFIG } from './http-feed-config';
import { splitUrl } from './route-pattern';

/** A `traceparent` header that begins a trace. It is random, and says nothing about anybody. */
export function newTraceparent(): string {
  return `00-${randomHex(16)}-${randomHex(8)}-01`;
}

function randomHex(bytes: number): string {
  const random = crypto.getRandomValues(new Uint8Array(bytes));
  return Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Begins a trace for requests that are recorded, where the application asked for it. */
export class RequestTracing {
  readonly #config = inject(HTTP_FEED_CONFIG);
  /** Empty on a server. */
  readonly #origin = inject(DOCUMENT).defaultView?.location.origin ?? '';

  /** The request with a `traceparent`, unless it has one, or goes to an origin that was not named. */
  trace(request: HttpRequest<unknown>): HttpRequest<unknown> {
    if (!this.#config.traceparent || request.headers.has('traceparent')) return request;
    const { origin } = splitUrl(request.url);
    const known = origin === '' || origin === this.#origin || this.#config.traceOrigins.includes(origin);
    return known ? request.clone({ setHeaders: { traceparent: newTraceparent() } }) : request;
  }
}
