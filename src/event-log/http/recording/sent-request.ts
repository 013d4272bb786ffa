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
import type { KnownRequest } from './known-requests';

/** A request as it really leaves the page and comes back, whatever interceptors repeat, replace or never send. */
export class SentRequest {
  /** True when the browser was offline as the request was made last, so that nothing left the machine. */
  offline = isOffline();
  /** True between the last time it was sent and its answer. */
  waiting = false;
  /** The last answer before any interceptor changed it. */
  answer: HttpResponse<unknown> | HttpErrorResponse | undefined;
  readonly earlier: HttpErrorResponse[] = [];
  /** True when the application has its outcome. */
  ended = false;

  constructor(readonly known: KnownRequest) {}

  /** Notes that it is sent, and what comes back. */
  watch<T>(answer: Observable<HttpEvent<T>>): Observable<HttpEvent<T>> {
    return defer(() => {
      if (this.answer instanceof HttpErrorResponse) this.earlier.push(this.answer);
      this.answer = undefined;
      this.offline = isOffline();
      this.waiting = true;
      const note = (told: unknown) => {
        if (!(told instanceof HttpResponse) && !(told instanceof HttpErrorResponse)) return;
        this.answer = told;
        this.waiting = false;
      };
      return answer.pipe(tap<HttpEvent<T>>({ next: note, error: note }));
    });
  }
}

/**
 * The context of a request that is recorded, by which the log knows its copies again. All that is read and written is
 * that of the application.
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

const watchedBackends = new WeakSet<HttpBackend>();

/** Notes each request with a {@link SentContext} that leaves through `backend`. */
export function watchBackend(backend: HttpBackend): void {
  if (watchedBackends.has(backend)) return;
  const send = backend.handle.bind(backend);
  backend.handle = (request: HttpRequest<unknown>) =>
    request.context instanceof SentContext ? request.context.sent.watch(send(request)) : send(request);
  watchedBackends.add(backend);
}
