import { type HttpEvent, type HttpRequest, HttpResponse } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { Observable } from 'rxjs';

import { HttpFeedTools } from './http-feed-tools';
import { RequestAttempts } from './request-attempts';
import { RequestOwner } from './request-owner';
import { type RequestPlan, RequestPlanner } from './request-plan';
import { RequestRecording } from './request-recording';
import { RequestTracing } from './request-tracing';

type Next = (request: HttpRequest<unknown>) => Observable<HttpEvent<unknown>>;

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
    return new Observable((subscriber) => {
      // The application has registered the interceptor twice, as a function and as a class.
      if (this.attempts.isInFlight(request)) return next(request).subscribe(subscriber);
      const sent = this.tracing.trace(request);
      const recording = this.record(plan, sent);
      const subscription = next(sent).subscribe({
        next: (event) => {
          if (event instanceof HttpResponse) recording()?.succeeded(event);
          subscriber.next(event);
        },
        error: (error: unknown) => {
          recording()?.failed(error);
          subscriber.error(error);
        },
        complete: () => subscriber.complete(),
      });
      return () => {
        subscription.unsubscribe();
        recording()?.abandoned();
        this.attempts.land(request);
      };
    });
  }

  /**
   * Begins to record a request. Its operation may be about to start: a request that is made in answer to an action
   * can be ahead of the feed that hears the same action. So it is looked up again a moment later, and at the end.
   *
   * @returns the recording, once there is one
   */
  private record(plan: RequestPlan, request: HttpRequest<unknown>): () => RequestRecording | undefined {
    let recording: RequestRecording | undefined;
    const begin = (patient: boolean) => {
      recording ??= this.tools.reporter.guard(
        () => {
          const owner = this.owner.find(plan, request, patient);
          return owner && new RequestRecording(this.tools, plan, request, owner);
        },
        () => undefined,
      );
      return recording;
    };
    if (!begin(true)) queueMicrotask(() => begin(false));
    return () => begin(false);
  }
}
