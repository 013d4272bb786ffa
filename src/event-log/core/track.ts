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
  if (result instanceof Promise) {
    result.then(
      () => operation.end('succeeded'),
      () => operation.end('failed'),
    );
  } else {
    operation.end('succeeded');
  }
  return result;
}

/** Each subscription is an attempt at the same operation, as `retry()` makes them. */
function trackObservable<T>(operation: LazyOperation, source: Observable<T>): Observable<T> {
  return new Observable<T>((subscriber) => {
    operation.begin();
    let ended = false;
    const end = (outcome: 'succeeded' | 'failed' | 'cancelled') => {
      if (!ended) operation.end(outcome);
      ended = true;
    };
    const subscription = source.subscribe({
      next: (value) => subscriber.next(value),
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
      end('cancelled');
    };
  });
}
