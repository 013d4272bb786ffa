import type { HttpContext, HttpRequest } from '@angular/common/http';
import { Injectable } from '@angular/core';

import type { EventLogOperation } from '../core/event-log-operation';
import { withChanges } from '../core/with-changes';

/** The last time that a request was made. */
export interface RequestAttempt {
  /** What it was recorded in, if it was. */
  readonly operation: EventLogOperation | undefined;
  /** The session in which it was made. */
  readonly session: string;
}

interface KnownAttempt extends RequestAttempt {
  readonly name: string;
  readonly body: unknown;
  readonly inFlight: boolean;
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

  /** It is on its way. Returns false when it was already, and now only passes another interceptor. */
  depart(request: HttpRequest<unknown>, session: string): boolean {
    const known = this.known(request);
    if (known?.inFlight) return false;
    this.put(request, { operation: undefined, session, ...known, inFlight: true });
    return true;
  }

  /** It is recorded in `operation`. */
  remember(request: HttpRequest<unknown>, operation: EventLogOperation, session: string): void {
    const known = this.known(request);
    if (known) this.put(request, withChanges(known, { operation, session }));
  }

  /** It waits for its answer no longer. */
  land(request: HttpRequest<unknown>): void {
    const known = this.known(request);
    if (known) this.put(request, withChanges(known, { inFlight: false }));
  }

  private put(request: HttpRequest<unknown>, attempt: Omit<KnownAttempt, 'name' | 'body'>): void {
    this.attempts.set(request.context, withChanges(attempt, { name: nameOf(request), body: request.body }));
  }

  private known(request: HttpRequest<unknown>): KnownAttempt | undefined {
    const known = this.attempts.get(request.context);
    return known?.name === nameOf(request) && known.body === request.body ? known : undefined;
  }
}

function nameOf({ method, urlWithParams }: HttpRequest<unknown>): string {
  return `${method} ${urlWithParams}`;
}
