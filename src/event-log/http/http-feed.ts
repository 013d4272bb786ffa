import {
  type HttpContext,
  type HttpEvent,
  type HttpHandlerFn,
  type HttpRequest,
  HttpResponse,
} from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable, defer } from 'rxjs';

import { ErrorReporter } from '../core/error-reporter';
import { type RequestPlan, RequestPlanner } from './request-plan';
import {
  type RequestAttempt,
  RequestRecorder,
  type RequestRecording,
  type SentRequest,
} from './request-recording';
import { RequestTracing } from './trace-context';

/** Something that happens to a request, for its recording. */
type Happening = (recording: RequestRecording) => void;

/** An attempt by which its request is known again. */
interface KnownAttempt extends RequestAttempt {
  readonly method: string;
  readonly url: string;
  readonly body: unknown;
  inFlight: boolean;
}

/** Records the requests that pass, and leaves them as they are. */
@Injectable({ providedIn: 'root' })
export class HttpFeed {
  readonly #reporter = inject(ErrorReporter);
  readonly #planner = new RequestPlanner();
  readonly #recorder = new RequestRecorder();
  readonly #tracing = new RequestTracing();
  readonly #attempts = new WeakMap<HttpContext, KnownAttempt>();

  /** True when any request has passed: for developers, who may have forgotten the interceptor. */
  used = false;

  intercept(request: HttpRequest<unknown>, next: HttpHandlerFn): Observable<HttpEvent<unknown>> {
    this.used = true;
    const plan = this.#reporter.guard(() => this.#planner.plan(request));
    return plan ? this.#follow(plan, request, next) : next(request);
  }

  #follow(
    plan: RequestPlan,
    request: HttpRequest<unknown>,
    next: HttpHandlerFn,
  ): Observable<HttpEvent<unknown>> {
    const again = new Observable<HttpEvent<unknown>>((subscriber) => {
      const { session } = this.#recorder;
      const attempt = this.#depart(request, session);
      // Otherwise the application has registered the interceptor twice, as a function and as a class.
      if (!attempt) return next(request).subscribe(subscriber);
      const traced = this.#reporter.guard(
        () => this.#tracing.trace(request),
        () => request,
      );
      const tell = this.#record({ plan, request: traced, attempt, session, again });
      // Deferred, so that an interceptor which throws ends the request as one that fails does.
      const subscription = defer(() => next(traced)).subscribe({
        next: (event) => {
          if (event instanceof HttpResponse) tell((recording) => recording.succeeded(event));
          subscriber.next(event);
        },
        error: (error: unknown) => {
          tell((recording) => recording.failed(error));
          subscriber.error(error);
        },
        complete: () => subscriber.complete(),
      });
      return () => {
        subscription.unsubscribe();
        tell((recording) => recording.abandoned());
        attempt.inFlight = false;
      };
    });
    return again;
  }

  /**
   * Knows a request that is made again, as `retry()` does, which subscribes anew to the same request. Interceptors before
   * may replace a request by a copy, but the copy keeps its context and body; so these, with method and URL, tell that
   * it is the same.
   *
   * @returns nothing for one that is on its way already, and now only passes another interceptor of the log
   */
  #depart({ context, method, urlWithParams: url, body }: HttpRequest<unknown>, session: string) {
    const known = this.#attempts.get(context);
    if (known?.method === method && known.url === url && known.body === body) {
      if (known.inFlight) return undefined;
      known.inFlight = true;
      return known;
    }
    const attempt: KnownAttempt = { method, url, body, operation: undefined, session, inFlight: true };
    this.#attempts.set(context, attempt);
    return attempt;
  }

  /**
   * Begins to record a request. Its operation may be about to start: a request that is made in answer to an action
   * can be ahead of the feed that hears the same action. So it is looked up again a moment later, and when something
   * happens to the request.
   *
   * @returns tells the recording, once there is one, what happens
   */
  #record(sent: SentRequest): (happening: Happening) => void {
    const begin = (patient: boolean) => this.#reporter.guard(() => this.#recorder.record(sent, patient));
    let recording = begin(true);
    let patient = !recording;
    const missed: Happening[] = [];
    const tell = (happening: Happening) => {
      recording ??= begin(patient);
      if (recording) happening(recording);
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
