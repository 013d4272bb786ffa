import { HttpErrorResponse, type HttpRequest, type HttpResponse } from '@angular/common/http';
import { DOCUMENT, inject, untracked } from '@angular/core';
import type { Observable } from 'rxjs';

import { ErrorReporter } from '../core/error-reporter';
import { EVENT_LOG_CLOCK } from '../core/event-log-clock';
import { EventLogService } from '../core/event-log-service';
import type { EventLogOperation, EventLogRunningStep } from '../core/operation/event-log-operation';
import { problemRemedy, readProblem } from './problem-details';
import { type RequestPlan, changesState } from './request-plan';
import { RequestWording } from './request-wording';
import { type ResponseVerdict, judgeFailure, retryTime } from './response-verdict';
import { nounOfTemplate } from './route-pattern';
import { readTraceId, traceIdOf } from './trace-context';

/** A request that is made, perhaps not for the first time. */
export interface RequestAttempt {
  /** The operation that it was recorded in the last time, if it was. */
  operation: EventLogOperation | undefined;
  /** The session in which it was made then. */
  session: string;
}

/** A request on its way. */
export interface SentRequest {
  readonly plan: RequestPlan;
  readonly request: HttpRequest<unknown>;
  readonly attempt: RequestAttempt;
  /** The session in which it was made; in another one it belongs to nothing. */
  readonly session: string;
  /** Makes the same request once more when it is subscribed to. */
  readonly again: Observable<unknown>;
}

/** Finds the operation that a request belongs to, or starts one, and follows the request to its outcome. */
export class RequestRecorder {
  readonly clock = inject(EVENT_LOG_CLOCK);
  readonly reporter = inject(ErrorReporter);
  readonly wording = new RequestWording();
  readonly #log = inject(EventLogService);
  readonly #window = inject(DOCUMENT).defaultView;

  /** Identifies the present session. */
  get session(): string {
    return untracked(this.#log.session).id;
  }

  /** True when the browser knows that it is offline, so that nothing it is asked to send now leaves the machine. */
  get offline(): boolean {
    return this.#window?.navigator.onLine === false;
  }

  /**
   * @param patient says that an operation which is not there yet may still come; otherwise the request is recorded as
   * if it belonged to none
   * @returns nothing for a request that stays out of the log, at least for now
   */
  record(sent: SentRequest, patient: boolean): RequestRecording | undefined {
    const { plan, attempt, session } = sent;
    if (session !== this.session || this.#isLeftOver(attempt)) return undefined;
    const stepOf = plan.stepOf?.operation;
    const named = stepOf && ('settle' in stepOf ? stepOf : this.#log.find(stepOf.type, stepOf.key));
    if (!named && ((stepOf && patient) || !plan.recorded)) return undefined;
    const operation = named ?? this.#attemptAgain(attempt) ?? this.#start(plan);
    attempt.operation = operation;
    attempt.session = session;
    return new RequestRecording(this, sent, operation, !named);
  }

  /** True for a request of an earlier session that is still being tried. */
  #isLeftOver({ operation, session }: RequestAttempt): boolean {
    return operation !== undefined && session !== this.session && operation.entry.outcome !== 'succeeded';
  }

  /** The operation of the same request, when that was made before and did not go well. */
  #attemptAgain({ operation, session }: RequestAttempt): EventLogOperation | undefined {
    const outcome = operation?.entry.outcome;
    if (session !== this.session || (outcome !== 'failed' && outcome !== 'unknown')) return undefined;
    operation?.reopen();
    return operation;
  }

  #start(plan: RequestPlan): EventLogOperation {
    const { method, route } = plan.about;
    const type = plan.rule?.type ?? `${nounOfTemplate(route).replace(/ /g, '-')}.${method.toLowerCase()}`;
    return this.#log.start(
      Object.assign(this.wording.started(plan), { type, category: plan.rule?.category }),
    );
  }
}

/** Follows one request to its outcome. */
export class RequestRecording {
  readonly #begun: number;
  readonly #offline: boolean;
  readonly #step: EventLogRunningStep;
  /** That of the trace that the request itself begins or goes on with. */
  readonly #traceId: string | undefined;
  #ended = false;
  readonly #recorder: RequestRecorder;
  readonly #sent: SentRequest;
  readonly #operation: EventLogOperation;
  /** True for a request that is all of its operation, so that both end together. */
  readonly #whole: boolean;

  constructor(recorder: RequestRecorder, sent: SentRequest, operation: EventLogOperation, whole: boolean) {
    this.#recorder = recorder;
    this.#sent = sent;
    this.#operation = operation;
    this.#whole = whole;
    this.#begun = recorder.clock.elapsed();
    this.#offline = recorder.offline;
    this.#traceId = traceIdOf(sent.request.headers.get('traceparent'));
    const { plan } = sent;
    this.#step = operation.step({
      title: whole ? operation.entry.title : (plan.stepOf?.title ?? recorder.wording.started(plan).title),
      request: `${plan.about.method} ${plan.about.route}`,
      traceId: this.#traceId,
    });
  }

  succeeded(response: HttpResponse<unknown>): void {
    this.#end(() => {
      const { status, headers } = response;
      const traceId = readTraceId(headers);
      this.#step.settle({ outcome: 'succeeded', status, traceId });
      if (!this.#whole) return;
      const change = this.#recorder.wording.succeeded(this.#sent.plan, response, this.#duration());
      change.traceId ??= traceId ?? this.#traceId;
      this.#operation.settle(change);
    });
  }

  failed(error: unknown): void {
    // What another interceptor throws says nothing about whether the request was sent.
    const response = error instanceof HttpErrorResponse ? error : new HttpErrorResponse({ status: 0 });
    const circumstances = { changes: this.#changes, offline: this.#offline };
    this.#end(() => this.#fail(response, judgeFailure(response, circumstances)));
  }

  /** The page stopped waiting. What changes something may have been done all the same. */
  abandoned(): void {
    const outcome = this.#changes ? 'unknown' : 'cancelled';
    this.#end(() => this.#fail(new HttpErrorResponse({ status: 0 }), { outcome, reason: 'abandoned' }));
  }

  #fail(error: HttpErrorResponse, verdict: ResponseVerdict): void {
    const { wording, clock } = this.#recorder;
    const { plan, request, again } = this.#sent;
    const { status } = error;
    const { outcome } = verdict;
    const problem = readProblem(error);
    const traceId = readTraceId(error.headers, problem.members);
    const reason = wording.reason(verdict.reason, status);
    if (!this.#whole) {
      const message = wording.message(problem, verdict);
      this.#step.settle({ outcome, message, reason, status, traceId, remedy: problemRemedy(problem) });
      return;
    }
    const running = this.#operation.entry.title;
    const failure = { error, problem, verdict, running, duration: this.#duration() };
    const change = wording.failed(plan, failure);
    this.#step.settle({ outcome, message: change.message, reason, status, traceId });
    const notBefore = retryTime(plan.rule, request, error, verdict, clock.now());
    if (notBefore !== undefined) {
      change.notBefore ??= notBefore;
      change.retry ??= () => again;
    }
    change.traceId ??= traceId ?? this.#traceId;
    this.#operation.settle(change);
  }

  get #changes(): boolean {
    return changesState(this.#sent.request.method);
  }

  #duration(): number {
    return this.#recorder.clock.elapsed() - this.#begun;
  }

  #end(work: () => void): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#recorder.reporter.guard(work);
  }
}
