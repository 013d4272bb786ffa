import { InjectionToken } from '@angular/core';

import type { AnswerHooks } from '../core/answer/answer-reader';
import type { EventLogHttpCatalogue } from './http-event';
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
  /**
   * Judges failed requests otherwise, for servers of which the application knows more: `failed` for what surely was not
   * done, `unknown` for what may have been. What it returns for none stays as it is. Asked also about answers that
   * `track()` sees, such as those of `fetch`, of which it knows no method, route and body.
   *
   * @example
   * // This gateway answers 502 before it lets anything through.
   * judge: ({ status, header }) => (status === 502 && header('x-gateway') === 'closed' ? 'failed' : undefined),
   */
  readonly judge?: AnswerHooks['judge'];
  /**
   * Reads the errors of servers that tell them in a shape of their own, also from answers that `track()` sees. What it
   * leaves out is read as always; a text is the `detail`.
   *
   * @example
   * readError: (body) => (body as { fehler?: string } | null)?.fehler,
   */
  readonly readError?: AnswerHooks['readError'];
}

/** Settings of the interceptor, with their defaults filled in. */
export type HttpFeedConfig = ReturnType<typeof resolveHttpOptions>;

/** Provided by `withHttpEvents()`; without it, nothing is recorded. */
export const HTTP_FEED_CONFIG = new InjectionToken<HttpFeedConfig>('EVENT_LOG_HTTP', {
  providedIn: 'root',
  factory: () => resolveHttpOptions([], { unmatched: 'ignore' }),
});

/** Fills in the defaults. */
export function resolveHttpOptions(
  catalogues: readonly EventLogHttpCatalogue[],
  { unmatched, traceparent = false }: EventLogHttpOptions,
) {
  return {
    // Of those that match a request, the first counts.
    events: catalogues.flatMap(({ events }) => events),
    logUnmatched: unmatched === undefined ? catalogues.length === 0 : unmatched === 'log',
    traceparent: traceparent !== false,
    // Beside the page's own.
    traceOrigins: typeof traceparent === 'boolean' ? [] : traceparent.map((url) => splitUrl(url).origin),
  };
}
