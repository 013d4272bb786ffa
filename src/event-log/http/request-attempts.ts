import type { HttpContext, HttpRequest } from '@angular/common/http';

import type { EventLogOperation } from '../core/operation/event-log-operation';

/** A request that is made, perhaps not for the first time. */
export interface RequestAttempt {
  readonly method: string;
  readonly url: string;
  readonly body: unknown;
  /** What it was recorded in the last time, if it was. */
  operation: EventLogOperation | undefined;
  /** The session in which it was made then. */
  session: string;
  inFlight: boolean;
}

/**
 * Remembers requests, to know one that is made again (as `retry()` does, which subscribes anew to the same request)
 * and one that passes a second interceptor of the log. Interceptors before may replace a request by a copy, but the
 * copy keeps its context and body; so these, with method and URL, tell that it is the same.
 */
export class RequestAttempts {
  readonly #attempts = new WeakMap<HttpContext, RequestAttempt>();

  /**
   * It is on its way.
   *
   * @returns nothing when it was already, and now only passes another interceptor
   */
  depart({ context, method, urlWithParams: url, body }: HttpRequest<unknown>, session: string) {
    const known = this.#attempts.get(context);
    if (known?.method === method && known.url === url && known.body === body) {
      if (known.inFlight) return undefined;
      known.inFlight = true;
      return known;
    }
    const attempt: RequestAttempt = { method, url, body, operation: undefined, session, inFlight: true };
    this.#attempts.set(context, attempt);
    return attempt;
  }
}
