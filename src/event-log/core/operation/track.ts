import { Observable, isObservable } from 'rxjs';

import { LazyOperation, type TrackedWording } from './lazy-operation';
import type { TrackedOperation } from './tracked-operation';

/** Follows `work` as one operation, which `start` starts. See `EventLogService.track()`. */
export function track<T>(
  start: () => TrackedOperation,
  wording: TrackedWording,
  work: (operation: LazyOperation) => T,
): T {
  const operation = new LazyOperation(start, wording);
  let result: T;
  try {
    result = work(operation);
  } catch (error) {
    operation.end('failed');
    throw error;
  }
  if (isObservable(result)) return trackObservable(operation, result) as T;
  operation.begin();
  if (isPromise(result)) return trackPromise(operation, result) as T;
  operation.end('succeeded');
  return result;
}

/**
 * By its brand: `instanceof` fails for promises that zone.js has not made. Whatever else has a `then()` may do its work
 * only when that is called, and would do it twice.
 */
function isPromise(value: unknown): value is Promise<unknown> {
  return Object.prototype.toString.call(value) === '[object Promise]';
}

/** The promise that goes on, so that a rejection which nobody handles is still reported as such. */
function trackPromise<T>(operation: LazyOperation, promise: Promise<T>): Promise<T> {
  return promise.then(
    (value) => {
      operation.end('succeeded');
      return value;
    },
    (error: unknown) => {
      operation.end('failed');
      throw error;
    },
  );
}

/** Each subscription is an attempt at the same operation, as `retry()` makes them. */
function trackObservable<T>(operation: LazyOperation, source: Observable<T>): Observable<T> {
  return new Observable<T>((subscriber) => {
    operation.begin();
    let ended = false;
    let delivering = false;
    const end = (outcome: 'succeeded' | 'failed' | 'cancelled') => {
      if (!ended) operation.end(outcome);
      ended = true;
    };
    const subscription = source.subscribe({
      next: (value) => {
        delivering = true;
        subscriber.next(value);
        delivering = false;
      },
      error: (error: unknown) => {
        end('failed');
        subscriber.error(error);
      },
      complete: () => {
        end('succeeded');
        subscriber.complete();
      },
    });
    return () => {
      // First the source: a request that is cut off becomes a step which says what that means.
      subscription.unsubscribe();
      // Who leaves on getting a value, as firstValueFrom() does, has what was asked for.
      end(delivering ? 'succeeded' : 'cancelled');
    };
  });
}
