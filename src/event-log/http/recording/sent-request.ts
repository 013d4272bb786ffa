import {
  type HttpBackend,
  HttpContext,
  type HttpContextToken,
  HttpErrorResponse,
  type HttpEvent,
  type HttpRequest,
  HttpResponse,
} from '@angular/common/http';
import { type Observable, defer, tap } from 'rxjs';

import { isOffline } from '../../core/answer/response-verdict';
import { pathOf } from '../route-pattern';
import type { KnownRequest } from './known-requests';

type Send = (request: HttpRequest<unknown>) => Observable<HttpEvent<unknown>>;

/** Request as it really leaves the page, whatever interceptors repeat, replace or never send. */
export class SentRequest {
  /** True if the browser was offline when the request was last sent, so that nothing left the device. */
  offline = isOffline();
  /** True while it has been sent and has no answer. */
  waiting = false;
  /** Latest answer, before any interceptor changed it. */
  answer: HttpResponse<unknown> | HttpErrorResponse | undefined;
  readonly earlier: HttpErrorResponse[] = [];
  /** True once the application has received its outcome. */
  ended = false;

  /** @param sendAnew records a request that is sent after it has ended, as from a queue */
  constructor(
    readonly request: HttpRequest<unknown>,
    readonly known: KnownRequest,
    /** Undefined if the request could leave unnoticed. */
    readonly watched: WatchedBackend | undefined,
    readonly sendAnew: (request: HttpRequest<unknown>, send: Send) => Observable<HttpEvent<unknown>>,
  ) {
    watched?.onTheirWay.add(this);
  }

  /** True if it was never sent. */
  get unsent(): boolean {
    return this.watched !== undefined && !this.waiting && this.answer === undefined;
  }

  /** Marks that the application has received its outcome. */
  end(): void {
    this.ended = true;
    this.watched?.onTheirWay.delete(this);
  }

  /** Notes that it is sent as `copy`, and its answer. */
  watch(copy: HttpRequest<unknown>, answer: Observable<HttpEvent<unknown>>): Observable<HttpEvent<unknown>> {
    return defer(() => {
      if (this.ended) {
        return this.sendAnew(copy.clone({ context: this.request.context }), (anew) =>
          anew.context instanceof SentContext ? anew.context.sent.watch(anew, answer) : answer,
        );
      }
      if (this.answer instanceof HttpErrorResponse) this.earlier.push(this.answer);
      this.answer = undefined;
      this.offline = isOffline();
      this.waiting = true;
      const note = (told: unknown) => {
        if (!(told instanceof HttpResponse) && !(told instanceof HttpErrorResponse)) return;
        this.answer = told;
        this.waiting = false;
      };
      return answer.pipe(tap<HttpEvent<unknown>>({ next: note, error: note }));
    });
  }

  /** True for a request that an interceptor made in place of this one, without its context. */
  isReplacedBy({ method, url, body }: HttpRequest<unknown>): boolean {
    const { request, waiting } = this;
    if (waiting || request.method !== method) return false;
    const sameBody = typeof body === 'object' && body !== null && body === request.body;
    return sameBody || pathOf(url).endsWith(pathOf(request.url));
  }
}

/**
 * Context of a recorded request, by which the log recognizes its copies. Reads from and writes to the application's
 * context.
 */
export class SentContext extends HttpContext {
  constructor(
    readonly own: HttpContext,
    readonly sent: SentRequest,
  ) {
    super();
  }

  override set<T>(token: HttpContextToken<T>, value: T): this {
    this.own.set(token, value);
    return this;
  }

  override get<T>(token: HttpContextToken<T>): T {
    return this.own.get(token);
  }

  override delete(token: HttpContextToken<unknown>): this {
    this.own.delete(token);
    return this;
  }

  override has(token: HttpContextToken<unknown>): boolean {
    return this.own.has(token);
  }

  override keys(): IterableIterator<HttpContextToken<unknown>> {
    return this.own.keys();
  }
}

/** Backend whose requests the log sees when they leave. */
export interface WatchedBackend {
  /** Recorded requests that have not ended. */
  readonly onTheirWay: Set<SentRequest>;
  /** Contexts of requests that are not recorded, and therefore cannot replace a recorded one. */
  readonly apart: WeakSet<HttpContext>;
}

const watchedBackends = new WeakMap<HttpBackend, WatchedBackend>();

/** Notes each recorded request when it leaves through `backend`. */
export function watchBackend(backend: HttpBackend): WatchedBackend {
  const known = watchedBackends.get(backend);
  if (known) return known;
  const watched: WatchedBackend = { onTheirWay: new Set(), apart: new WeakSet() };
  const send: Send = backend.handle.bind(backend);
  backend.handle = (request: HttpRequest<unknown>) => {
    const { context } = request;
    const sent = context instanceof SentContext ? context.sent : findReplaced(watched, request);
    const answer = send(request);
    return sent ? sent.watch(request, answer) : answer;
  };
  watchedBackends.set(backend, watched);
  return watched;
}

/** Finds the recorded request that an interceptor replaced with a new one, without its context. */
function findReplaced(
  { onTheirWay, apart }: WatchedBackend,
  request: HttpRequest<unknown>,
): SentRequest | undefined {
  if (apart.has(request.context)) return undefined;
  return [...onTheirWay].find((sent) => sent.isReplacedBy(request));
}
