import type { EventLogWording } from '../core/operation/wording';
import type { EventLogProblem } from '../core/answer/problem-details';
import { type EventLogRouteParameters, type RoutePattern, parseRoutePattern } from './route-pattern';

/** Methods that change state (RFC 9110, 9.2.1 calls the others safe); the log never records the others. */
export type EventLogHttpMethod = 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * The type of bodies when nobody has said otherwise: a rule reads them as freely as JSON itself, or names their type in
 * the parameter of its function.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as in HttpClient: only the application knows its API
export type EventLogHttpBody = any;

/** A request that a rule is about. */
export interface EventLogHttpRequest<
  Parameters = Readonly<Record<string, string>>,
  Request = EventLogHttpBody,
> {
  /** The HTTP method, in capital letters. */
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
  Parameters = Readonly<Record<string, string>>,
  Response = EventLogHttpBody,
  Request = EventLogHttpBody,
> extends EventLogHttpRequest<Parameters, Request> {
  /** The body of the answer. It is not kept; only what the rule returns is. */
  readonly response: Response;
  /** The HTTP status. */
  readonly status: number;
  /** Reads a header of the answer, such as `Location`; nothing where there is none. No header is kept. */
  readonly header: (name: string) => string | undefined;
  /** Milliseconds from the request to its answer. */
  readonly duration: number;
}

/** A request that failed, or whose answer was lost. */
export interface EventLogHttpFailure<
  Parameters = Readonly<Record<string, string>>,
  Request = EventLogHttpBody,
> extends EventLogHttpRequest<Parameters, Request> {
  /** The problem details of the answer. */
  readonly problem: EventLogProblem;
  /** The body of the answer as `HttpClient` gives it; for servers that do not speak RFC 9457. */
  readonly response: unknown;
  /** The HTTP status; 0 when no answer came. */
  readonly status: number;
  /** Reads a header of the answer; nothing where there is none. No header is kept. */
  readonly header: (name: string) => string | undefined;
  /** Milliseconds from the request to its end. */
  readonly duration: number;
}

/** The way in which one kind of request is recognised and worded. What its functions return is all that is kept. */
export interface EventLogHttpRule<
  Parameters = Readonly<Record<string, string>>,
  Response = EventLogHttpBody,
  Request = EventLogHttpBody,
> {
  /** The event type: `noun.verb`. */
  readonly type: string;
  /** The name that the page groups by; default: the noun of {@link type}. */
  readonly category?: string;
  /** Picks the matching requests that the rule is about; default: all. */
  readonly when?: (context: EventLogHttpRequest<Parameters, Request>) => boolean;
  /**
   * False for a request that only reads: where its answer is lost, nothing can have been done. Default: true, since an event
   * is something that the user did.
   */
  readonly changes?: boolean;
  /** Words while it runs. */
  readonly started?: EventLogWording<EventLogHttpRequest<Parameters, Request>>;
  /**
   * Words once it was done. A function may return another outcome, such as `pending` for what now waits for somebody
   * else.
   */
  readonly succeeded?: EventLogWording<EventLogHttpSuccess<Parameters, Response, Request>>;
  /**
   * Words once it was accepted with 202, and is not done yet. Without them a 202 is worded by {@link succeeded}, and is a
   * success unless that says otherwise. Return a `key`, and whoever learns of the outcome ends the row.
   *
   * @example
   * pending: ({ response }) => ({ title: 'The export is being made', key: response.jobId }),
   * // later, in what polls or listens
   * log.find('export.make', jobId)?.succeed({ title: 'The export was made' });
   */
  readonly pending?: EventLogWording<EventLogHttpSuccess<Parameters, Response, Request>>;
  /**
   * Words once it was not done. A title or a change is completed by what the problem details of the answer say; of a
   * function, what it returns is all that is kept.
   */
  readonly failed?: EventLogWording<EventLogHttpFailure<Parameters, Request>>;
  /** Words where it may have been done, but the answer was lost. Give a `link` where its outcome can be found out. */
  readonly unknown?: EventLogWording<EventLogHttpFailure<Parameters, Request>>;
  /**
   * Offers on the row to make a request again that surely was not carried out: one that was never sent, or was refused
   * with 429, and with an `Idempotency-Key` also one whose answer was lost. `'unavailable'` adds a 503 with
   * `Retry-After`, where that says that nothing was done.
   *
   * The same request goes on in the same row, with its body, which is kept until then. Its answer reaches the log alone,
   * so leave it out where the answer has to be seen. Default: `false`.
   */
  readonly retry?: boolean | 'unavailable';
}

/** A rule with the requests that it matches. */
export interface EventLogHttpEvent {
  /** The method of the requests. */
  readonly method: EventLogHttpMethod;
  /** Their route; nothing for any. */
  readonly pattern: RoutePattern | undefined;
  /** The name of their GraphQL mutation, where that tells them. */
  readonly operationName?: string;
  /** The rule, with the names of its parameters forgotten. */
  readonly rule: EventLogHttpRule;
}

/**
 * A kind of event that is recognised by its request.
 *
 * @param method the HTTP method
 * @param pattern the path with `:name` for what varies, in a segment or a part of one: `/files/:name.json`,
 * `/tasks/:id:cancel`. It has no query. With an origin it matches only requests to that, without one any
 * @param rule how the event is worded
 * @throws in development mode when the pattern could match no request
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
    // The pattern guarantees that the parameters which the rule expects are there.
    rule: rule as unknown as EventLogHttpRule,
  };
}

/** The part of an application's catalogue that is recognised by requests; made by {@link httpEvents}. */
export interface EventLogHttpCatalogue {
  /** The kinds of events; of several that match, the first one counts. */
  readonly events: readonly EventLogHttpEvent[];
}

/**
 * A catalogue of kinds of events that are recognised by their requests. Where several match, the first one counts.
 *
 * @throws in development mode when two events have the same method and pattern, and the first has no `when`
 * @example
 * export const portalHttpEvents = httpEvents(
 *   httpEvent('POST', '/api/service-keys', { type: 'service-key.create', started: 'Creating service key' }),
 *   httpEvent('PUT', '/api/profile', { type: 'profile.update', succeeded: 'Profile updated' }),
 * );
 */
export function httpEvents(...events: readonly EventLogHttpEvent[]): EventLogHttpCatalogue {
  if (typeof ngDevMode === 'undefined' || ngDevMode) refuseRepeated(events);
  return { events };
}

function refuseRepeated(events: readonly EventLogHttpEvent[]): void {
  const seen = new Set<string>();
  for (const { method, pattern, operationName, rule } of events) {
    const name = pattern
      ? `${method} ${pattern.origin}${pattern.template}`
      : `mutation ${operationName ?? ''}`;
    // Names of parameters make no difference to what is matched.
    const shape = pattern ? `${method} ${pattern.origin} ${pattern.segments.join('/')}` : name;
    if (seen.has(shape)) {
      throw new Error(
        `httpEvents(): ${name} is declared twice. The second event, ${rule.type}, can never be recorded. ` +
          'Merge the two, or tell them apart by `when`.',
      );
    }
    if (!rule.when) seen.add(shape);
  }
}
