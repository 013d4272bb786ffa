import { type HttpEvent, type HttpRequest, HttpResponse } from '@angular/common/http';
import { Injectable } from '@angular/core';
import { Observable, defer } from 'rxjs';

import { HttpFeedTools } from './http-feed-tools';
import { type RequestAttempt, RequestAttempts } from './request-attempts';
import { RequestOwner } from './request-owner';
import { type RequestPlan, RequestPlanner } from './request-plan';
import { RequestRecording } from './request-recording';
import { RequestTracing } from './request-tracing';

type Next = (request: HttpRequest<unknown>) => Observable<HttpEvent<unknown>>;

/** What happens to a request, for its recording. */
type Happening = (recording: RequestRecording) => void;

/** Records the requests that pass, and leaves them as they are. */
@Injectable({ providedIn: 'root' })
export class HttpFeed {
  // Made here, where they can inject what they need: a provider for each would be code that loads first.
  readonly #tools = new HttpFeedTools();
  readonly #planner = new RequestPlanner();
  readonly #owner = new RequestOwner(this.#tools);
  readonly #attempts = new RequestAttempts();
  readonly #tracing = new RequestTracing(this.#tools);

  /** Whether any request has passed: for developers, who may have forgotten the interceptor. */
  used = false;

  intercept(request: HttpRequest<unknown>, next: Next): Observable<HttpEvent<unknown>> {
    this.used = true;
    const plan = this.#tools.reporter.guard(() => this.#planner.plan(request));
    return plan ? this.#follow(plan, request, next) : next(request);
  }

  #follow(plan: RequestPlan, request: HttpRequest<unknown>, next: Next): Observable<HttpEvent<unknown>> {
    const made = new Observable<HttpEvent<unknown>>((subscriber) => {
      const attempt = this.#attempts.depart(request, this.#owner.session);
      // Otherwise the application has registered the interceptor twice, as a function and as a class.
      if (!attempt) return next(request).subscribe(subscriber);
      const sent = this.#tools.reporter.guard(
        () => this.#tracing.trace(request),
        () => request,
      );
      const tell = this.#record(plan, sent, attempt, made);
      // Deferred, so that an interceptor which throws ends the request as one that fails does.
      const subscription = defer(() => next(sent)).subscribe({
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
    return made;
  }

  /**
   * Begins to record a request. Its operation may be about to start: a request that is made in answer to an action
   * can be ahead of the feed that hears the same action. So it is looked up again a moment later, and when something
   * happens to the request.
   *
   * @param made makes the same request once more when it is subscribed to
   * @returns what tells the recording, once there is one, what happens
   */
  #record(
    plan: RequestPlan,
    request: HttpRequest<unknown>,
    attempt: RequestAttempt,
    made: Observable<unknown>,
  ): (happening: Happening) => void {
    const { session } = this.#owner;
    const begin = (patient: boolean) =>
      this.#tools.reporter.guard(() => {
        const owner = this.#owner.find(plan, attempt, session, patient);
        return owner && new RequestRecording(this.#tools, plan, request, owner, made);
      });
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
