import type { HttpErrorResponse, HttpRequest, HttpResponse } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';

import { ErrorReporter } from '../core/error-reporter';
import type { EventLogChange } from '../core/event-log-event';
import type { EventLogEndOutcome } from '../core/event-log-outcome';
import type { EventLogRequestReason } from '../core/event-log-request-reason';
import type { HttpEventWording } from './http-event';
import { describeProblem, type EventLogProblem } from './problem-details';
import { problemRemedy } from './problem-remedy';
import type { RequestPlan } from './request-plan';
import { RequestWords } from './request-words';
import type { ResponseVerdict } from './response-verdict';
import { withChanges } from '../core/with-changes';

/** A failed request, as wording needs it. */
export interface WordedFailure {
  readonly error: HttpErrorResponse;
  readonly problem: EventLogProblem;
  readonly verdict: ResponseVerdict;
  /** What the row said while it ran. */
  readonly running: string;
  readonly duration: number;
}

/** Why a request that was answered with success has the outcome that its rule reads from the answer. */
const REASONS: Readonly<Partial<Record<EventLogEndOutcome, EventLogRequestReason>>> = {
  succeeded: 'done',
  noted: 'done',
  pending: 'accepted',
  failed: 'refused',
};

/** Words an event as its rule says, and in plain words where the rule says nothing or throws. */
@Injectable({ providedIn: 'root' })
export class EventWording {
  private readonly words = inject(RequestWords);
  private readonly reporter = inject(ErrorReporter);

  started(plan: RequestPlan, request: HttpRequest<unknown>): EventLogChange & { title: string } {
    const change = this.word(plan.rule?.started, this.about(plan, request));
    return withChanges(change, { title: change.title ?? this.words.running(request.method, plan.route) });
  }

  succeeded(
    plan: RequestPlan,
    request: HttpRequest<unknown>,
    response: HttpResponse<unknown>,
    duration: number,
  ): EventLogChange {
    const { status, body } = response;
    const context = withChanges(this.about(plan, request), { response: body, status, duration });
    const change = this.word(plan.rule?.succeeded, context);
    const outcome = change.outcome ?? 'succeeded';
    const why = REASONS[outcome];
    return withChanges(change, {
      outcome,
      title: change.title ?? this.words.done(request.method, plan.route),
      reason: change.reason ?? (why && this.words.reason(why, status)),
    });
  }

  failed(plan: RequestPlan, request: HttpRequest<unknown>, failure: WordedFailure): EventLogChange {
    const { error, problem, verdict, duration } = failure;
    const wording = { failed: plan.rule?.failed, unknown: plan.rule?.unknown, cancelled: undefined }[
      verdict.outcome
    ];
    const { status } = problem;
    const context = withChanges(this.about(plan, request), {
      problem,
      response: error.error as unknown,
      status,
      duration,
    });
    const change = this.word(wording, context);
    const outcome = change.outcome ?? verdict.outcome;
    const why = outcome === verdict.outcome ? this.words.reason(verdict.reason, status) : undefined;
    return withChanges(change, {
      outcome,
      title: change.title ?? this.untitled(plan, request, failure),
      // A function picks what is kept; only where there is none does the problem speak for itself.
      message: change.message ?? (typeof wording === 'function' ? undefined : this.message(problem, verdict)),
      remedy: change.remedy ?? (typeof wording === 'function' ? undefined : problemRemedy(problem)),
      reason: change.reason ?? why,
    });
  }

  /** What a request that is only a step of something tells of its failure. */
  message(problem: EventLogProblem, verdict: ResponseVerdict): string | undefined {
    return describeProblem(problem) ?? (verdict.outcome === 'unknown' ? this.words.advice : undefined);
  }

  private untitled(
    plan: RequestPlan,
    { method }: HttpRequest<unknown>,
    { verdict, running }: WordedFailure,
  ): string {
    switch (verdict.outcome) {
      case 'unknown':
        return this.words.unknown(running);
      case 'cancelled':
        return running;
      case 'failed':
        return this.words.failed(method, plan.route);
    }
  }

  private about(plan: RequestPlan, request: HttpRequest<unknown>) {
    return { method: request.method, route: plan.route, params: plan.params, request: request.body };
  }

  private word<Context>(wording: HttpEventWording<Context> | undefined, context: Context): EventLogChange {
    if (wording === undefined) return {};
    if (typeof wording === 'string') return { title: wording };
    const worded = this.reporter.guard(
      () => wording(context),
      () => ({}),
    );
    // Rules are not always typed: what is no change changes nothing.
    return typeof worded === 'string' ? { title: worded } : withChanges(worded, {});
  }
}
