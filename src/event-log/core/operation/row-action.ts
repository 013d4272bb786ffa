import { HttpErrorResponse } from '@angular/common/http';
import { type Injector, runInInjectionContext } from '@angular/core';
import { isObservable } from 'rxjs';

import type { EventLogChange } from '../entry/event-log-event';
import type { EventLogRowAction } from '../entry/event-log-row-action';
import type { ErrorReporter } from '../error-reporter';

/** The work of row actions. It goes together with the entry that has the action: dropped, cleared or of a session that ended. */
const works = new WeakMap<EventLogRowAction, () => unknown>();

/** The row action that an event tells of. */
export function makeRowAction({ undo, retry, notBefore }: EventLogChange): EventLogRowAction | undefined {
  const work = undo ?? retry;
  // Applications are not always typed.
  if (typeof work !== 'function') return undefined;
  const action: EventLogRowAction = {
    kind: undo ? 'undo' : 'retry',
    // A time that no date can have is none.
    notBefore: Number.isNaN(new Date(notBefore ?? NaN).getTime()) ? undefined : notBefore,
  };
  works.set(action, work);
  return action;
}

/** The work of a row action; nothing for one that another log made, or a file. */
export function workOfRowAction(action: EventLogRowAction): (() => unknown) | undefined {
  return works.get(action);
}

/** Runs the work of a row action in an injection context; an observable is subscribed to. */
export function runRowAction(work: () => unknown, injector: Injector, reporter: ErrorReporter): void {
  // A request that failed is told by its own row.
  const failed = (error: unknown) => {
    if (!(error instanceof HttpErrorResponse)) reporter.report(error);
  };
  reporter.guard(() => {
    const result = runInInjectionContext(injector, work);
    if (isObservable(result)) result.subscribe({ error: failed });
    else void Promise.resolve(result).catch(failed);
  });
}
