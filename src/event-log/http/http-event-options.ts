import { InjectionToken } from '@angular/core';

import { type EventLogHttpCatalogue, HttpEventIndex } from './http-events';
import { splitUrl } from './route-pattern';

/** How requests become events. */
export interface EventLogHttpOptions {
  /**
   * What becomes of state-changing requests that no rule knows: `log` records them in plain words from method, route
   * template and status; `ignore` does not. Default: `log` without a catalogue, `ignore` with one.
   */
  readonly unmatched?: 'log' | 'ignore' | undefined;
  /**
   * Whether requests that are recorded carry a `traceparent` header (W3C Trace Context), so that even one without an
   * answer can be found on the server: `true` for requests to the page's own origin, or a list of further origins that
   * accept the header (it causes a CORS preflight). Default: `false`.
   */
  readonly traceparent?: boolean | readonly string[] | undefined;
}

/** @internal What the interceptor goes by. */
export interface HttpFeedConfig {
  readonly index: HttpEventIndex;
  readonly logUnmatched: boolean;
  readonly traceparent: boolean;
  readonly traceOrigins: readonly string[];
}

/** @internal */
export const HTTP_FEED_CONFIG = new InjectionToken<HttpFeedConfig>('EVENT_LOG_HTTP', {
  providedIn: 'root',
  factory: () => resolveHttpEventOptions([], { unmatched: 'ignore' }),
});

/** @internal Fills in the defaults. */
export function resolveHttpEventOptions(
  catalogues: readonly EventLogHttpCatalogue[],
  options: EventLogHttpOptions,
): HttpFeedConfig {
  const { unmatched, traceparent = false } = options;
  return {
    index: new HttpEventIndex(catalogues),
    logUnmatched: (unmatched ?? (catalogues.length === 0 ? 'log' : 'ignore')) === 'log',
    traceparent: traceparent !== false,
    traceOrigins: typeof traceparent === 'boolean' ? [] : traceparent.map((url) => splitUrl(url).origin),
  };
}
