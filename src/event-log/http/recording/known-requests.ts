import type { HttpRequest } from '@angular/common/http';

import type { EventLogOperation } from '../../core/operation/event-log-operation';

/** A request that was made, and may be made again. */
export interface KnownRequest {
  readonly request: HttpRequest<unknown>;
  /** The operation that it was recorded in the last time, if it was. */
  operation: EventLogOperation | undefined;
  session: string;
  /** True while it is on its way. */
  inFlight: boolean;
  /** Place of its last end among all ends. */
  ended: number;
  /** True when an interceptor has told its outcome without sending it. */
  unsent: boolean;
  /** True when an attempt of it, or what it replaced, may have been carried out without an answer. */
  uncertain: boolean;
  readonly keyed: boolean;
  /** True when that is the key of another request, too. */
  readonly repeatsKey: boolean;
}

/** As many requests are kept for each thing that they share. */
const MOST = 10;
const MOST_KEYS = 100;

/**
 * Knows a request that is made again, as by `retry()`, also where interceptors pass on a copy each time: that shares
 * the context, the body, and the parameters or headers, which `HttpClient` makes anew for each request.
 */
export class KnownRequests {
  readonly #byPart = new WeakMap<object, KnownRequest[]>();
  readonly #byKey = new Map<string, KnownRequest[]>();
  #ends = 0;

  /**
   * The request, on its way from now on: one that is on its way already is another one, made at the same time.
   *
   * @param earlier the request, where that is known
   */
  depart(request: HttpRequest<unknown>, session: string, earlier?: KnownRequest): KnownRequest {
    const key = idempotencyKey(request);
    const sameKey = this.#byKey.get(key ?? '') ?? [];
    const alike = [
      ...(this.#byPart.get(request) ?? []),
      ...sameKey,
      ...partsOf(request)
        .flatMap((part) => this.#byPart.get(part) ?? [])
        .filter((known) => isCopy(request, known.request)),
    ];
    // Of several, the one that ended last is made again: retrying begins as the application hears of the end.
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
    for (const part of [request, ...partsOf(request)]) {
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

  #keep(key: string, known: KnownRequest[]): void {
    this.#byKey.delete(key);
    this.#byKey.set(key, known);
    const [oldest] = this.#byKey.keys();
    if (this.#byKey.size > MOST_KEYS && oldest !== undefined) this.#byKey.delete(oldest);
  }
}

/** True for a request that the server has carried out. */
export function isDone({ operation, unsent }: KnownRequest): boolean {
  return !unsent && operation?.entry.outcome === 'succeeded';
}

/** True for a request whose last attempt has ended, and was no success. */
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
  // Without parameters, requests that share their headers are no copies of one: a copy would share both.
  return params.keys().length > 0 ? [params, headers] : [params];
}

function isCopy(one: HttpRequest<unknown>, other: HttpRequest<unknown>): boolean {
  return (
    one.context === other.context &&
    one.body === other.body &&
    one.method === other.method &&
    one.urlWithParams === other.urlWithParams
  );
}

function idempotencyKey({ method, url, headers }: HttpRequest<unknown>): string | undefined {
  const key = headers.get('idempotency-key');
  return key === null ? undefined : `${method} ${url} ${key}`;
}
