import { HttpErrorResponse, type HttpRequest, type HttpResponse } from '@angular/common/http';

import type { EventLogRunningStep } from '../core/event-log-operation';
import type { EventLogEndOutcome } from '../core/event-log-outcome';
import type { HttpFeedTools } from './http-feed-tools';
import { readProblem } from './problem-details';
import type { RequestOwnership } from './request-owner';
import { type RequestPlan, changesState } from './request-plan';
import { type ResponseVerdict, judgeFailure } from './response-verdict';
import { readTraceId, traceIdOf } from './trace-context';

/** Follows one request that is for the log. */
export class RequestRecording {
  private readonly begun: number;
  private readonly offline: boolean;
  private readonly step: EventLogRunningStep;
  private ended = false;

  constructor(
    private readonly tools: HttpFeedTools,
    private readonly plan: RequestPlan,
    private readonly request: HttpRequest<unknown>,
    private readonly owner: RequestOwnership,
  ) {
    this.begun = tools.clock.elapsed();
    this.offline = tools.isOffline();
    this.step = owner.operation.step({
      title: (owner.whole ? undefined : plan.stepOf?.title) ?? tools.wording.started(plan, request).title,
      request: `${request.method} ${plan.route}`,
      traceId: traceIdOf(request.headers.get('traceparent')),
    });
  }

  succeeded(response: HttpResponse<unknown>): void {
    this.end(() => {
      const { status, headers } = response;
      const traceId = readTraceId(headers);
      this.step.settle({ outcome: 'succeeded', status, traceId });
      if (!this.owner.whole) return;
      const change = this.tools.wording.succeeded(this.plan, this.request, response, this.duration());
      this.owner.operation.settle({ ...change, traceId: change.traceId ?? traceId ?? this.sentTraceId() });
    });
  }

  failed(error: unknown): void {
    // What another interceptor throws says nothing about whether the request was sent.
    const response = error instanceof HttpErrorResponse ? error : new HttpErrorResponse({ status: 0 });
    this.end(() => this.fail(response, judgeFailure(response, this.offline)));
  }

  /** The page stopped waiting. What changes something may have been done all the same. */
  abandoned(): void {
    this.end(() => {
      const outcome = changesState(this.request.method) ? 'unknown' : 'cancelled';
      if (outcome === 'unknown') {
        this.fail(new HttpErrorResponse({ status: 0 }), { outcome, reason: 'abandoned' });
      } else {
        this.settleStep(outcome, { outcome: 'unknown', reason: 'abandoned' }, undefined, undefined);
      }
    });
  }

  private fail(error: HttpErrorResponse, verdict: ResponseVerdict): void {
    const { wording, intl } = this.tools;
    const problem = readProblem(error);
    const traceId = readTraceId(error.headers, problem.members);
    if (!this.owner.whole) {
      this.settleStep(verdict.outcome, verdict, wording.message(problem, verdict), traceId, error.status);
      return;
    }
    const failure = { error, problem, verdict, duration: this.duration() };
    const change = wording.failed(this.plan, this.request, failure);
    this.settleStep(verdict.outcome, verdict, change.message, traceId, error.status);
    const link = this.owner.operation.entry.resource?.link;
    const check = verdict.outcome === 'unknown' && link ? { label: intl.checkStatus, link } : undefined;
    this.owner.operation.settle({
      ...change,
      action: change.action ?? check,
      traceId: change.traceId ?? traceId ?? this.sentTraceId(),
    });
  }

  private settleStep(
    outcome: EventLogEndOutcome,
    { reason }: ResponseVerdict,
    message: string | undefined,
    traceId: string | undefined,
    status = 0,
  ): void {
    this.step.settle({
      outcome,
      message,
      reason: this.tools.intl.requestReason(reason, status),
      status,
      traceId,
    });
  }

  private sentTraceId(): string | undefined {
    return traceIdOf(this.request.headers.get('traceparent'));
  }

  private duration(): number {
    return this.tools.clock.elapsed() - this.begun;
  }

  private end(work: () => void): void {
    if (this.ended) return;
    this.ended = true;
    this.tools.reporter.guard(work, () => undefined);
  }
}
