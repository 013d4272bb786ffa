import { type Injector, runInInjectionContext } from '@angular/core';
import { isObservable } from 'rxjs';

import type { EventLogChange } from '../entry/event-log-event';
import type { EventLogRowAction } from '../entry/event-log-entry';
import type { ErrorReporter } from '../error-reporter';

/** Handlers of row actions. Each is freed with its entry, when that is dropped or cleared, or its session ends. */
const handlers = new WeakMap<EventLogRowAction, () => unknown>();

/** Makes the row action of an event, if it has one. */
export function makeRowAction({ undo, retry, notBefore }: EventLogChange): EventLogRowAction | undefined {
  const handler = undo ?? retry;
  // Untyped code may pass anything.
  if (typeof handler !== 'function') return undefined;
  const action: EventLogRowAction = {
    kind: undo ? 'undo' : 'retry',
    // A time that no date can represent is ignored.
    notBefore: Number.isNaN(new Date(notBefore ?? NaN).getTime()) ? undefined : notBefore,
  };
  handlers.set(action, handler);
  return action;
}

/** Handler of a row action; `undefined` if the action comes from another log or a file. */
export function findRowActionHandler(action: EventLogRowAction): (() => unknown) | undefined {
  return handlers.get(action);
}

/** Errors of recorded requests. */
const recorded = new WeakSet<object>();

/** Notes the error of a request that has a row: it need not be reported as well. */
export function noteRecorded(error: unknown): void {
  if (error instanceof Object) recorded.add(error);
}

/** Runs the handler of a row action in an injection context, and subscribes to an observable that it returns. */
export function runRowAction(handler: () => unknown, injector: Injector, reporter: ErrorReporter): void {
  const failed = (error: unknown) => {
    if (!(error instanceof Object && recorded.has(error))) reporter.report(error);
  };
  reporter.guard(() => {
    const result = runInInjectionContext(injector, handler);
    if (isObservable(result)) result.subscribe({ error: failed });
    else void Promise.resolve(result).catch(failed);
  });
}
