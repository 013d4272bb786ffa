import type { HttpErrorResponse, HttpRequest } from '@angular/common/http';

import { AnswerReader } from '../../core/answer/answer-reader';
import type { ResponseVerdict } from '../../core/answer/response-verdict';
import type { EventLogHttpFailure, EventLogHttpRule } from '../http-event';
import type { RequestPlan } from '../request-plan';
import type { SentRequest } from '../recording/sent-request';

/** Judges failed requests, with the application's hooks. */
export class RequestJudge {
  readonly #answers = new AnswerReader();

  /** Judges this attempt, and all attempts together. `told` is a verdict that takes precedence over the answer. */
  judge(
    { about, changes }: RequestPlan,
    sent: SentRequest,
    response: HttpErrorResponse,
    duration: number,
    told?: ResponseVerdict,
  ): { failure: EventLogHttpFailure; attempt: ResponseVerdict; verdict: ResponseVerdict } {
    const { known } = sent;
    const { answer, verdict } = this.#answers.read(response, sent.offline, duration);
    const failure: EventLogHttpFailure = { ...about, ...answer };
    let attempt = told ?? verdict;
    // The first request with this key is still being worked on (draft-ietf-httpapi-idempotency-key-header, 2.7).
    const inProgress =
      failure.status === 409 && (known.repeatsKey || (known.keyed && this.#isUncertain(sent)));
    if (inProgress) attempt = { outcome: 'unknown', reason: 'in-progress' };
    if (!changes && attempt.outcome === 'unknown') {
      attempt = { ...attempt, outcome: attempt.reason === 'abandoned' ? 'cancelled' : 'failed' };
    }
    const own = this.#answers.judgeOwn(failure, attempt);
    attempt = own ?? attempt;
    const uncertain = own?.outcome !== 'failed' && changes && this.#isUncertain(sent);
    known.uncertain = uncertain || attempt.outcome === 'unknown';
    const refused = attempt.outcome === 'failed' && uncertain;
    return {
      failure,
      attempt,
      verdict: refused ? { outcome: 'unknown', reason: 'earlier-attempt' } : attempt,
    };
  }

  /** True if an earlier attempt may have been carried out. */
  #isUncertain({ known, earlier, offline }: SentRequest): boolean {
    return (
      known.uncertain ||
      earlier.some((answer) => this.#answers.read(answer, offline, 0).verdict.outcome === 'unknown')
    );
  }
}

/** Computes the time from which a failed request can be retried without being carried out twice; `undefined` if it cannot. */
export function retryTime(
  rule: EventLogHttpRule | undefined,
  request: HttpRequest<unknown>,
  { problem: { retryAfter: after } }: EventLogHttpFailure,
  { outcome, reason }: ResponseVerdict,
  now: number,
): number | undefined {
  if (!rule?.retry) return undefined;
  const keyed = request.headers.has('idempotency-key') && (outcome === 'unknown' || reason === 'unavailable');
  const refused = rule.retry === 'unavailable' && reason === 'unavailable' && after !== undefined;
  const notDone =
    outcome === 'failed' && (reason === 'offline' || reason === 'not-sent' || reason === 'too-many');
  return keyed || refused || notDone ? (after ?? now) : undefined;
}
