import { HttpErrorResponse, type HttpRequest, type HttpResponse } from '@angular/common/http';
import type { Observable } from 'rxjs';

import type { EventLogRunningStep } from '../core/operation/event-log-operation';
import type { HttpFeedTools } from './http-feed-tools';
import { readProblem } from './problem-details';
import { problemRemedy } from './problem-remedy';
import type { RequestOwnership } from './request-owner';
import { type RequestPlan, changesState } from './request-plan';
import { type ResponseVerdict, judgeFailure } from './response-verdict';
import { retryTime } from './retry-time';
import { readTraceId, traceIdOf } from './trace-context';

/** Follows one request that is for the log. */
export class RequestRecording {
  readonly #begun: number;
  readonly #offline: boolean;
  readonly #step: EventLogRunningStep;
  /** That of the trace that the request itself begins or goes on with. */
  readonly #traceId: string | undefined;
  #ended = false;
  readonly #tools: HttpFeedTools;
  readonly #plan: RequestPlan;
  readonly #request: HttpRequest<unknown>;
  readonly #owner: RequestOwnership;
  /** Makes the same request once more when it is subscribed to. */
  readonly #made: Observable<unknown>;

  constructor(
    tools: HttpFeedTools,
    plan: RequestPlan,
    request: HttpRequest<unknown>,
    owner: RequestOwnership,
    made: Observable<unknown>,
  ) {
    this.#tools = tools;
    this.#plan = plan;
    this.#request = request;
    this.#owner = owner;
    this.#made = made;
    this.#begun = tools.clock.elapsed();
    this.#offline = tools.isOffline();
    this.#traceId = traceIdOf(request.headers.get('traceparent'));
    this.#step = owner.operation.step({
      title: owner.whole
        ? owner.operation.entry.title
        : (plan.stepOf?.title ?? tools.wording.started(plan).title),
      request: `${plan.about.method} ${plan.about.route}`,
      traceId: this.#traceId,
    });
  }

  succeeded(response: HttpResponse<unknown>): void {
    this.#end(() => {
      const { status, headers } = response;
      const traceId = readTraceId(headers);
      this.#step.settle({ outcome: 'succeeded', status, traceId });
      if (!this.#owner.whole) return;
      const change = this.#tools.wording.succeeded(this.#plan, response, this.#duration());
      change.traceId ??= traceId ?? this.#traceId;
      this.#owner.operation.settle(change);
    });
  }

  failed(error: unknown): void {
    // What another interceptor throws says nothing about whether the request was sent.
    const response = error instanceof HttpErrorResponse ? error : new HttpErrorResponse({ status: 0 });
    const circumstances = { changes: changesState(this.#request.method), offline: this.#offline };
    this.#end(() => this.#fail(response, judgeFailure(response, circumstances)));
  }

  /** The page stopped waiting. What changes something may have been done all the same. */
  abandoned(): void {
    const outcome = changesState(this.#request.method) ? 'unknown' : 'cancelled';
    this.#end(() => this.#fail(new HttpErrorResponse({ status: 0 }), { outcome, reason: 'abandoned' }));
  }

  #fail(error: HttpErrorResponse, verdict: ResponseVerdict): void {
    const { wording } = this.#tools;
    const { status } = error;
    const { outcome } = verdict;
    const problem = readProblem(error);
    const traceId = readTraceId(error.headers, problem.members);
    const reason = wording.reason(verdict.reason, status);
    if (!this.#owner.whole) {
      const message = wording.message(problem, verdict);
      this.#step.settle({ outcome, message, reason, status, traceId, remedy: problemRemedy(problem) });
      return;
    }
    const running = this.#owner.operation.entry.title;
    const failure = { error, problem, verdict, running, duration: this.#duration() };
    const change = wording.failed(this.#plan, failure);
    this.#step.settle({ outcome, message: change.message, reason, status, traceId });
    const { rule } = this.#plan;
    const notBefore = retryTime(rule, this.#request, error, verdict, this.#tools.clock.now());
    if (notBefore !== undefined) {
      change.notBefore ??= notBefore;
      change.retry ??= () => this.#made;
    }
    change.traceId ??= traceId ?? this.#traceId;
    this.#owner.operation.settle(change);
  }

  #duration(): number {
    return this.#tools.clock.elapsed() - this.#begun;
  }

  #end(work: () => void): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#tools.reporter.guard(work);
  }
}
