import type { HttpErrorResponse, HttpResponse } from '@angular/common/http';
import { inject } from '@angular/core';

import { ErrorReporter } from '../core/error-reporter';
import type { EventLogChange } from '../core/entry/event-log-event';
import type { EventLogEndOutcome } from '../core/entry/event-log-outcome';
import { EventLogIntl } from '../core/event-log-intl';
import type { EventLogRequestReason } from '../core/event-log-request-reason';
import { type ChangeDraft, wordOutcome } from '../core/operation/wording';
import { type EventLogProblem, describeProblem, problemRemedy } from './problem-details';
import type { RequestPlan } from './request-plan';
import type { ResponseVerdict } from './response-verdict';
import { nounOfTemplate } from './route-pattern';

/** A failed request, as wording needs it. */
export interface WordedFailure {
  readonly error: HttpErrorResponse;
  readonly problem: EventLogProblem;
  readonly verdict: ResponseVerdict;
  /** The title of the row while it ran. */
  readonly running: string;
  readonly duration: number;
}

const REASONS: Readonly<Partial<Record<EventLogEndOutcome, EventLogRequestReason>>> = {
  succeeded: 'done',
  noted: 'done',
  pending: 'accepted',
  failed: 'refused',
};

/** The words for a request: those of its rule, and plain ones where the rule says nothing or throws. */
export class RequestWording {
  readonly #intl = inject(EventLogIntl);
  readonly #reporter = inject(ErrorReporter);

  started({ rule, about }: RequestPlan): EventLogChange & { title: string } {
    const change = wordOutcome(rule?.started, () => about, this.#reporter);
    return Object.assign(change, { title: change.title ?? this.#title('requestRunning', about) });
  }

  succeeded(
    { rule, about }: RequestPlan,
    { status, body }: HttpResponse<unknown>,
    duration: number,
  ): ChangeDraft {
    const pending = status === 202 ? rule?.pending : undefined;
    const context = () => Object.assign({ response: body, status, duration }, about);
    const change = wordOutcome(pending ?? rule?.succeeded, context, this.#reporter);
    const outcome = (change.outcome ??= pending === undefined ? 'succeeded' : 'pending');
    const why = REASONS[outcome];
    change.title ??= this.#title('requestDone', about);
    change.reason ??= why && this.reason(why, status);
    return change;
  }

  failed({ rule, about }: RequestPlan, failure: WordedFailure): ChangeDraft {
    const { error, problem, verdict, running, duration } = failure;
    const wording = { failed: rule?.failed, unknown: rule?.unknown, cancelled: undefined }[verdict.outcome];
    const { status } = problem;
    const context = () =>
      Object.assign({ problem, response: error.error as unknown, status, duration }, about);
    const change = wordOutcome(wording, context, this.#reporter);
    const outcome = (change.outcome ??= verdict.outcome);
    change.title ??= {
      unknown: () => this.#say((intl) => intl.outcomeUnknown(running)) ?? running,
      cancelled: () => running,
      failed: () => this.#title('requestFailed', about),
    }[verdict.outcome]();
    // A function picks what is kept; only where there is none does the problem speak for itself.
    if (typeof wording !== 'function') {
      change.message ??= this.message(problem, verdict);
      change.remedy ??= problemRemedy(problem);
    }
    if (outcome === verdict.outcome) change.reason ??= this.reason(verdict.reason, status);
    return change;
  }

  /** The message of a failure that no rule words, such as that of a step. */
  message(problem: EventLogProblem, { outcome }: ResponseVerdict): string | undefined {
    return (
      describeProblem(problem) ??
      (outcome === 'unknown' ? this.#say((intl) => intl.unknownAdvice) : undefined)
    );
  }

  /** Why a request has its outcome, in words. */
  reason(reason: EventLogRequestReason, status: number): string | undefined {
    return this.#say((intl) => intl.requestReason(reason, status));
  }

  #title(
    word: 'requestRunning' | 'requestDone' | 'requestFailed',
    { method, route }: RequestPlan['about'],
  ): string {
    const noun = nounOfTemplate(route);
    return this.#say((intl) => intl[word](method, noun)) ?? noun;
  }

  /** Words that cannot be made are reported, and cost no row. */
  #say(pick: (intl: EventLogIntl) => string): string | undefined {
    return this.#reporter.guard(() => pick(this.#intl));
  }
}
