import type { HttpContext } from '@angular/common/http';

import type { EventLogWording } from '../core/operation/wording';
import type { EventLogProblem } from '../core/answer/problem-details';
import {
  type EventLogRouteParameters,
  type RoutePattern,
  matchRoute,
  parseRoutePattern,
  splitUrl,
} from './route-pattern';

/** Methods that change state. The log never records the others, which are safe (RFC 9110, 9.2.1). */
export type EventLogHttpMethod = 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * Body of a request or an answer. It is untyped: a rule may declare the type of its parameter.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as in HttpClient: only the application knows its API
export type EventLogHttpBody = any;

/** Request that a rule matches. */
export interface EventLogHttpRequest<
  Parameters = Readonly<Record<string, string>>,
  Request = EventLogHttpBody,
> {
  /** HTTP method, in upper case. */
  readonly method: string;
  /** Route template. */
  readonly route: string;
  /** Parameters of the route, decoded. */
  readonly params: Parameters;
  /** Body that was sent. Only what the rule returns is kept. */
  readonly request: Request;
  /**
   * Context of the request, in which the code that sends it can pass on what the request does not say, such as the name of
   * what it removes.
   *
   * @example
   * http.delete(`/api/users/${user.id}`, { context: new HttpContext().set(USER_NAME, user.name) });
   * // in the rule
   * failed: ({ context }) => `${context.get(USER_NAME)} was not removed`
   */
  readonly context: HttpContext;
}

/** Request that succeeded. */
export interface EventLogHttpSuccess<
  Parameters = Readonly<Record<string, string>>,
  Response = EventLogHttpBody,
  Request = EventLogHttpBody,
> extends EventLogHttpRequest<Parameters, Request> {
  /** Body of the answer. Only what the rule returns is kept. */
  readonly response: Response;
  /** HTTP status. */
  readonly status: number;
  /** Reads a header of the answer, such as `Location`; returns `undefined` if it is absent. The log keeps no headers. */
  readonly header: (name: string) => string | undefined;
  /** Milliseconds from the start of the request to its answer. */
  readonly duration: number;
}

/** Request that failed, or whose answer was lost. */
export interface EventLogHttpFailure<
  Parameters = Readonly<Record<string, string>>,
  Request = EventLogHttpBody,
> extends EventLogHttpRequest<Parameters, Request> {
  /** Problem details of the answer. */
  readonly problem: EventLogProblem;
  /** Body of the answer as `HttpClient` returns it, for servers that do not use problem details (RFC 9457). */
  readonly response: unknown;
  /** HTTP status; 0 if there was no answer. */
  readonly status: number;
  /** Reads a header of the answer; returns `undefined` if it is absent. The log keeps no headers. */
  readonly header: (name: string) => string | undefined;
  /** Milliseconds from the start of the request to its end. */
  readonly duration: number;
}

/** Rule for one kind of request. The log keeps only what its functions return. */
export interface EventLogHttpRule<
  Parameters = Readonly<Record<string, string>>,
  Response = EventLogHttpBody,
  Request = EventLogHttpBody,
> {
  /** Event type: `noun.verb`. */
  readonly type: string;
  /** Group on the page. Default: the noun of {@link type}. */
  readonly category?: string;
  /** Selects the requests that the rule applies to, among those that match. Default: all. */
  readonly when?: (context: EventLogHttpRequest<Parameters, Request>) => boolean;
  /**
   * Set to `false` for a request that only reads: if its answer is lost, nothing can have been done. Default: `true`, since
   * an event is something that the user did.
   */
  readonly changes?: boolean;
  /** Wording while the request is running. */
  readonly started?: EventLogWording<EventLogHttpRequest<Parameters, Request>>;
  /**
   * Wording for success. A function may return another outcome, such as `pending` for something that waits for someone
   * else.
   */
  readonly succeeded?: EventLogWording<EventLogHttpSuccess<Parameters, Response, Request>>;
  /**
   * Wording for a request that was accepted with status 202 and is not done yet. Default: {@link succeeded}, with the
   * outcome of that. If it returns a `key`, the code that learns the outcome can find the operation.
   *
   * @example
   * pending: ({ response }) => ({ title: 'The export is being made', key: response.jobId }),
   * // later, in the code that polls or listens
   * log.find('export.make', jobId)?.succeed({ title: 'The export was made' });
   */
  readonly pending?: EventLogWording<EventLogHttpSuccess<Parameters, Response, Request>>;
  /**
   * Wording for failure. A title or a change is completed with the message and the fields of the problem details. If it
   * is a function, the log keeps only what it returns.
   */
  readonly failed?: EventLogWording<EventLogHttpFailure<Parameters, Request>>;
  /** Wording for a lost answer, after which it may have been done. Set `link` to the page that shows the outcome. */
  readonly unknown?: EventLogWording<EventLogHttpFailure<Parameters, Request>>;
  /**
   * Offers _Retry_ for a request that certainly was not carried out: one that was never sent, or was refused with 429;
   * with an `Idempotency-Key`, also one whose answer was lost. Use `'unavailable'` to add a 503 with `Retry-After`, if your
   * server then has done nothing. Default: `false`.
   *
   * The log sends the same request with the same body, which it keeps in memory until then, and continues in the same row.
   * Only the log receives the answer, so do not use it if the application needs the answer.
   */
  readonly retry?: boolean | 'unavailable';
}

/** Rule, with the requests that it matches. */
export interface EventLogHttpEvent {
  /** Method of the requests. */
  readonly method: EventLogHttpMethod;
  /** Route of the requests; `undefined` for any route. */
  readonly pattern: RoutePattern | undefined;
  /** Name of the GraphQL mutation, for a rule that matches by it. */
  readonly operationName?: string;
  /** Rule, without the types of its parameters. */
  readonly rule: EventLogHttpRule;
}

/**
 * Declares an event type that is recognized by its request.
 *
 * @param method HTTP method
 * @param pattern path without a query. Use `:name` for a segment, or a part of one, that varies: `/files/:name.json`,
 * `/tasks/:id:cancel`. A pattern with an origin matches only requests to that origin; otherwise, to any
 * @param rule type and wording of the event
 * @throws in development mode if the pattern cannot match any request
 * @example
 * httpEvent('POST', '/api/services/:uid/terminate', {
 *   type: 'service.terminate',
 *   started: 'Terminating service',
 *   succeeded: ({ response }: { response: Service }) => ({
 *     title: `${response.name} terminated`,
 *     resource: { label: response.name, link: `/services/${response.uid}` },
 *   }),
 *   failed: ({ problem }) => ({ title: 'Service was not terminated', message: problem.detail }),
 * });
 */
export function httpEvent<
  const Pattern extends string,
  Response = EventLogHttpBody,
  Request = EventLogHttpBody,
>(
  method: EventLogHttpMethod,
  pattern: Pattern,
  rule: EventLogHttpRule<EventLogRouteParameters<Pattern>, Response, Request>,
): EventLogHttpEvent {
  return {
    method: method.toUpperCase() as EventLogHttpMethod,
    pattern: parseRoutePattern(pattern),
    // The pattern guarantees the parameters that the rule expects.
    rule: rule as unknown as EventLogHttpRule,
  };
}

/** Catalogue of event types that are recognized by requests; made by {@link httpEvents}. */
export interface EventLogHttpCatalogue {
  /** Rules. If several match a request, the first one applies. */
  readonly events: readonly EventLogHttpEvent[];
}

/**
 * Makes a catalogue of event types that are recognized by requests. If several match a request, the first one applies.
 *
 * @throws in development mode if an event can never be recorded, because one before it, without `when`, matches the same
 * requests
 * @example
 * export const portalHttpEvents = httpEvents(
 *   httpEvent('POST', '/api/service-keys', { type: 'service-key.create', started: 'Creating service key' }),
 *   httpEvent('PUT', '/api/profile', { type: 'profile.update', succeeded: 'Profile updated' }),
 * );
 */
export function httpEvents(...events: readonly EventLogHttpEvent[]): EventLogHttpCatalogue {
  if (typeof ngDevMode === 'undefined' || ngDevMode) refuseHidden(events);
  return { events };
}

function refuseHidden(events: readonly EventLogHttpEvent[]): void {
  for (const [place, event] of events.entries()) {
    const first = events.slice(0, place).find((earlier) => !earlier.rule.when && hides(earlier, event));
    if (!first) continue;
    throw new Error(
      `httpEvents(): ${nameOf(event)} can never be recorded as ${event.rule.type}, because ${nameOf(first)} is ` +
        `declared before it and matches the same requests, as ${first.rule.type}. Change their order, merge the ` +
        'two, or distinguish them with `when`.',
    );
  }
}

/** True if each request that matches the later event matches the earlier one. */
function hides(earlier: EventLogHttpEvent, later: EventLogHttpEvent): boolean {
  if (earlier.method !== later.method) return false;
  if (!earlier.pattern || !later.pattern) return earlier.operationName === later.operationName;
  // A parameter matches its own name, and that of another parameter.
  const { origin, template } = later.pattern;
  return matchRoute(earlier.pattern, splitUrl(origin + template)) !== undefined;
}

function nameOf({ method, pattern, operationName }: EventLogHttpEvent): string {
  return pattern ? `${method} ${pattern.origin}${pattern.template}` : `mutation ${String(operationName)}`;
}
