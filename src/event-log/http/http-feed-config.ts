import { InjectionToken } from '@angular/core';

import type { EventLogHttpCatalogue, EventLogHttpEvent } from './http-event';
import { splitUrl } from './route-pattern';

/** The way in which requests become events. */
export interface EventLogHttpOptions {
  /**
   * Treatment of state-changing requests that no rule knows: `log` records them in plain words from method, route
   * template and status; `ignore` does not. Default: `log` without a catalogue, `ignore` with one.
   */
  readonly unmatched?: 'log' | 'ignore' | undefined;
  /**
   * Adds a `traceparent` header (W3C Trace Context) to requests that are recorded, so that even one without an
   * answer can be found on the server: `true` for requests to the page's own origin, or a list of further origins that
   * accept the header (it causes a CORS preflight). Default: `false`.
   */
  readonly traceparent?: boolean | readonly string[] | undefined;
}

/** Settings of the interceptor, with their defaults filled in. */
export interface HttpFeedConfig {
  readonly events: readonly EventLogHttpEvent[];
  readonly logUnmatched: boolean;
  readonly traceparent: boolean;
  readonly traceOrigins: readonly string[];
}

/** Provided by `withHttpEvents()`; without it, nothing is recorded. */
export const HTTP_FEED_CONFIG = new InjectionToken<HttpFeedConfig>('EVENT_LOG_HTTP', {
  providedIn: 'root',
  factory: () => resolveHttpOptions([], { unmatched: 'ignore' }),
});

/** Fills in the defaults. */
export function resolveHttpOptions(
  catalogues: readonly EventLogHttpCatalogue[],
  { unmatched, traceparent = false }: EventLogHttpOptions,
): HttpFeedConfig {
  return {
    events: catalogues.flatMap(({ events }) => events),
    logUnmatched: (unmatched ?? (catalogues.length === 0 ? 'log' : 'ignore')) === 'log',
    traceparent: traceparent !== false,
    traceOrigins: typeof traceparent === 'boolean' ? [] : traceparent.map((url) => splitUrl(url).origin),
  };
}
