import { inject } from '@angular/core';

import { ErrorReporter } from '../error-reporter';
import { EventLogIntl, type EventLogRequestReason } from '../event-log-intl';
import type { ChangeDraft } from '../operation/wording';
import type { FailedAnswer } from './answer-reader';
import { type EventLogProblem, describeProblem, problemRemedy } from './problem-details';
import type { ResponseVerdict } from './response-verdict';

/** Words for answers of which no rule says enough. Those that cannot be made are reported, and cost no row. */
export class ResponseTexts {
  protected readonly reporter = inject(ErrorReporter);
  readonly #intl = inject(EventLogIntl);

  say(pick: (intl: EventLogIntl) => string): string | undefined {
    return this.reporter.guard(() => pick(this.#intl));
  }

  /** Reason of an outcome in words. */
  reason(reason: EventLogRequestReason, status: number): string | undefined {
    return this.say((intl) => intl.requestReason(reason, status));
  }

  /** Explains the outcome of a request by its answer. */
  explanation({ problem, status }: FailedAnswer, verdict: ResponseVerdict) {
    return {
      message: this.message(problem, verdict),
      reason: this.reason(verdict.reason, status),
      remedy: problemRemedy(problem),
      traceId: problem.traceId,
    };
  }

  /** Completes the words for something of which only a part was done. */
  partly(change: ChangeDraft, status: number): void {
    if (change.outcome === undefined) change.severity ??= 'warning';
    change.reason ??= this.reason('partly', status);
  }

  /** The problem in one text, and for an unknown outcome also the advice on what to do. */
  message(problem: EventLogProblem, { outcome }: ResponseVerdict): string | undefined {
    const told = describeProblem(problem);
    if (outcome !== 'unknown') return told;
    return [told, this.say((intl) => intl.unknownAdvice)].filter(Boolean).join(' ') || undefined;
  }
}
