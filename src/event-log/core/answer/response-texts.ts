import { inject } from '@angular/core';

import { ErrorReporter } from '../error-reporter';
import { EventLogIntl, type EventLogRequestReason } from '../event-log-intl';
import { type EventLogProblem, describeProblem } from './problem-details';
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

  /** The problem in one text, and for an unknown outcome also the advice on what to do. */
  message(problem: EventLogProblem, { outcome }: ResponseVerdict): string | undefined {
    const told = describeProblem(problem);
    if (outcome !== 'unknown') return told;
    return [told, this.say((intl) => intl.unknownAdvice)].filter(Boolean).join(' ') || undefined;
  }
}
