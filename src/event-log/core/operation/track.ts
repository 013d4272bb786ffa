import { Observable, isObservable } from 'rxjs';

import type { EventLogChange, EventLogTrackedEvent } from '../entry/event-log-event';
import type { EventLogEndOutcome } from '../entry/event-log-outcome';
import type { ErrorReporter } from '../error-reporter';
import type { EventLogIntl } from '../event-log-intl';
import type { EventLogOperation } from './event-log-operation';
import type { Operation } from './operation';
import { wordOutcome } from './wording';

/** Follows `work` as one operation. See `EventLogService.track()`. */
export function track<T>(
  operation: Operation,
  event: EventLogTrackedEvent,
  work: (operation: EventLogOperation) => T,
  reporter: ErrorReporter,
  intl: EventLogIntl,
): T {
  const end: End = (outcome, told) =>
    operation.endAttempt(outcome, (ended) =>
      reporter.guard(
        () => wordTracked(event, ended, told, reporter, intl),
        () => ({}),
      ),
    );
  let result: T;
  try {
    result = work(operation);
  } catch (error) {
    end('failed', error);
    throw error;
  }
  if (isObservable(result)) return trackObservable(operation, result, end) as T;
  operation.attempt();
  if (isPromise(result)) return trackPromise(result, end) as T;
  end('succeeded', result);
  return result;
}

/** Ends an attempt; `told` is its result or its error. */
type End = (outcome: 'succeeded' | 'failed' | 'cancelled', told?: unknown) => void;

/** Final wording of a tracked operation. */
function wordTracked(
  event: EventLogTrackedEvent,
  outcome: EventLogEndOutcome,
  told: unknown,
  reporter: ErrorReporter,
  intl: EventLogIntl,
): EventLogChange {
  if (outcome === 'succeeded') return wordOutcome(event.succeeded, () => told, reporter);
  if (outcome === 'failed') return wordOutcome(event.failed, () => told, reporter);
  if (outcome !== 'unknown') return {};
  const change = wordOutcome(event.unknown, () => told, reporter);
  change.title ??= intl.outcomeUnknown(event.title);
  change.message ??= intl.unknownAdvice;
  return change;
}

/**
 * Recognizes a promise by its brand: `instanceof` fails for promises that zone.js did not make. Leaves other thenables
 * alone, since one may do its work only when `then()` is called, and would do it twice.
 */
function isPromise(value: unknown): value is Promise<unknown> {
  return Object.prototype.toString.call(value) === '[object Promise]';
}

/** Returns the promise that continues, so that an unhandled rejection is still reported as such. */
function trackPromise<T>(promise: Promise<T>, end: End): Promise<T> {
  return promise.then(
    (value) => {
      end('succeeded', value);
      return value;
    },
    (error: unknown) => {
      end('failed', error);
      throw error;
    },
  );
}

/** Treats each subscription, such as those of `retry()`, as an attempt at the same operation. */
function trackObservable<T>(operation: Operation, source: Observable<T>, end: End): Observable<T> {
  return new Observable<T>((subscriber) => {
    operation.attempt();
    let ended = false;
    let delivering = false;
    let last: T | undefined;
    const endOnce: End = (outcome, told) => {
      if (!ended) end(outcome, told);
      ended = true;
    };
    const subscription = source.subscribe({
      next: (value) => {
        last = value;
        delivering = true;
        subscriber.next(value);
        delivering = false;
      },
      error: (error: unknown) => {
        endOnce('failed', error);
        subscriber.error(error);
      },
      complete: () => {
        endOnce('succeeded', last);
        subscriber.complete();
      },
    });
    return () => {
      // The source first: a request that is cut off becomes a step that says what this means.
      subscription.unsubscribe();
      // A subscriber that leaves on receiving a value, as firstValueFrom() does, has what it asked for.
      if (delivering) endOnce('succeeded', last);
      else endOnce('cancelled');
    };
  });
}
