import { HttpErrorResponse } from '@angular/common/http';
import { Injector, inject, runInInjectionContext } from '@angular/core';

import { AnswerReader } from '../answer/answer-reader';
import { type FetchedAnswer, isAccepted, readFetched } from '../answer/fetched-answer';
import { explainProblem, problemRemedy, readBlob } from '../answer/problem-details';
import { type ResponseVerdict, isOffline } from '../answer/response-verdict';
import { cutOffBy, graphqlErrorsOf, responseOf, unreadAnswerOf } from '../answer/thrown-answer';
import { readToldFailures } from '../answer/told-failure';
import type { EventLogStep } from '../entry/event-log-entry';
import type { EventLogChange, EventLogTrackedEvent } from '../entry/event-log-event';
import { type EventLogEndOutcome, isEndOutcome } from '../entry/event-log-outcome';
import { ErrorReporter } from '../error-reporter';
import { EVENT_LOG_CLOCK } from '../event-log-clock';
import { EventLogIntl } from '../event-log-intl';
import { EVENT_LOG_OPTIONS } from '../event-log-options';
import type { Operation } from './operation';
import { wordOutcome } from './wording';

interface Judgement {
  readonly outcome: EventLogEndOutcome;
  readonly explanation?: EventLogChange | undefined;
  /** HTTP status of its answer; 0 if there was none. */
  readonly status?: number | undefined;
  readonly left?: boolean;
  /** True if only a part of it was done. */
  readonly partly?: boolean | undefined;
}

/** Verdict on errors of GraphQL. */
const DECLINED: ResponseVerdict = { outcome: 'failed', reason: 'declined' };

/** Work that `track()` follows: tells its operation how each attempt ended. */
export class TrackedWork {
  readonly #reporter = inject(ErrorReporter);
  readonly #intl = inject(EventLogIntl);
  readonly #clock = inject(EVENT_LOG_CLOCK);
  readonly #outcomeOf = inject(EVENT_LOG_OPTIONS).outcomeOf;
  readonly #answers = new AnswerReader();
  readonly #injector = inject(Injector);
  readonly #start: () => Operation;
  readonly operation: Operation;
  #running = false;
  /** True if the browser was offline when the attempt began, so that nothing was sent. */
  #offline = false;
  /** Time at which the attempt began, in milliseconds of `EventLogClock.elapsed()`. */
  #begunAt = 0;
  /** Ends an attempt whose answer is still being read. */
  #endUnread: (() => void) | undefined;

  constructor(
    readonly event: EventLogTrackedEvent,
    start: () => Operation,
  ) {
    this.#start = start;
    this.operation = start();
  }

  /** Begins an attempt. Work that is begun again while it runs is other work, with a row of its own. */
  begin(): TrackedWork {
    this.#endUnread?.();
    if (this.#running) {
      const other = () => new TrackedWork(this.event, this.#start);
      return runInInjectionContext(this.#injector, other).begin();
    }
    this.#running = true;
    this.#offline = isOffline();
    this.#begunAt = this.#clock.elapsed();
    this.operation.attempt();
    return this;
  }

  /** Ends an attempt with its result. That may tell a failure; the body of an answer to `fetch` is read first. */
  succeeded(result: unknown, answer = readFetched(result)): Promise<void> | undefined {
    if (answer) return this.#whenRead(answer);
    const told = this.#reporter.guard(() => readToldFailures(result));
    if (told && !told.partly) return this.failed(told.error);
    const step = this.operation.entry.steps.at(-1);
    const accepted = isAccepted(result) || step?.status === 202;
    // A request that was not sent yet waits, whatever the words.
    const pending =
      step?.outcome === 'pending' || this.#reporter.guard(() => accepted && this.event.pending !== undefined);
    const left = notDoneIn(this.operation.entry.steps);
    this.#end(
      {
        outcome: pending ? 'pending' : 'succeeded',
        partly: told?.partly ?? left !== undefined,
        explanation: left && { message: left.message, reason: left.reason, traceId: left.traceId },
      },
      result,
    );
    return undefined;
  }

  /** Ends an attempt with its error. That may be an answer to `fetch`, whose body is read first. */
  failed(error: unknown): Promise<void> | undefined {
    const answer = readFetched(error);
    if (answer) return this.#whenRead(answer);
    const about = this.#reporter.guard(() => readFetched(unreadAnswerOf(error)) ?? this.#readBlob(error));
    if (about) return this.#whenRead(about, error);
    this.#end(this.#judge(error), error);
    return undefined;
  }

  /** The answer that an error is about, where its body is a file that is yet to be read. A step reads that by itself. */
  #readBlob(error: unknown): FetchedAnswer | undefined {
    const bare = this.operation.entry.steps.length === 0 ? responseOf(error) : undefined;
    const whole = bare && readBlob(bare);
    return whole && { bare, whole };
  }

  cancelled(): void {
    this.#end(this.#asItsStep({ outcome: 'cancelled', left: true }), undefined);
  }

  /** @param error the error that is about the answer */
  #whenRead({ bare, whole }: FetchedAnswer, error?: unknown): Promise<void> {
    const end = (answer: HttpErrorResponse) => {
      if (this.#endUnread !== endUnread) return;
      this.#endUnread = undefined;
      this.#end(this.#judge(answer, error), error ?? answer);
    };
    const endUnread = () => end(bare);
    this.#endUnread = endUnread;
    return whole.then(end);
  }

  /** An error that cannot be read is any other one. */
  #judge(error: unknown, told = error): Judgement {
    return this.#reporter.guard(
      () => this.#judgeRead(error, told ?? error),
      () => ({ outcome: 'failed' }),
    );
  }

  #judgeRead(error: unknown, told: unknown): Judgement {
    const own = this.#reporter.guard(() => this.event.outcomeOf?.(told) ?? this.#outcomeOf?.(told));
    const cut = cutOffBy(error);
    const refused = graphqlErrorsOf(error);
    const answer = cut === 'network' ? new HttpErrorResponse({ status: 0 }) : (refused ?? responseOf(error));
    const judged = answer ? this.#judgeAnswer(answer, refused && DECLINED) : judgeCut(cut);
    // Applications are not always typed.
    if (own !== undefined && isEndOutcome(own)) return { ...judged, outcome: own };
    return this.#asItsStep(judged);
  }

  /** @param known the verdict, where that is known */
  #judgeAnswer(answer: HttpErrorResponse, known?: ResponseVerdict): Judgement {
    const duration = this.#clock.elapsed() - this.#begunAt;
    const read = this.#answers.read(answer, this.#offline, duration);
    const verdict = known ?? this.#answers.judgeOwn(read.answer, read.verdict) ?? read.verdict;
    const { problem, status } = read.answer;
    return {
      outcome: verdict.outcome,
      status,
      explanation: {
        message: explainProblem(problem, verdict, () => this.#say((intl) => intl.unknownAdvice)),
        reason: this.#say((intl) => intl.requestReason(verdict.reason, status)),
        remedy: problemRemedy(problem),
        traceId: problem.traceId,
      },
    };
  }

  /** Judges as the last request of the operation was judged, of which more is known than its error tells. */
  #asItsStep(judged: Judgement): Judgement {
    const step = this.operation.entry.steps.at(-1);
    // After a lost answer, the application may go on and find out the outcome; any error says that it has not.
    if (step?.outcome === 'unknown') return { ...judged, outcome: 'unknown', explanation: undefined };
    const isItsError = step?.outcome === 'failed' && step.status === judged.status;
    return isItsError ? { ...judged, outcome: 'failed', explanation: undefined } : judged;
  }

  /** Work that has ended while its requests are on their way, as where nobody awaits them, ends as they do. */
  #end(judged: Judgement, told: unknown): void {
    this.#running = false;
    this.operation.whenAnswered((late) => {
      const whole = asRequests(judged, late);
      this.operation.endAttempt(whole, (outcome) => this.#word(outcome, whole, told));
    });
  }

  #word(
    outcome: EventLogEndOutcome,
    { outcome: judged, status = 0, partly, ...rest }: Judgement,
    told: unknown,
  ) {
    const { event } = this;
    const words = { ...event, noted: undefined, cancelled: undefined }[outcome];
    const change = wordOutcome(words, () => told, this.#reporter);
    // An attempt before this one may have been carried out.
    const isEarlier = outcome === 'unknown' && judged !== 'unknown';
    const explanation = isEarlier
      ? { reason: this.#say((intl) => intl.requestReason('earlier-attempt', status)) }
      : rest.explanation;
    change.message ??= explanation?.message;
    change.reason ??= explanation?.reason;
    change.remedy ??= explanation?.remedy;
    change.traceId ??= explanation?.traceId;
    if (partly && change.outcome === undefined) {
      change.severity ??= 'warning';
      change.reason ??= this.#say((intl) => intl.requestReason('partly', status));
    }
    if (outcome === 'unknown') {
      change.title ??= this.#say((intl) => intl.outcomeUnknown(event.title));
      change.message ??= this.#say((intl) => intl.unknownAdvice);
    }
    return change;
  }

  /** Words that cannot be made are reported, and cost neither the outcome nor the application its error. */
  #say(pick: (intl: EventLogIntl) => string): string | undefined {
    return this.#reporter.guard(() => pick(this.#intl));
  }
}

const READS = /^(?:GET|HEAD|OPTIONS) /;

/**
 * Last request of work that succeeds although that was refused or lost, so that nothing made up for it. The work may be
 * right, as where something was deleted before: it stays a success, with a warning.
 */
function notDoneIn(steps: readonly EventLogStep[]): EventLogStep | undefined {
  const last = steps.findLast(({ request }) => request !== undefined && !READS.test(request));
  return last?.outcome === 'failed' || last?.outcome === 'unknown' ? last : undefined;
}

function judgeCut(cut: ReturnType<typeof cutOffBy>): Judgement {
  if (cut === 'aborted') return { outcome: 'cancelled', left: true };
  return { outcome: cut === undefined ? 'failed' : 'unknown' };
}

/** Judges work whose requests have ended after it. */
function asRequests(judged: Judgement, late: readonly EventLogEndOutcome[]): Judgement {
  if (late.length === 0) return judged;
  if (late.includes('unknown')) return { outcome: 'unknown' };
  const isDone = late.includes('succeeded') || late.includes('pending');
  if (late.includes('failed') || late.includes('cancelled')) {
    return isDone ? { outcome: 'succeeded', partly: true } : { outcome: 'failed' };
  }
  // What the work has failed at, its requests may have done.
  return judged.outcome === 'succeeded' || judged.outcome === 'pending' ? judged : { outcome: 'unknown' };
}
