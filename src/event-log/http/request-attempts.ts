import type { HttpContext, HttpRequest } from '@angular/common/http';
import { Injectable } from '@angular/core';

import type { EventLogOperation } from '../core/event-log-operation';

/** The last time that a request was made. */
export interface RequestAttempt {
  readonly operation: EventLogOperation;
  /** The session in which it was made. */
  readonly session: string;
}

interface KnownAttempt extends RequestAttempt {
  readonly name: string;
  readonly body: unknown;
  inFlight: boolean;
}

/**
 * Remembers requests, to know one that is made again (as `retry()` does, which subscribes anew to the same request)
 * and one that passes a second interceptor of the log. Interceptors before may replace a request by a copy, but the
 * copy keeps its context and body; so these, with method and URL, tell that it is the same.
 */
@Injectable({ providedIn: 'root' })
export class RequestAttempts {
  private readonly attempts = new WeakMap<HttpContext, KnownAttempt>();

  last(request: HttpRequest<unknown>): RequestAttempt | undefined {
    return this.known(request);
  }

  /** Whether it is waiting for its answer. */
  isInFlight(request: HttpRequest<unknown>): boolean {
    return this.known(request)?.inFlight ?? false;
  }

  remember(request: HttpRequest<unknown>, operation: EventLogOperation, session: string): void {
    const { body, context } = request;
    this.attempts.set(context, { operation, session, inFlight: true, name: nameOf(request), body });
  }

  /** It waits no longer. */
  land(request: HttpRequest<unknown>): void {
    const known = this.known(request);
    if (known) known.inFlight = false;
  }

  private known(request: HttpRequest<unknown>): KnownAttempt | undefined {
    const known = this.attempts.get(request.context);
    return known?.name === nameOf(request) && known.body === request.body ? known : undefined;
  }
}

function nameOf({ method, urlWithParams }: HttpRequest<unknown>): string {
  return `${method} ${urlWithParams}`;
}
