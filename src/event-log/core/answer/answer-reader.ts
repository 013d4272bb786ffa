import { HttpErrorResponse } from '@angular/common/http';
import { InjectionToken, inject } from '@angular/core';

import { ErrorReporter } from '../error-reporter';
import { EVENT_LOG_CLOCK } from '../event-log-clock';
import { isRecord, text } from './error-body';
import type { EventLogFieldProblem } from './field-problems';
import { type EventLogProblem, examine } from './problem-details';
import type { ResponseVerdict } from './response-verdict';

/**
 * Failed request, with the outcome that the log would give it. For work that `track()` knows only by its result or
 * error, such as a `Response` from `fetch`, the members about the request are `undefined`.
 */
export interface EventLogHttpJudged {
  /** HTTP method, in upper case. */
  readonly method?: string;
  /** Route template. */
  readonly route?: string;
  /** Parameters of the route, decoded. */
  readonly params?: Readonly<Record<string, string>>;
  /** Body that was sent. */
  readonly request?: unknown;
  /** Problem details of the answer. */
  readonly problem: EventLogProblem;
  /** Body of the answer as `HttpClient` returns it, for servers that do not use problem details (RFC 9457). */
  readonly response: unknown;
  /** HTTP status; 0 if there was no answer. */
  readonly status: number;
  /** Reads a header of the answer; returns `undefined` if it is absent. The log keeps no headers. */
  readonly header: (name: string) => string | undefined;
  /** Milliseconds from the start of the request to its end. */
  readonly duration: number;
  /** Outcome as the log judges it. */
  readonly outcome: 'failed' | 'unknown' | 'cancelled';
}

/** Answer other than a success, or the lack of an answer. */
export type FailedAnswer = Pick<
  EventLogHttpJudged,
  'problem' | 'response' | 'status' | 'header' | 'duration'
>;

/** Parts of a problem that the application can read from its own error format. */
export type EventLogReadError = {
  readonly [Member in 'title' | 'detail' | 'errors' | 'allowedRoles' | 'traceId']?:
    EventLogProblem[Member] | undefined;
};

/** Hooks through which the application explains the answers of its servers. */
export interface AnswerHooks {
  /** Overrides the outcome of a failed request. */
  readonly judge?: ((failure: EventLogHttpJudged) => 'failed' | 'unknown' | undefined) | undefined;
  /** Reads errors in the application's own format. */
  readonly readError?:
    ((body: unknown, status: number) => EventLogReadError | string | undefined) | undefined;
}

/** Provided by `withHttpEvents()`; applied to every answer, whichever client made the request. */
export const EVENT_LOG_ANSWER_HOOKS = new InjectionToken<AnswerHooks>('EVENT_LOG_ANSWER_HOOKS', {
  providedIn: 'root',
  factory: () => ({}),
});

/** Reads and judges failed answers, with the application's hooks. */
export class AnswerReader {
  readonly #hooks = inject(EVENT_LOG_ANSWER_HOOKS);
  readonly #reporter = inject(ErrorReporter);
  readonly #clock = inject(EVENT_LOG_CLOCK);

  /** @param offline true if the browser was offline when the request was made */
  read(
    response: HttpErrorResponse,
    offline: boolean,
    duration: number,
  ): { readonly answer: FailedAnswer; readonly verdict: ResponseVerdict } {
    const { status, headers } = response;
    const now = this.#clock.now();
    const { problem, verdict, body } = this.#reporter.guard(
      () => examine(response, offline, now),
      // An interceptor may have put an object there that cannot be read.
      () => examine(new HttpErrorResponse({ status, headers }), offline, now),
    );
    const answer: FailedAnswer = {
      problem: this.#readOwn(problem, body),
      response: response.error as unknown,
      status,
      header: (name) => headers.get(name) ?? undefined,
      duration,
    };
    return { answer, verdict };
  }

  /** Asks the application for its verdict; `undefined` if it leaves the verdict to the log. */
  judgeOwn(
    failure: Omit<EventLogHttpJudged, 'outcome'>,
    verdict: ResponseVerdict,
  ): ResponseVerdict | undefined {
    const { outcome } = verdict;
    const own = this.#reporter.guard(() => this.#hooks.judge?.({ ...failure, outcome }));
    // Untyped code may return anything, such as `false`, which leaves the verdict to the log.
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
        // Untyped code may return anything: members of the wrong type are ignored, as in problem details.
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
