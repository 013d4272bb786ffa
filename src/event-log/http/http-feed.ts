import { type HttpEvent, type HttpRequest, HttpResponse } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable, defer } from 'rxjs';

import { HttpFeedTools } from './http-feed-tools';
import { RequestAttempts } from './request-attempts';
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
  private readonly planner = inject(RequestPlanner);
  private readonly owner = inject(RequestOwner);
  private readonly attempts = inject(RequestAttempts);
  private readonly tracing = inject(RequestTracing);
  private readonly tools = inject(HttpFeedTools);

  intercept(request: HttpRequest<unknown>, next: Next): Observable<HttpEvent<unknown>> {
    const plan = this.tools.reporter.guard(
      () => this.planner.plan(request),
      () => undefined,
    );
    return plan ? this.follow(plan, request, next) : next(request);
  }

  private follow(
    plan: RequestPlan,
    request: HttpRequest<unknown>,
    next: Next,
  ): Observable<HttpEvent<unknown>> {
    const made = new Observable<HttpEvent<unknown>>((subscriber) => {
      // Otherwise the application has registered the interceptor twice, as a function and as a class.
      if (!this.attempts.depart(request, this.owner.session)) return next(request).subscribe(subscriber);
      const sent = this.tools.reporter.guard(
        () => this.tracing.trace(request),
        () => request,
      );
      const tell = this.record(plan, sent, made);
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
        this.attempts.land(request);
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
  private record(
    plan: RequestPlan,
    request: HttpRequest<unknown>,
    made: Observable<unknown>,
  ): (happening: Happening) => void {
    const { session } = this.owner;
    const missed: Happening[] = [];
    let patient = true;
    let recording: RequestRecording | undefined;
    const begin = () => {
      recording ??= this.tools.reporter.guard(
        () => {
          const owner = this.owner.find(plan, request, session, patient);
          return owner && new RequestRecording(this.tools, plan, request, owner, made);
        },
        () => undefined,
      );
      return recording;
    };
    const tell = (happening: Happening) => {
      const begun = begin();
      if (begun) happening(begun);
      else if (patient) missed.push(happening);
    };
    if (begin()) return tell;
    queueMicrotask(() => {
      patient = false;
      missed.forEach(tell);
      begin();
    });
    return tell;
  }
}
