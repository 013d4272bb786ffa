import type { HttpErrorResponse, HttpResponse } from '@angular/common/http';
import { inject } from '@angular/core';

import { ErrorReporter } from '../core/error-reporter';
import type { EventLogChange } from '../core/entry/event-log-event';
import type { EventLogEndOutcome } from '../core/entry/event-log-outcome';
import type { EventLogRequestReason } from '../core/event-log-request-reason';
import type { EventLogHttpWording } from './http-event';
import { describeProblem, type EventLogProblem } from './problem-details';
import { problemRemedy } from './problem-remedy';
import type { RequestPlan } from './request-plan';
import { RequestWords } from './request-words';
import type { ResponseVerdict } from './response-verdict';

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

/** A change that is still being worded. */
type ChangeDraft = { -readonly [Member in keyof EventLogChange]: EventLogChange[Member] };

/** Words an event as its rule says, and in plain words where the rule says nothing or throws. */
export class EventWording {
  readonly #words = new RequestWords();
  readonly #reporter = inject(ErrorReporter);

  started({ rule, about }: RequestPlan): EventLogChange & { title: string } {
    const change = this.#word(rule?.started, () => about);
    return Object.assign(change, { title: change.title ?? this.#words.title('requestRunning', about) });
  }

  succeeded(
    { rule, about }: RequestPlan,
    { status, body }: HttpResponse<unknown>,
    duration: number,
  ): ChangeDraft {
    const change = this.#word(rule?.succeeded, () =>
      Object.assign({ response: body, status, duration }, about),
    );
    const outcome = (change.outcome ??= 'succeeded');
    const why = REASONS[outcome];
    change.title ??= this.#words.title('requestDone', about);
    change.reason ??= why && this.reason(why, status);
    return change;
  }

  failed({ rule, about }: RequestPlan, failure: WordedFailure): ChangeDraft {
    const { error, problem, verdict, running, duration } = failure;
    const wording = { failed: rule?.failed, unknown: rule?.unknown, cancelled: undefined }[verdict.outcome];
    const { status } = problem;
    const change = this.#word(wording, () =>
      Object.assign({ problem, response: error.error as unknown, status, duration }, about),
    );
    const outcome = (change.outcome ??= verdict.outcome);
    change.title ??= {
      unknown: () => this.#words.say((intl) => intl.outcomeUnknown(running)) ?? running,
      cancelled: () => running,
      failed: () => this.#words.title('requestFailed', about),
    }[verdict.outcome]();
    // A function picks what is kept; only where there is none does the problem speak for itself.
    if (typeof wording !== 'function') {
      change.message ??= this.message(problem, verdict);
      change.remedy ??= problemRemedy(problem);
    }
    if (outcome === verdict.outcome) change.reason ??= this.reason(verdict.reason, status);
    return change;
  }

  /** What a request that is only a step of something tells of its failure. */
  message(problem: EventLogProblem, verdict: ResponseVerdict): string | undefined {
    return (
      describeProblem(problem) ??
      (verdict.outcome === 'unknown' ? this.#words.say((intl) => intl.unknownAdvice) : undefined)
    );
  }

  /** Why a request has its outcome. */
  reason(reason: EventLogRequestReason, status: number): string | undefined {
    return this.#words.say((intl) => intl.requestReason(reason, status));
  }

  #word<Context>(wording: EventLogHttpWording<Context> | undefined, context: () => Context): ChangeDraft {
    if (wording === undefined) return {};
    if (typeof wording === 'string') return { title: wording };
    const worded = this.#reporter.guard(
      () => wording(context()),
      () => ({}),
    );
    // Rules are not always typed: what is no change changes nothing.
    return typeof worded === 'string' ? { title: worded } : Object.assign({}, worded);
  }
}
