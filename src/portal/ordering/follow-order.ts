import { inject, InjectionToken } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import type { Action } from '@ngrx/store';
import {
  catchError,
  concatMap,
  distinctUntilChanged,
  exhaustMap,
  mergeMap,
  of,
  retry,
  startWith,
  takeUntil,
  takeWhile,
  throwError,
  timer,
  type Observable,
} from 'rxjs';

import type { Order } from '../../portal-api/contract/index.ts';
import { readProblem } from '../problem/read-problem';
import { OrderActions } from './order-actions';
import { OrdersApi } from './orders-api';

/** Milliseconds between two looks at an order that is being provisioned. */
export const ORDER_POLL_MS = new InjectionToken('ORDER_POLL_MS', { factory: () => 1_000 });

/** How many looks may fail in a row before the outcome counts as unknown. */
const MAX_FAILURES = 5;

/** Follows an accepted order until it is live, has failed or waits for somebody's approval. */
export const followOrder = createEffect(
  (
    actions = inject<Actions>(Actions),
    api = inject(OrdersApi),
    pollMs = inject(ORDER_POLL_MS),
  ): Observable<Action> =>
    actions.pipe(
      ofType(OrderActions.deployAccepted),
      mergeMap(({ orderKey, order: accepted }) =>
        timer(pollMs, pollMs).pipe(
          exhaustMap(() => api.read(accepted.id)),
          retry({ count: MAX_FAILURES, resetOnSuccess: true, delay: onlyPassing }),
          startWith(accepted),
          distinctUntilChanged(
            (one, other) => one.state === other.state && one.serviceState === other.serviceState,
          ),
          takeWhile(({ state }) => state === 'DEPLOYING', true),
          concatMap((order, index) => [
            ...(index > 0 ? [OrderActions.stateChanged({ orderKey, order })] : []),
            ...outcome(orderKey, order),
          ]),
          catchError((error: unknown) =>
            of(OrderActions.outcomeUnknown({ orderKey, order: accepted, problem: readProblem(error) })),
          ),
          takeUntil(actions.pipe(ofType(OrderActions.discarded))),
        ),
      ),
    ),
  { functional: true },
);

/** Looking again helps when the connection or the server failed, not when the server refused. */
function onlyPassing(error: unknown): Observable<unknown> {
  const { status } = readProblem(error);
  return status >= 400 && status < 500 && status !== 429 ? throwError(() => error) : of(null);
}

function outcome(orderKey: string, order: Order): Action[] {
  switch (order.state) {
    case 'DEPLOYED':
      return [OrderActions.deployed({ orderKey, order })];
    case 'PENDING':
      return [OrderActions.pending({ orderKey, order })];
    case 'FAILED':
      return [OrderActions.deployFailed({ orderKey, order })];
    default:
      return [];
  }
}
