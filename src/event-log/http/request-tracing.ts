import type { HttpRequest } from '@angular/common/http';
import { inject } from '@angular/core';

import { HTTP_FEED_CONFIG } from './http-event-options';
import type { HttpFeedTools } from './http-feed-tools';
import { splitUrl } from './route-pattern';
import { newTraceparent } from './trace-context';

/** Begins a trace for requests that are recorded, where the application asked for it. */
export class RequestTracing {
  readonly #config = inject(HTTP_FEED_CONFIG);
  readonly #tools: HttpFeedTools;

  constructor(tools: HttpFeedTools) {
    this.#tools = tools;
  }

  /** The request with a `traceparent`, unless it has one, or goes to an origin that was not named. */
  trace(request: HttpRequest<unknown>): HttpRequest<unknown> {
    if (!this.#config.traceparent || request.headers.has('traceparent')) return request;
    const { origin } = splitUrl(request.url);
    const known =
      origin === '' || origin === this.#tools.origin || this.#config.traceOrigins.includes(origin);
    return known ? request.clone({ setHeaders: { traceparent: newTraceparent() } }) : request;
  }
}
