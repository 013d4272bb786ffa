import type { HttpErrorResponse } from '@angular/common/http';
import { InjectionToken, inject } from '@angular/core';

import { ErrorReporter } from '../error-reporter';
import { EVENT_LOG_CLOCK } from '../event-log-clock';
import { isRecord, text } from './error-body';
import type { EventLogFieldProblem } from './field-problems';
import { type EventLogProblem, examine } from './problem-details';
import type { ResponseVerdict } from './response-verdict';

/**
 * Failed request, with the outcome that the log would give it. Of one that `track()` sees only by its result or error,
 * such as the `Response` of `fetch`, the request itself is not known.
 */
export interface EventLogHttpJudged {
  /** HTTP method, in capital letters. */
  readonly method?: string;
  /** Route template. */
  readonly route?: string;
  /** Parameters of the route, decoded. */
  readonly params?: Readonly<Record<string, string>>;
  /** Body that was sent. */
  readonly request?: unknown;
  /** Problem details of the answer. */
  readonly problem: EventLogProblem;
  /** Body of the answer as `HttpClient` gives it; for servers that do not speak RFC 9457. */
  readonly response: unknown;
  /** HTTP status; 0 if no answer came. */
  readonly status: number;
  /** Reads a header of the answer; `undefined` if it is absent. No header is kept. */
  readonly header: (name: string) => string | undefined;
  /** Milliseconds from the request to its end. */
  readonly duration: number;
  /** Outcome so far. */
  readonly outcome: 'failed' | 'unknown' | 'cancelled';
}

/** Answer that is no success, or the lack of one. */
type FailedAnswer = Pick<EventLogHttpJudged, 'problem' | 'response' | 'status' | 'header' | 'duration'>;

/** Parts of a problem that an application reads itself. */
export type EventLogReadError = {
  readonly [Member in 'title' | 'detail' | 'errors' | 'allowedRoles' | 'traceId']?:
    EventLogProblem[Member] | undefined;
};

/** Knowledge of the application about the answers of its servers. */
export interface AnswerHooks {
  /** Judges failed requests otherwise. */
  readonly judge?: ((failure: EventLogHttpJudged) => 'failed' | 'unknown' | undefined) | undefined;
  /** Reads errors that have a shape of their own. */
  readonly readError?:
    ((body: unknown, status: number) => EventLogReadError | string | undefined) | undefined;
}

/** Provided by `withHttpEvents()`; asked about every answer, whoever made the request. */
export const EVENT_LOG_ANSWER_HOOKS = new InjectionToken<AnswerHooks>('EVENT_LOG_ANSWER_HOOKS', {
  providedIn: 'root',
  factory: () => ({}),
});

/** Reads and judges answers that are no success, and asks the application about them. */
export class AnswerReader {
  readonly #hooks = inject(EVENT_LOG_ANSWER_HOOKS);
  readonly #reporter = inject(ErrorReporter);
  readonly #clock = inject(EVENT_LOG_CLOCK);

  /** @param offline says that the browser was offline as the request was made */
  read(
    response: HttpErrorResponse,
    offline: boolean,
    duration: number,
  ): { readonly answer: FailedAnswer; readonly verdict: ResponseVerdict } {
    const { status, headers } = response;
    const { problem, verdict, body } = examine(response, offline, this.#clock.now());
    const answer: FailedAnswer = {
      problem: this.#readOwn(problem, body),
      response: response.error as unknown,
      status,
      header: (name) => headers.get(name) ?? undefined,
      duration,
    };
    return { answer, verdict };
  }

  /** Verdict of the application on a failure; `undefined` if it leaves that to the log. */
  judgeOwn(
    failure: Omit<EventLogHttpJudged, 'outcome'>,
    verdict: ResponseVerdict,
  ): ResponseVerdict | undefined {
    const { outcome } = verdict;
    const own = this.#reporter.guard(() => this.#hooks.judge?.({ ...failure, outcome }));
    // Applications are not always typed: anything else, such as `false`, leaves it to the log.
    if (own !== 'failed' && own !== 'unknown') return undefined;
    if (own === outcome) return verdict;
    const refusal = failure.status < 500 ? 'refused' : 'server-error';
    return { outcome: own, reason: own === 'unknown' ? 'unconfirmed' : refusal };
  }

  #readOwn(problem: EventLogProblem, body: unknown): EventLogProblem {
    return this.#reporter.guard(
      () => {
        const own = this.#hooks.readError?.(body, problem.status);
        const { title, detail, errors, allowedRoles, traceId } =
          typeof own === 'string' ? { detail: own } : (own ?? {});
        // Applications are not always typed: members of another type are ignored, as in problem details.
        return {
          ...problem,
          title: text(title) ?? problem.title,
          detail: text(detail) ?? problem.detail,
          errors: Array.isArray(errors) ? errors.filter(isFieldProblem) : problem.errors,
          allowedRoles: Array.isArray(allowedRoles) ? allowedRoles.filter(text) : problem.allowedRoles,
          traceId: text(traceId) ?? problem.traceId,
        };
      },
      () => problem,
    );
  }
}

function isFieldProblem(problem: unknown): problem is EventLogFieldProblem {
  return isRecord(problem) && text(problem['detail']) !== undefined;
}
