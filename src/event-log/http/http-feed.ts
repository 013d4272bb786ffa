import {
  type HttpBackend,
  type HttpEvent,
  HttpEventType,
  type HttpHandlerFn,
  type HttpRequest,
  HttpResponse,
  type HttpUploadProgressEvent,
} from '@angular/common/http';
import { DOCUMENT, Injectable, effect, inject } from '@angular/core';
import { type Observable, defer, tap } from 'rxjs';

import { ErrorReporter } from '../core/error-reporter';
import { EventLogService } from '../core/event-log-service';
import { type KnownRequest, KnownRequests, isDone } from './recording/known-requests';
import { type RequestPlan, RequestPlanner } from './request-plan';
import { RequestRecorder } from './recording/request-recorder';
import type { MadeRequest, RequestRecording } from './recording/request-recording';
import { SentContext, SentRequest, type WatchedBackend, watchBackend } from './recording/sent-request';
import { HTTP_FEED_CONFIG } from './http-feed-config';
import { splitUrl } from './route-pattern';

/** Records the requests that pass through it, without changing them. */
@Injectable({ providedIn: 'root' })
export class HttpFeed {
  readonly #reporter = inject(ErrorReporter);
  readonly #planner = new RequestPlanner();
  readonly #recorder = new RequestRecorder();
  readonly #config = inject(HTTP_FEED_CONFIG);
  /** Empty on a server. */
  readonly #origin = inject(DOCUMENT).defaultView?.location.origin ?? '';
  readonly #known = new KnownRequests();

  constructor() {
    const { session } = inject(EventLogService);
    effect(() => {
      const { id } = session();
      this.#known.forgetAllBut(id);
      this.#recorder.forgetAllBut(id);
    });
  }

  /** True once a request has passed through it. Used to report a missing interceptor. */
  used = false;

  /** @param backend sends the requests that have passed all interceptors */
  intercept(
    request: HttpRequest<unknown>,
    next: HttpHandlerFn,
    backend: HttpBackend,
  ): Observable<HttpEvent<unknown>> {
    this.used = true;
    const { context } = request;
    if (context instanceof SentContext) {
      // The application has registered the interceptor twice, or an interceptor kept the request to send it later.
      return context.sent.ended
        ? context.sent.sendAnew(request.clone({ context: context.own }), next)
        : next(request);
    }
    const plan = this.#reporter.guard(() => this.#planner.plan(request));
    const watched = this.#reporter.guard(() => watchBackend(backend));
    if (!plan) {
      watched?.apart.add(context);
      return next(request);
    }
    return this.#follow(plan, request, next, watched);
  }

  /** @param earlier the request, if an interceptor sends it after it has ended, as one with a queue does */
  #follow(
    plan: RequestPlan,
    request: HttpRequest<unknown>,
    next: HttpHandlerFn,
    watched: WatchedBackend | undefined,
    earlier?: KnownRequest,
  ): Observable<HttpEvent<unknown>> {
    const again: Observable<HttpEvent<unknown>> = defer(() => {
      const session = earlier?.session ?? this.#recorder.session;
      const known = this.#known.depart(request, session, earlier);
      const sent = new SentRequest(request, known, watched, (copy, send) =>
        this.#follow(plan, copy, send, watched, isDone(known) ? undefined : known),
      );
      const traced = this.#reporter.guard(
        () => this.#trace(request),
        () => request,
      );
      const tell = this.#record({ plan, request: traced, sent, session, again, late: earlier !== undefined });
      // Before the application is notified, which may repeat the request at once.
      const end = (happening: (recording: RequestRecording) => void) => {
        if (sent.ended) return;
        sent.end();
        this.#known.arrive(known, sent.unsent);
        tell(happening);
      };
      const followed = traced.clone({ context: new SentContext(traced.context, sent) });
      // Deferred, so that an interceptor that throws ends the request like one that fails.
      return defer(() => next(followed)).pipe(
        tap({
          next: (event) => {
            if (event instanceof HttpResponse) {
              // While the server has not answered, an answer of an interceptor is not the outcome.
              if (!sent.waiting) end((recording) => recording.succeeded(event));
            } else if (isUpload(event) && !sent.ended) {
              tell((recording) => recording.uploaded(event));
            }
          },
          error: (error: unknown) => end((recording) => recording.failed(error)),
          complete: () => end((recording) => recording.completed()),
          unsubscribe: () => end((recording) => recording.abandoned()),
        }),
      );
    });
    return again;
  }

  /** Adds a `traceparent` if the application asked for it, unless the request has one or goes to another origin. */
  #trace(request: HttpRequest<unknown>): HttpRequest<unknown> {
    const { traceparent, traceOrigins } = this.#config;
    if (!traceparent || request.headers.has('traceparent')) return request;
    const { origin } = splitUrl(request.url);
    const known = origin === '' || origin === this.#origin || traceOrigins.includes(origin);
    return known ? request.clone({ setHeaders: { traceparent: newTraceparent() } }) : request;
  }

  /**
   * Begins to record a request. Returns a function that reports what happens to it. A request that an action triggers
   * may come before the feed receives the action, so its operation is looked up again a moment later.
   */
  #record(made: MadeRequest): (happening: (recording: RequestRecording) => void) => void {
    const begin = (patient: boolean) => this.#reporter.guard(() => this.#recorder.record(made, patient));
    let recording = begin(true);
    let patient = !recording;
    const missed: ((recording: RequestRecording) => void)[] = [];
    const tell = (happening: (recording: RequestRecording) => void) => {
      const present = (recording ??= begin(patient));
      if (present)
        this.#reporter.guard(
          () => happening(present),
          () => present.unreadable(),
        );
      else if (patient) missed.push(happening);
    };
    if (patient) {
      queueMicrotask(() => {
        patient = false;
        missed.forEach(tell);
        recording ??= begin(false);
      });
    }
    return tell;
  }
}

/** True for the progress of an upload. Some interceptors emit `null` instead of an event. */
function isUpload(event: HttpEvent<unknown> | null): event is HttpUploadProgressEvent {
  return event?.type === HttpEventType.UploadProgress;
}

/** Makes a `traceparent` header that begins a trace. It is random and identifies no one. */
export function newTraceparent(): string {
  return `00-${randomHex(16)}-${randomHex(8)}-01`;
}

function randomHex(bytes: number): string {
  const random = crypto.getRandomValues(new Uint8Array(bytes));
  return Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
