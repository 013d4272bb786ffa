import { Observable, Subject, isObservable, takeUntil } from 'rxjs';

import { readContent, readFetched } from '../answer/fetched-answer';
import type { EventLogOperation } from './event-log-operation';
import type { TrackedWork } from './tracked-work';

/** Follows `work` as one operation. See `EventLogService.track()`. */
export function track<T>(tracked: TrackedWork, work: (operation: EventLogOperation) => T): T {
  let result: T;
  try {
    result = work(tracked.operation);
  } catch (error) {
    tracked.begin();
    void tracked.failed(error);
    throw error;
  }
  const follow = followerOf(result);
  if (follow) return follow(tracked) as T;
  tracked.begin();
  void tracked.succeeded(result);
  return result;
}

/** Finds how to follow work that goes on. A result that cannot be read is a value. */
function followerOf(result: unknown): ((tracked: TrackedWork) => unknown) | undefined {
  try {
    if (isObservable(result)) return (tracked) => trackObservable(tracked, result);
    if (isGenerator(result)) return (tracked) => trackGenerator(tracked, result);
    if (isThenable(result)) return (tracked) => trackPromise(tracked.begin(), result);
  } catch {
    return undefined;
  }
  return undefined;
}

/** Also recognizes promises of other libraries and windows. */
function isThenable(value: unknown): value is PromiseLike<unknown> {
  const isObject = (typeof value === 'object' && value !== null) || typeof value === 'function';
  return isObject && typeof (value as { readonly then?: unknown }).then === 'function';
}

/** Also recognizes async generators that were compiled for older browsers. */
function isGenerator(value: unknown): value is AsyncGenerator {
  if (typeof value !== 'object' || value === null) return false;
  const { [Symbol.asyncIterator]: iterator, next } = value as Partial<AsyncGenerator>;
  return typeof iterator === 'function' && typeof next === 'function';
}

/** Follows a generator, which works while it is read. If the reader stops early, it has what it wanted. */
async function* trackGenerator(tracked: TrackedWork, source: AsyncGenerator): AsyncGenerator {
  const attempt = tracked.begin();
  let end = () => void attempt.succeeded(undefined);
  try {
    return (yield* source) as unknown;
  } catch (error) {
    end = () => void attempt.failed(error);
    throw error;
  } finally {
    end();
  }
}

/** Awaits the work once, since `then()` may start it. An unhandled rejection is still reported as such. */
async function trackPromise<T>(tracked: TrackedWork, work: PromiseLike<T>): Promise<T> {
  let value: T;
  try {
    value = await work;
  } catch (error) {
    await tracked.failed(error);
    throw error;
  }
  await tracked.succeeded(value);
  return value;
}

/** Treats each subscription, such as those of `retry()`, as an attempt at the same operation. */
function trackObservable<T>(tracked: TrackedWork, source: Observable<T>): Observable<T> {
  return new Observable<T>((subscriber) => {
    const attempt = tracked.begin();
    const left = new Subject<void>();
    let delivering = false;
    let succeed = () => void attempt.succeeded(undefined);
    let end = (how: () => void) => {
      end = () => undefined;
      how();
    };
    // Before the work begins: it may send all its values at once, and a subscriber may leave after the first.
    subscriber.add(() => {
      // The source first: the step of a request that is cut off then says what this means.
      left.next();
      // A subscriber that leaves on receiving a value, as firstValueFrom() does, has what it wanted.
      end(delivering ? succeed : () => attempt.cancelled());
    });
    source.pipe(takeUntil(left)).subscribe({
      next: (value) => {
        const answer = readFetched(value);
        const content = readContent(value);
        succeed = () => void attempt.succeeded(value, answer, content);
        delivering = true;
        subscriber.next(value);
        delivering = false;
      },
      error: (error: unknown) => {
        end(() => void attempt.failed(error));
        subscriber.error(error);
      },
      complete: () => {
        if (subscriber.closed) return;
        end(succeed);
        subscriber.complete();
      },
    });
  });
}
