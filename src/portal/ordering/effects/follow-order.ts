import { inject, InjectionToken } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import type { Action } from '@ngrx/store';
import { readProblem } from 'ngx-session-event-log';
import {
  catchError,
  concatMap,
  distinctUntilChanged,
  EMPTY,
  expand,
  mergeMap,
  of,
  pairwise,
  retry,
  startWith,
  switchMap,
  takeUntil,
  throwError,
  timer,
  type Observable,
} from 'rxjs';

import type { Order } from '../../../portal-api/contract/index.ts';
import { APPROVAL_POLL_MS } from '../../approvals/approval-poll';
import { OrderActions } from '../order-actions';
import { OrdersApi } from './orders-api';

/** Interval in milliseconds at which an order that is being provisioned is polled. */
export const ORDER_POLL_MS = new InjectionToken('ORDER_POLL_MS', { factory: () => 1_000 });

/** Number of consecutive polls that may fail before the outcome counts as unknown. */
const MAX_FAILURES = 5;

/** Follows an accepted order until it is live or has failed, including an approval by another company. */
export const followOrder = createEffect(
  (
    actions = inject<Actions>(Actions),
    api = inject(OrdersApi),
    pollMs = inject(ORDER_POLL_MS),
    approvalPollMs = inject(APPROVAL_POLL_MS),
  ): Observable<Action> => {
    const lookAgain = ({ id, state }: Order): Observable<Order> => {
      if (state !== 'DEPLOYING' && state !== 'PENDING') return EMPTY;
      return timer(state === 'PENDING' ? approvalPollMs : pollMs).pipe(
        switchMap(() => api.read(id)),
        // While an approval is pending, failed polls are retried forever.
        retry({ count: state === 'PENDING' ? Infinity : MAX_FAILURES, delay: onlyPassing }),
      );
    };
    return actions.pipe(
      ofType(OrderActions.deployAccepted),
      mergeMap(({ orderKey, order: accepted }) =>
        of(accepted).pipe(
          expand(lookAgain),
          distinctUntilChanged(
            (one, other) => one.state === other.state && one.serviceState === other.serviceState,
          ),
          startWith(undefined),
          pairwise(),
          concatMap(([before, order]) => (order ? news(orderKey, before, order) : [])),
          catchError((error: unknown) =>
            of(OrderActions.outcomeUnknown({ orderKey, order: accepted, problem: readProblem(error) })),
          ),
          takeUntil(actions.pipe(ofType(OrderActions.discarded))),
        ),
      ),
    );
  },
  { functional: true },
);

/** Retries if the connection or the server failed, but not if the server refused. */
function onlyPassing(error: unknown): Observable<unknown> {
  const { status } = readProblem(error);
  return status >= 400 && status < 500 && status !== 429 ? throwError(() => error) : of(null);
}

/** The actions for a newly accepted order, and for each later change. */
function news(orderKey: string, before: Order | undefined, order: Order): Action[] {
  const waited = before?.state === 'PENDING';
  return [
    ...(waited && order.state !== 'FAILED' ? [OrderActions.approved({ orderKey, order })] : []),
    ...(before ? [OrderActions.stateChanged({ orderKey, order })] : []),
    ...outcome(orderKey, order, waited),
  ];
}

function outcome(orderKey: string, order: Order, waited: boolean): Action[] {
  switch (order.state) {
    case 'DEPLOYED':
      return [OrderActions.deployed({ orderKey, order })];
    case 'PENDING':
      return [OrderActions.pending({ orderKey, order })];
    case 'FAILED':
      return [
        waited
          ? OrderActions.notApproved({ orderKey, order })
          : OrderActions.deployFailed({ orderKey, order }),
      ];
    default:
      return [];
  }
}
