import { InjectionToken } from '@angular/core';

import type { AnswerHooks } from '../core/answer/answer-reader';
import type { EventLogHttpCatalogue } from './http-event';
import { splitUrl } from './route-pattern';

/** Options of `withHttpEvents()`. */
export interface EventLogHttpOptions {
  /**
   * Treatment of state-changing requests that no rule matches: `log` records them in generic words made from method, route
   * template and status; `ignore` does not record them. Default: `log` without a catalogue, `ignore` with one.
   */
  readonly unmatched?: 'log' | 'ignore' | undefined;
  /**
   * Adds a `traceparent` header (W3C Trace Context) to recorded requests, so that even one without an answer can be found
   * on the server: `true` for requests to the origin of the page, or a list of further origins that accept the header,
   * which causes a CORS preflight. Default: `false`.
   */
  readonly traceparent?: boolean | readonly string[] | undefined;
  /**
   * Overrides the outcome of a failed request, if you know more about your servers: `failed` if it certainly was not done,
   * `unknown` if it may have been, `undefined` to leave it to the log. Also called for answers that `track()` sees, such as
   * those of `fetch`; method, route and body are then `undefined`.
   *
   * @example
   * // This gateway answers 502 without passing the request on.
   * judge: ({ status, header }) => (status === 502 && header('x-gateway') === 'closed' ? 'failed' : undefined),
   */
  readonly judge?: AnswerHooks['judge'];
  /**
   * Reads errors in your own format, also from answers that `track()` sees. If it returns a text, that is the `detail`. What
   * it leaves out is read in the usual way.
   *
   * @example
   * readError: (body) => (body as { fehler?: string } | null)?.fehler,
   */
  readonly readError?: AnswerHooks['readError'];
}

/** Settings of the interceptor, with the defaults filled in. */
export type HttpFeedConfig = ReturnType<typeof resolveHttpOptions>;

/** Provided by `withHttpEvents()`; without it, nothing is recorded. */
export const HTTP_FEED_CONFIG = new InjectionToken<HttpFeedConfig>('EVENT_LOG_HTTP', {
  providedIn: 'root',
  factory: () => {
    if (typeof ngDevMode === 'undefined' || ngDevMode) {
      // eslint-disable-next-line no-console -- not through ErrorHandler, so that tests of the application do not fail
      console.warn(
        'ngx-session-event-log: the interceptor is registered, but records nothing. Add withHttpEvents() to ' +
          'provideEventLog(), at the root of the application. If only track() follows requests, add ' +
          "withHttpEvents([], { unmatched: 'ignore' }).",
      );
    }
    return resolveHttpOptions([], { unmatched: 'ignore' });
  },
});

/** Fills in the defaults. */
export function resolveHttpOptions(
  catalogues: readonly EventLogHttpCatalogue[],
  { unmatched, traceparent = false }: EventLogHttpOptions,
) {
  return {
    // The first one that matches a request applies.
    events: catalogues.flatMap(({ events }) => events),
    logUnmatched: unmatched === undefined ? catalogues.length === 0 : unmatched === 'log',
    traceparent: traceparent !== false,
    // In addition to the origin of the page.
    traceOrigins: typeof traceparent === 'boolean' ? [] : traceparent.map((url) => splitUrl(url).origin),
  };
}
