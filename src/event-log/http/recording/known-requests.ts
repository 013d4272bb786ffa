import type { HttpRequest } from '@angular/common/http';

import type { ReadingAttempt } from '../../core/answer/end-when-read';
import type { EventLogOperation } from '../../core/operation/event-log-operation';

/** Request that was made and may be repeated. */
export interface KnownRequest extends ReadingAttempt {
  /** Undefined once its session has ended. */
  readonly request: HttpRequest<unknown> | undefined;
  /** Operation of its last recording, if any. */
  operation: EventLogOperation | undefined;
  session: string;
  /** True while it has no answer. */
  inFlight: boolean;
  /** Position of its last end in the order of all ends. */
  ended: number;
  /** True if an interceptor answered it without sending it. */
  unsent: boolean;
  /** True if an attempt, or a request that it replaced, may have been carried out without an answer. */
  uncertain: boolean;
  readonly keyed: boolean;
  /** True if another request had the same key. */
  readonly repeatsKey: boolean;
}

/** Maximum number of requests to remember for each object that they share. */
const MOST = 10;
const MOST_KEYS = 100;

/**
 * Recognizes a request that is repeated, as by `retry()`, even if interceptors pass on a copy each time. A copy shares
 * the context, the body, and the parameters or headers, which `HttpClient` creates for each new request.
 */
export class KnownRequests {
  readonly #byPart = new WeakMap<object, KnownRequest[]>();
  readonly #byKey = new Map<string, KnownRequest[]>();
  #ends = 0;

  /**
   * Registers a request that is sent. One that is still unanswered is another request, made at the same time.
   *
   * @param earlier the request that is repeated, if known
   */
  depart(request: HttpRequest<unknown>, session: string, earlier?: KnownRequest): KnownRequest {
    const key = idempotencyKey(request);
    const sameKey = this.#byKey.get(key ?? '') ?? [];
    const parts = partsOf(request);
    const alike = [
      ...(this.#byPart.get(request) ?? []),
      ...sameKey,
      ...parts
        .flatMap((part) => this.#byPart.get(part) ?? [])
        .filter((known) => isCopy(request, known.request)),
    ];
    // Of several, the one that ended last is repeated: a retry begins when the application is notified of the end.
    const [last] = alike.filter(isToBeTried).sort((one, other) => other.ended - one.ended);
    const known = earlier ??
      last ?? {
        request,
        operation: undefined,
        session,
        inFlight: true,
        ended: 0,
        unsent: false,
        uncertain: false,
        keyed: key !== undefined,
        repeatsKey: sameKey.length > 0,
      };
    known.inFlight = true;
    for (const part of [request, ...parts]) {
      this.#byPart.set(part, withNewest(this.#byPart.get(part), known));
    }
    if (key !== undefined) this.#keep(key, withNewest(sameKey, known));
    return known;
  }

  arrive(known: KnownRequest, unsent: boolean): void {
    known.inFlight = false;
    known.unsent = unsent;
    known.ended = ++this.#ends;
  }

  /** Lets go of the bodies and the operations of other sessions. What was perhaps done with a key stays known. */
  forgetAllBut(session: string): void {
    for (const [key, known] of this.#byKey) {
      const kept = known.map((one) => (one.session === session ? one : withoutContent(one)));
      this.#byKey.set(key, kept);
    }
  }

  #keep(key: string, known: KnownRequest[]): void {
    this.#byKey.delete(key);
    this.#byKey.set(key, known);
    const [oldest] = this.#byKey.keys();
    if (this.#byKey.size > MOST_KEYS && oldest !== undefined) this.#byKey.delete(oldest);
  }
}

/** True if the server has carried out the request. */
export function isDone({ operation, unsent }: KnownRequest): boolean {
  return !unsent && operation?.entry.outcome === 'succeeded';
}

function withoutContent(known: KnownRequest): KnownRequest {
  const uncertain = known.uncertain || known.inFlight || isDone(known);
  return {
    ...known,
    endUnread: undefined,
    request: undefined,
    operation: undefined,
    inFlight: false,
    uncertain,
  };
}

/** True if the last attempt has ended without success. */
function isToBeTried({ inFlight, operation }: KnownRequest): boolean {
  return !inFlight && operation?.entry.outcome !== 'succeeded';
}

function withNewest(known: readonly KnownRequest[] | undefined, newest: KnownRequest): KnownRequest[] {
  return [
    ...(known ?? []).filter((one) => one !== newest && (one.inFlight || isToBeTried(one))),
    newest,
  ].slice(-MOST);
}

function partsOf({ params, headers }: HttpRequest<unknown>): object[] {
  // Without parameters, requests that share only their headers are not copies: a copy shares both.
  return params.keys().length > 0 ? [params, headers] : [params];
}

function isCopy(one: HttpRequest<unknown>, other: HttpRequest<unknown> | undefined): boolean {
  return (
    one.context === other?.context &&
    one.body === other.body &&
    one.method === other.method &&
    one.urlWithParams === other.urlWithParams
  );
}

function idempotencyKey({ method, url, headers }: HttpRequest<unknown>): string | undefined {
  const key = headers.get('idempotency-key');
  return key === null ? undefined : `${method} ${url} ${key}`;
}
