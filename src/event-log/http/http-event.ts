import type { EventLogChange } from '../core/entry/event-log-event';
import type { EventLogProblem } from './problem-details';
import { type EventLogRouteParameters, type RoutePattern, parseRoutePattern } from './route-pattern';

/** Methods that change state (RFC 9110, 9.2.1 calls the others safe); the log never records the others. */
export type EventLogHttpMethod = 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * What bodies are when nobody has said otherwise: a rule reads them as freely as JSON itself, or names their type in
 * the parameter of its function.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as in HttpClient: only the application knows its API
export type EventLogHttpBody = any;

/** A request that a rule is about. */
export interface EventLogHttpRequest<Parameters, Request = EventLogHttpBody> {
  readonly method: string;
  /** The route template. */
  readonly route: string;
  /** The parameters of the route, decoded. */
  readonly params: Parameters;
  /** The body that was sent. It is not kept; only what the rule returns is. */
  readonly request: Request;
}

/** A request that was answered with success. */
export interface EventLogHttpSuccess<
  Parameters,
  Response = EventLogHttpBody,
  Request = EventLogHttpBody,
> extends EventLogHttpRequest<Parameters, Request> {
  /** The body of the answer. It is not kept; only what the rule returns is. */
  readonly response: Response;
  readonly status: number;
  /** Milliseconds from the request to its answer. */
  readonly duration: number;
}

/** A request that failed, or whose answer was lost. */
export interface EventLogHttpFailure<Parameters, Request = EventLogHttpBody> extends EventLogHttpRequest<
  Parameters,
  Request
> {
  readonly problem: EventLogProblem;
  /** The body of the answer as `HttpClient` gives it; for servers that do not speak RFC 9457. */
  readonly response: unknown;
  /** 0 when no answer came. */
  readonly status: number;
  /** Milliseconds from the request to its end. */
  readonly duration: number;
}

/** How an entry is worded: its title, or a function of what happened that returns the title or more. */
export type EventLogHttpWording<Context> = string | ((context: Context) => string | EventLogChange);

/** How one kind of request is recognised and worded. What the functions return is all that is kept. */
export interface EventLogHttpRule<Parameters, Response = EventLogHttpBody, Request = EventLogHttpBody> {
  /** The event type: `noun.verb`. */
  readonly type: string;
  /** What the page groups by; default: the noun of {@link type}. */
  readonly category?: string;
  /** Which of the matching requests the rule is about; default: all. */
  readonly when?: (context: EventLogHttpRequest<Parameters, Request>) => boolean;
  /** While it runs. */
  readonly started?: EventLogHttpWording<EventLogHttpRequest<Parameters, Request>>;
  /** When it was done. Return `outcome: 'pending'` for what now waits for somebody else. */
  readonly succeeded?: EventLogHttpWording<EventLogHttpSuccess<Parameters, Response, Request>>;
  /**
   * When it was not done. A mere title is completed by what the problem details of the answer say; of a function, what
   * it returns is all that is kept.
   */
  readonly failed?: EventLogHttpWording<EventLogHttpFailure<Parameters, Request>>;
  /** When it may have been done, but the answer was lost. Give a `link` where its outcome can be found out. */
  readonly unknown?: EventLogHttpWording<EventLogHttpFailure<Parameters, Request>>;
  /**
   * Whether the row of a request that surely was not carried out offers to make it again: one that was never sent, or
   * was refused with 429, and with an `Idempotency-Key` also one whose answer was lost. `'unavailable'` adds a 503 with
   * `Retry-After`, where that says that nothing was done.
   *
   * The same request goes on in the same row, with its body, which is kept until then. Its answer reaches the log alone,
   * so leave it out where the answer has to be seen. Default: `false`.
   */
  readonly retry?: boolean | 'unavailable';
}

/** A rule with the requests that it matches. */
export interface EventLogHttpEvent {
  readonly method: EventLogHttpMethod;
  readonly pattern: RoutePattern;
  readonly rule: EventLogHttpRule<Readonly<Record<string, string>>>;
}

/**
 * A kind of event that is recognised by its request.
 *
 * @param method the HTTP method
 * @param pattern the path with `:name` for what varies; a pattern with an origin matches only requests to it, one
 * without matches any
 * @param rule how the event is worded
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
    method,
    pattern: parseRoutePattern(pattern),
    // The pattern guarantees that the parameters which the rule expects are there.
    rule: rule as unknown as EventLogHttpEvent['rule'],
  };
}
