import type { HttpErrorResponse } from '@angular/common/http';
import { inject } from '@angular/core';

import { AnswerReader } from '../answer/answer-reader';
import { ResponseTexts } from '../answer/response-texts';
import { endWhenRead, type ReadingAttempt } from '../answer/end-when-read';
import { parsed, simple } from '../answer/error-body';
import { type FetchedAnswer, isAccepted, readContent, readFetched } from '../answer/fetched-answer';
import { readBlob } from '../answer/problem-details';
import { type ResponseVerdict, isOffline } from '../answer/response-verdict';
import {
  cutOffBy,
  graphqlErrorsOf,
  NO_ANSWER,
  responseOf,
  rpcReasonOf,
  unreadAnswerOf,
} from '../answer/error-response';
import { readResultFailures } from '../answer/result-failures';
import type { EventLogStep } from '../entry/event-log-entry';
import type { EventLogChange, EventLogTrackedEvent } from '../entry/event-log-event';
import { type EventLogEndOutcome, isEndOutcome } from '../entry/event-log-outcome';
import { ErrorReporter } from '../error-reporter';
import { EVENT_LOG_CLOCK } from '../event-log-clock';
import { EVENT_LOG_OPTIONS } from '../event-log-options';
import { haveSamePath, isUncertain, type Operation } from './operation';
import { explain, wordOutcome } from './wording';

interface Judgement {
  readonly outcome: EventLogEndOutcome;
  readonly explanation?: EventLogChange | undefined;
  /** HTTP status of its answer; 0 if there was none. */
  readonly status?: number | undefined;
  readonly left?: boolean;
  /** True if only a part of it was done. */
  readonly partly?: boolean | undefined;
}

/** Errors of an `AggregateError` that are judged. */
const MOST_ERRORS = 20;

/** Work that `track()` follows. Reports to the operation how each attempt ended. */
export class TrackedWork implements ReadingAttempt {
  readonly #reporter = inject(ErrorReporter);
  readonly #clock = inject(EVENT_LOG_CLOCK);
  readonly #outcomeOf = inject(EVENT_LOG_OPTIONS).outcomeOf;
  readonly #answers = new AnswerReader();
  readonly #words = new ResponseTexts();
  readonly #followAnew: () => TrackedWork;
  #running = false;
  /** True if the browser was offline when the attempt began, so that nothing was sent. */
  #offline = false;
  /** Time at which the attempt began, in milliseconds of `EventLogClock.elapsed()`. */
  #begunAt = 0;
  endUnread?: () => void;

  /** @param followAnew follows the same work as one of its own */
  constructor(
    readonly event: EventLogTrackedEvent,
    readonly operation: Operation,
    followAnew: () => TrackedWork,
  ) {
    this.#followAnew = followAnew;
  }

  /** Begins an attempt. Work that begins again while it is running gets another row. */
  begin(): TrackedWork {
    this.endUnread?.();
    if (this.#running) return this.#followAnew().begin();
    this.#running = true;
    this.#offline = isOffline();
    this.#begunAt = this.#clock.elapsed();
    this.operation.attempt();
    return this;
  }

  /** Ends an attempt with its result, which may report a failure. The body of an answer to `fetch` is read first. */
  succeeded(
    result: unknown,
    answer = readFetched(result),
    content = readContent(result),
  ): Promise<void> | undefined {
    if (answer) return this.#whenRead(answer);
    return content
      ? endWhenRead(this, content, '', (read) => this.#done(result, parsed(read)))
      : this.#done(result, result);
  }

  #done(result: unknown, content: unknown): Promise<void> | undefined {
    const told = this.#reporter.guard(() => readResultFailures(content));
    if (told && !told.partly) return this.failed(told.error);
    const step = this.operation.entry.steps.at(-1);
    const accepted = isAccepted(result) || step?.status === 202;
    // A request that has not been sent yet is pending, whatever the wording.
    const pending =
      step?.outcome === 'pending' || this.#reporter.guard(() => accepted && this.event.pending !== undefined);
    const left = notDoneIn(this.operation.entry.steps);
    this.#end(
      {
        outcome: pending ? 'pending' : 'succeeded',
        partly: told?.partly ?? left !== undefined,
        explanation: left
          ? { message: left.message, reason: left.reason, traceId: left.traceId }
          : told && { message: this.#judge(told.error).explanation?.message },
      },
      result,
    );
    return undefined;
  }

  /** Ends an attempt with its error. If that is an answer to `fetch`, its body is read first. */
  failed(error: unknown): Promise<void> | undefined {
    const answer = readFetched(error);
    if (answer) return this.#whenRead(answer);
    const about = this.#reporter.guard(() => readFetched(unreadAnswerOf(error)) ?? this.#readBlob(error));
    if (about) return this.#whenRead(about, error);
    this.#end(this.#judge(error), error);
    return undefined;
  }

  /** Reads the answer that an error is about if its body is a `Blob`. If the request is a step, the step reads it. */
  #readBlob(error: unknown): FetchedAnswer | undefined {
    const bare = this.operation.entry.steps.length === 0 ? responseOf(error) : undefined;
    const whole = bare && readBlob(bare);
    return whole && { bare, whole };
  }

  cancelled(): void {
    this.#end(this.#asItsStep({ outcome: 'cancelled', left: true }), undefined);
  }

  /** @param error error that the answer is about; by default, the answer itself is the error */
  #whenRead({ bare, whole }: FetchedAnswer, error?: unknown): Promise<void> {
    return endWhenRead(this, whole, bare, (answer) => this.#end(this.#judge(answer, error), error ?? answer));
  }

  /** Judges an error. One that cannot be read is a failure. */
  #judge(error: unknown, told = error): Judgement {
    return this.#reporter.guard(
      () => this.#judgeRead(error, told),
      () => ({ outcome: 'failed' }),
    );
  }

  #judgeRead(error: unknown, told: unknown): Judgement {
    const own = this.#reporter.guard(() => this.event.outcomeOf?.(told) ?? this.#outcomeOf?.(told));
    if (own === undefined && error instanceof AggregateError && error.errors.length > 1) {
      // One of several ways that was perhaps taken outweighs those that were not.
      const judged = error.errors.slice(0, MOST_ERRORS).map((one) => this.#judgeRead(one, one));
      return (
        judged.find(({ outcome }) => outcome === 'unknown') ??
        judged.find(({ status }) => status) ?? { outcome: 'failed' }
      );
    }
    const cut = cutOffBy(error);
    const refused = graphqlErrorsOf(error);
    const answer = cut === 'network' ? NO_ANSWER : (refused?.answer ?? responseOf(error));
    // What was given up has a status of 0 with some clients.
    const isGivenUp = cut === 'aborted' && answer?.status === 0;
    const judged =
      answer && !isGivenUp ? this.#judgeAnswer(answer, refused?.verdict) : this.#judgeCut(cut, error);
    // Untyped code may return anything.
    if (isEndOutcome(own)) return { ...judged, outcome: own };
    return this.#asItsStep(judged, error);
  }

  /** @param known verdict, if it is known already */
  #judgeAnswer(answer: HttpErrorResponse, known?: ResponseVerdict): Judgement {
    const duration = this.#clock.elapsed() - this.#begunAt;
    const read = this.#answers.read(answer, this.#offline, duration);
    const verdict = known ?? this.#answers.judgeOwn(read.answer, read.verdict) ?? read.verdict;
    return {
      outcome: verdict.outcome,
      status: answer.status,
      explanation: this.#words.explanation(read.answer, verdict),
    };
  }

  /** Judges an error that holds no answer. */
  #judgeCut(cut: ReturnType<typeof cutOffBy>, error: unknown): Judgement {
    if (cut === 'aborted') return { outcome: 'cancelled', left: true };
    if (cut === undefined) {
      const refusal = rpcReasonOf(error);
      return { outcome: 'failed', explanation: refusal && { reason: this.#words.reason(refusal, 0) } };
    }
    const reason = cut === 'timeout' ? 'abandoned' : cut === 'unclear' ? 'unconfirmed' : undefined;
    return { outcome: 'unknown', explanation: { reason: reason && this.#words.reason(reason, 0) } };
  }

  /** Prefers the verdict on the operation's last request, about which more is known than its error says. */
  #asItsStep(judged: Judgement, error?: unknown): Judgement {
    const { steps } = this.operation.entry;
    const step = steps.at(-1);
    // After a lost answer, the application may find out the outcome. An error means that it did not.
    if (isUncertain(steps)) return { ...judged, outcome: 'unknown', explanation: undefined };
    // The change was made, and the code that goes on with its answer is wrong.
    if (step && isPerhapsDone(step) && judged.status === undefined && isMistake(error)) {
      const reason = this.#words.reason('answer-unreadable', step.status ?? 0);
      return { outcome: 'unknown', explanation: { reason } };
    }
    const isItsError = step?.outcome === 'failed' && step.status === judged.status;
    if (!isItsError) return judged;
    // A request that only looks after the change says nothing about that.
    const isLook = READS.test(step.request ?? '') && steps.some(isPerhapsDone);
    return { ...judged, outcome: isLook ? 'unknown' : 'failed', explanation: undefined };
  }

  /** Ends an attempt. If requests of it are unanswered, since the work did not await them, they decide the outcome. */
  #end(judged: Judgement, told: unknown): void {
    this.#running = false;
    this.operation.whenAnswered((late) => {
      const whole = asRequests(judged, late);
      this.operation.endAttempt(whole, (outcome) => this.#word(outcome, whole, told));
    });
  }

  #word(outcome: EventLogEndOutcome, judgement: Judgement, told: unknown) {
    const { status = 0, partly } = judgement;
    const { event } = this;
    const isWorded = outcome !== 'noted' && outcome !== 'cancelled';
    const words = isWorded ? this.#reporter.guard(() => event[outcome]) : undefined;
    const change = wordOutcome(words, () => told, this.#reporter);
    // An earlier attempt may have been carried out.
    const isEarlier = outcome === 'unknown' && judgement.outcome !== 'unknown';
    const explanation = isEarlier
      ? { reason: this.#words.reason('earlier-attempt', status) }
      : judgement.explanation;
    if (explanation) explain(change, explanation);
    if (partly) this.#words.partly(change, status);
    if (outcome === 'unknown') change.message ??= this.#words.say((intl) => intl.unknownAdvice);
    return change;
  }
}

const READS = /^(?:GET|HEAD|OPTIONS) /;

/** True for an error that code makes rather than throws on purpose, also in reading an answer or in navigating. */
function isMistake(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    /^(?:Type|Reference|Range|Empty|Zod|Vali)Error$/.test(simple(error.name)) ||
    /^NG0\d+/.test(simple(error.message))
  );
}

/** True for a change that was carried out, or may have been. */
function isPerhapsDone({ request, outcome }: EventLogStep): boolean {
  return request !== undefined && !READS.test(request) && (outcome === 'succeeded' || outcome === 'unknown');
}

/** Milliseconds by which start and duration of a step, which are of different clocks, may differ from its end. */
const IMPRECISION = 5;

/**
 * Last request of work that succeeds although that was refused or lost, if no request after it made up for it. Requests
 * at the same time do not, nor does the same request for another thing. The work may be right, as where something was
 * deleted before: it stays a success, with a warning.
 */
function notDoneIn(steps: readonly EventLogStep[]): EventLogStep | undefined {
  const changes = steps.filter(({ request }) => request !== undefined && !READS.test(request));
  const done = changes.filter(({ outcome }) => outcome === 'succeeded');
  return changes.findLast((step) => {
    const { outcome, request, time, duration = 0 } = step;
    if (outcome !== 'failed' && outcome !== 'unknown') return false;
    const isOneOfMany = done.filter((one) => one.request === request).length > 1;
    const since = time + duration - IMPRECISION;
    const makesUp = (one: EventLogStep) =>
      one.time >= since && (one.request !== request || haveSamePath(one, step));
    return isOneOfMany || !done.some(makesUp);
  });
}

/** Judges work whose requests ended after it. */
function asRequests(judged: Judgement, late: readonly EventLogEndOutcome[]): Judgement {
  if (late.length === 0) return judged;
  if (late.includes('unknown')) return { outcome: 'unknown' };
  // The work failed because one of its requests was refused, whatever became of the others.
  if (judged.outcome === 'failed' && judged.status) return judged;
  const isDone = late.includes('succeeded') || late.includes('pending');
  if (late.includes('failed') || late.includes('cancelled')) {
    return isDone ? { outcome: 'succeeded', partly: true } : { outcome: 'failed' };
  }
  // The work failed, but its requests may have been carried out.
  return judged.outcome === 'succeeded' || judged.outcome === 'pending' ? judged : { outcome: 'unknown' };
}
